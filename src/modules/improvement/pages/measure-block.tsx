import { type Day, oslo } from "#platform/clock/index.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { ClockLine, Details, LinkButton, Log, Measure, OwnText, TodoItem } from "#web/index.ts";
import type { MeasureView } from "../case-view.ts";
import { clockWords } from "../clock-words.ts";
import type { Scene } from "./scene.ts";

type MeasureBlockProps = { scene: Scene; measure: MeasureView };

const whenOf = ({ t }: Scene, m: MeasureView): string => {
  const on = m.end ? oslo(m.end.at) : null;
  if (on && m.status === "done") return t.measure.done(on, m.due);
  if (on) return t.measure.cancelled(on);
  if (m.status === "overdue") return t.measure.overdue(m.ownerName, m.due);
  return m.due === m.firstDue ? t.measure.by(m.due) : t.measure.moved(m.due, m.firstDue);
};

/** What is promised, by whom, by when, and how it stands: the same wherever a measure is shown. */
export function MeasureFacts({ scene, measure }: MeasureBlockProps) {
  const { t } = scene;
  const { end } = measure;
  return (
    <Measure
      rows={[
        { label: t.measure.who, value: measure.ownerName },
        { label: t.measure.when, value: whenOf(scene, measure) },
        // Past its day or ended, the line above has said it.
        ...(end || measure.status === "overdue"
          ? []
          : [{ label: t.measure.how, value: t.measure.status[measure.status] }]),
        ...(end
          ? [
              {
                label: measure.status === "done" ? t.measure.evidence : t.measure.reason,
                value: <OwnText text={end.text} />,
              },
            ]
          : []),
      ]}
    />
  );
}

const sentence = ({ t }: Scene, entry: MeasureView["entries"][number], due: Day): string =>
  entry.kind === "new-date"
    ? t.measure.entry["new-date"](entry.by_name, entry.new_due ?? due)
    : t.measure.entry[entry.kind](entry.by_name);

/** One measure of a case: its facts, its clock, what has happened with it, and what one can do now. */
export function MeasureBlock({ scene, measure }: MeasureBlockProps) {
  const { frame, t, textLang } = scene;
  const act = (kind: string) => href(frame.lang, `/my/improvement/measures/${measure.id}/${kind}`);
  const words =
    measure.end === null && measure.clock ? clockWords(measure.clock, frame.today, frame.lang) : null;
  const done = (
    <>
      {measure.end && <OwnText text={measure.end.text} />}
      {measure.entries.length > 0 && (
        <Details summary={t.page.history} narrow>
          <Log
            rows={[...measure.entries].reverse().map((entry) => ({
              when: dateInWords(textLang, oslo(entry.at), { short: frame.today }),
              what: (
                <>
                  <p>{sentence(scene, entry, measure.due)}</p>
                  <OwnText text={entry.text} />
                </>
              ),
            }))}
          />
        </Details>
      )}
      {measure.end === null && (
        <div class="mv-row mv-noprint">
          <LinkButton href={act("completion")} secondary>
            {t.measure.acts.completion}
          </LinkButton>
          {(["start", "new-date", "cancellation"] as const)
            .filter((kind) => kind !== "start" || !measure.entries.some((e) => e.kind === "start"))
            .map((kind) => (
              <a class="ds-link" href={act(kind)}>
                {t.measure.acts[kind]}
              </a>
            ))}
        </div>
      )}
    </>
  );
  // No box with the facts in it as elsewhere: the row is a box already.
  return (
    <TodoItem
      title={measure.what}
      about={`${measure.ownerName} · ${t.measure.status[measure.status]}`}
      next={whenOf(scene, measure)}
      act={done}
      clock={words && <ClockLine {...words} />}
    />
  );
}
