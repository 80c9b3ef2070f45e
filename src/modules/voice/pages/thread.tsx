import type { CaseView } from "#modules/improvement/index.ts";
import type { Day } from "#platform/clock/index.ts";
import type { Lang } from "#platform/texts/index.ts";
import { ClockLine, Details, Measure, Pair, Thread, ThreadItem, Words } from "#web/index.ts";
import type { CaseFile } from "../case-file.ts";
import { threadTexts } from "../texts/thread.ts";
import { threadItems } from "./thread-items.ts";
import type { Quote, Side, ThreadStep } from "./thread-step.ts";

const Quotes = ({ quotes }: { quotes: readonly Quote[] }) => {
  const boxes = quotes.map(({ by, who, when, text }) => (
    <Words by={by} who={who} when={when}>
      {text}
    </Words>
  ));
  return boxes.length > 1 ? <Pair>{boxes}</Pair> : (boxes[0] ?? null);
};

const Step = ({ step, earlier }: { step: ThreadStep; earlier: string }) => (
  <ThreadItem by={step.by} strand={step.strand ?? undefined} open={step.open} heading={step.heading}>
    <Quotes quotes={step.quotes} />
    {step.measure.length > 0 && <Measure rows={step.measure} />}
    {step.clock && <ClockLine {...step.clock} />}
    {step.notes.map((note) => (
      <p class={step.kind === "effect" ? undefined : "mv-small"}>{note}</p>
    ))}
    {step.earlier.length > 0 && (
      <Details summary={earlier}>
        {step.earlier.map((quote) => (
          <Quotes quotes={[quote]} />
        ))}
      </Details>
    )}
  </ThreadItem>
);

type CaseThreadProps = {
  file: CaseFile;
  cases: readonly CaseView[];
  /** Short names of units by id. */
  names: ReadonlyMap<string, string>;
  lang: Lang;
  today: Day;
  /** Who reads it: decides only the headings ("Du sa", "Giveren sa"). */
  side: Side;
  /** Only these steps: what an answer will add, shown to whoever is about to send it. */
  only?: (steps: readonly ThreadStep[]) => readonly ThreadStep[];
};

/** A case's thread as both sides read it: the same steps, the same boxes, the same clock. */
export function CaseThread({ file, cases, names, lang, today, side, only }: CaseThreadProps) {
  const all = threadItems(file, cases, names, lang, today, side);
  const steps = only ? only(all) : all;
  const { earlier } = threadTexts.in(lang).t.effect;
  return (
    <Thread>
      {steps.map((step) => (
        <Step step={step} earlier={earlier} />
      ))}
    </Thread>
  );
}
