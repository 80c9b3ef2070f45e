import type { CaseView } from "#modules/improvement/index.ts";
import type { Day } from "#platform/clock/index.ts";
import type { Lang } from "#platform/texts/index.ts";
import type { CaseFile } from "../case-file.ts";
import { threadTexts } from "../texts/thread.ts";
import type { Entry } from "../voice.ts";
import { effectStep, findingsBetween } from "./thread-effect.ts";
import { entryStep, voiceStep } from "./thread-entry.ts";
import { measureSteps } from "./thread-measure.ts";
import { nextSteps } from "./thread-next.ts";
import { type Side, type Strand, step, type Telling, type ThreadStep, unitName } from "./thread-step.ts";

const tellingOf = (
  file: CaseFile,
  cases: readonly CaseView[],
  names: ReadonlyMap<string, string>,
  lang: Lang,
  today: Day,
  side: Side = "giver",
): Telling => {
  const spoken = threadTexts.in(lang);
  return { file, cases, names, t: spoken.t, mine: spoken.t[side], side, lang: spoken.lang, today };
};

/** An answer with what came after it, until the next answer. The first round has no answer yet. */
interface Round {
  answer: Entry | null;
  entries: Entry[];
}

const roundsOf = (entries: readonly Entry[]): Round[] => {
  const rounds: Round[] = [{ answer: null, entries: [] }];
  for (const entry of [...entries].sort((a, b) => a.n - b.n)) {
    if (entry.kind === "answer") rounds.push({ answer: entry, entries: [] });
    else rounds.at(-1)?.entries.push(entry);
  }
  return rounds;
};

// A case stands under the first answer that names it; one that was linked without an answer, under the last.
const casesUnder = ({ cases }: Telling, rounds: readonly Round[], answer: Entry): CaseView[] =>
  cases.filter((of) => {
    const first = rounds.find((round) => round.answer?.case_id === of.id)?.answer ?? rounds.at(-1)?.answer;
    return first?.id === answer.id;
  });

const stepsTaken = (telling: Telling): ThreadStep[] => {
  const rounds = roundsOf(telling.file.entries);
  const taken: ThreadStep[] = [{ ...voiceStep(telling), strand: "one" }];
  let strand: Strand = "one";
  let unit = unitName(telling, telling.file.voice.first_unit_id);
  const take = (entry: Entry) => {
    if (entry.kind === "handover") unit = unitName(telling, entry.to_unit_id) || unit;
    const one = entryStep(telling, entry, unit);
    if (one) taken.push({ ...one, strand });
  };
  rounds.forEach(({ answer, entries }, i) => {
    const views = entries.filter((e) => e.kind === "effect-view");
    let effect: ThreadStep | null = null;
    if (answer) {
      strand = "both";
      take(answer);
      taken.push(...measureSteps(telling, casesUnder(telling, rounds, answer)));
      const found = findingsBetween(
        telling.cases,
        i === 1 ? null : answer.at,
        rounds[i + 1]?.answer?.at ?? null,
      );
      effect = effectStep(telling, answer, views, found);
    }
    for (const entry of entries) {
      if (effect && entry === views.at(-1)) {
        taken.push(effect);
        strand = effect.strand ?? strand;
      }
      // Who opens a case again does not take the answer: from here the strands lie apart.
      if (entry.kind === "reopening" && answer) strand = "apart";
      take(entry);
    }
    if (effect && views.length === 0) taken.push(effect);
  });
  return taken;
};

/**
 * A case's thread (design § 7), oldest first, ending with what comes next. Pure.
 * @param file the voice with its entries, standing and clocks
 * @param cases what it led to, as the one who reads may see it
 * @param names short names of units by id
 */
export const threadItems = (
  file: CaseFile,
  cases: readonly CaseView[],
  names: ReadonlyMap<string, string>,
  lang: Lang,
  today: Day,
  side: Side = "giver",
): ThreadStep[] => {
  const telling = tellingOf(file, cases, names, lang, today, side);
  const taken = stepsTaken(telling);
  const next = nextSteps(telling);
  if (file.standing.state === "agreed" && next.length === 0 && taken.at(-1)?.kind !== "effect")
    next.push(
      step({ kind: "agreement", by: "both", heading: telling.t.agreed, notes: [telling.mine.reopenAnyTime] }),
    );
  const all = [...taken, ...next];
  return all.map((s, i) => {
    const after = all[i + 1];
    if (!after) return { ...s, strand: null };
    // A promise not kept yet, and the parties have gone on meanwhile.
    return s.open && !after.open ? { ...s, strand: "both" } : s;
  });
};
