import type { CaseView, CheckView } from "#modules/improvement/index.ts";
import { type Day, oslo } from "#platform/clock/index.ts";
import type { Entry, Seen } from "../voice.ts";
import { dayOf, type Quote, quoteOf, step, type Telling, type ThreadStep } from "./thread-step.ts";

type Answered = CheckView & { finding: NonNullable<CheckView["finding"]>; at: Date };

const same = { yes: "works", half: "half", no: "does-not-work" } as const satisfies Record<Seen, string>;

const answered = (check: CheckView): check is Answered => check.finding !== null && check.at !== null;

/** What the service has found in these cases, oldest first, from one moment until another. */
export const findingsBetween = (
  cases: readonly CaseView[],
  from: Date | null,
  until: Date | null,
): Answered[] =>
  cases
    .flatMap((of) => of.checks)
    .filter(answered)
    .filter((check) => (from === null || check.at >= from) && (until === null || check.at < until))
    .sort((a, b) => a.at.getTime() - b.at.getTime());

/** Did it work? The giver's views and the service's findings since one answer, as a pair that nobody merges. */
export const effectStep = (
  telling: Telling,
  answer: Entry,
  views: readonly Entry[],
  findings: readonly Answered[],
): ThreadStep | null => {
  const { t, mine } = telling;
  const view = views.at(-1);
  const found = findings.at(-1);
  if (!view && !found) return null;
  const accepts = answer.outcome === "not";
  const says = accepts ? mine.saysAccepts : mine.saysSeen;
  const sees = accepts ? mine.accepts : mine.seen;
  const seen = view?.seen ?? null;
  const ofView = (entry: Entry): Quote[] => quoteOf(telling, entry, says[entry.seen ?? "no"]);
  const ofFinding = (check: Answered): Quote => ({
    by: "service",
    who: t.effect.service(check.by ?? "", t.effect.finding[check.finding]),
    when: dayOf(telling, oslo(check.at)),
    text: check.text ?? "",
  });
  const agree = seen !== null && found !== undefined && same[seen] === found.finding;
  const apart = found && seen ? !agree : seen !== null && seen !== "yes";
  const alone = seen ? (accepts ? t.effect.accepted(sees[seen]) : t.effect.worked(sees[seen])) : "";
  return step({
    kind: "effect",
    by: view && found ? "both" : view ? "giver" : "service",
    strand: apart ? "apart" : "both",
    heading:
      view && found
        ? agree
          ? t.effect.agree
          : t.effect.apart
        : found
          ? t.effect.worked(t.effect.finding[found.finding])
          : alone,
    quotes: [...(view ? ofView(view) : []), ...(found ? [ofFinding(found)] : [])],
    earlier: [...views.slice(0, -1).flatMap(ofView), ...findings.slice(0, -1).map(ofFinding)],
    notes: view && found ? [t.effect.bothStand] : [],
  });
};

/** The next time the service has promised to look whether it works; null where nothing more is promised. */
export const nextCheck = (cases: readonly CaseView[]): (CheckView & { due: Day; unit_id: string }) | null =>
  cases
    .flatMap((of) => of.checks.map((check) => ({ ...check, unit_id: of.unit_id })))
    .filter(
      (check): check is CheckView & { due: Day; unit_id: string } =>
        check.finding === null && check.due !== null,
    )
    .sort((a, b) => (a.due < b.due ? -1 : 1))[0] ?? null;
