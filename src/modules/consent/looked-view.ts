import type { KeptClock } from "#platform/clock-store.ts";
import { clocksOf } from "#platform/clock-store.ts";
import type { Tx } from "#platform/db/index.ts";
import type { LookedLine } from "#platform/module.ts";
import type { Lang } from "#platform/texts/index.ts";
import { type Emergency, findEmergency } from "./store/emergencies.ts";
import { type Explanation, explanationsOf } from "./store/explanations.ts";
import { type LogBook, logBook } from "./store/log.ts";
import { type Objection, objectionsTo } from "./store/objections.ts";
import { lookedTexts } from "./texts/looked.ts";

/** A line with who stands in it and what has been asked and said about it. */
export interface LookedView {
  line: LookedLine;
  /** "Bo Prøvesen, fagleder på Lyngtun," or a name alone. */
  who: string;
  /** The name alone. */
  name: string;
  unit: { name: string; code: string | null } | null;
  explanation: Explanation | null;
  answeredBy: { name: string; title: string } | null;
  objection: Objection | null;
  emergency: Emergency | null;
  reviewer: string | null;
  /** The clock of what somebody owes about it now. */
  clock: KeptClock | null;
}

/** Who somebody in the log is: "Bo Prøvesen, fagleder på Lyngtun,". */
export const whoIs = (
  book: LogBook,
  asked: Lang,
  actor: Pick<LookedLine["actor"], "personId" | "roleId" | "roleKind" | "unitId" | "name">,
): { who: string; name: string; title: string } => {
  const { t } = lookedTexts.in(asked);
  const name = book.names.get(actor.personId ?? "") ?? actor.name ?? t.unknown;
  if (actor.roleId === null) return { who: name, name, title: "" };
  const kinds: Readonly<Record<string, string>> = t.kinds;
  const title = book.titles.get(actor.roleId) || kinds[actor.roleKind ?? ""] || t.kinds.employee;
  const unit = book.places.get(actor.unitId ?? "")?.name;
  return { who: unit ? t.atWork(name, title, unit) : `${name}, ${title},`, name, title };
};

/** Lines of mine with everything that belongs to them. */
export const viewLines = async (tx: Tx, lines: readonly LookedLine[], lang: Lang): Promise<LookedView[]> => {
  const ids = lines.map((line) => line.id);
  const [explanations, objections, emergencies] = await Promise.all([
    explanationsOf(tx, ids),
    objectionsTo(tx, ids),
    Promise.all(lines.map((l) => (l.source === "break-glass" ? findEmergency(tx, l.id) : null))),
  ]);
  const about = [...explanations, ...objections, ...emergencies.filter((e) => e !== null)];
  const clocks = await clocksOf(
    tx,
    about.map((one) => one.id),
  );
  const book = await logBook(tx, {
    persons: [
      ...lines.map((l) => l.actor.personId),
      ...explanations.map((e) => e.answered_by),
      ...[...objections, ...emergencies].map((o) => o?.reviewed_by),
    ],
    roles: [...lines.map((l) => l.actor.roleId), ...explanations.map((e) => e.answered_role_id)],
    places: lines.map((l) => l.actor.unitId),
  });
  return lines.map((line) => {
    const explanation = explanations.find((e) => e.line_id === line.id) ?? null;
    const objection = objections.find((o) => o.line_id === line.id) ?? null;
    const emergency = emergencies.find((e) => e?.id === line.id) ?? null;
    const reviewed = objection?.reviewed_by ?? emergency?.reviewed_by ?? null;
    const own = [explanation?.id, objection?.id, emergency?.id];
    return {
      line,
      ...whoIs(book, lang, line.actor),
      unit: (line.actor.unitId && book.places.get(line.actor.unitId)) || null,
      explanation,
      answeredBy: explanation?.answered_by
        ? {
            name: book.names.get(explanation.answered_by) ?? lookedTexts.in(lang).t.unknown,
            title: book.titles.get(explanation.answered_role_id ?? "") ?? "",
          }
        : null,
      objection,
      emergency,
      reviewer: reviewed && (book.names.get(reviewed) ?? null),
      clock: clocks.find((c) => c.endedOn === null && own.includes(c.subjectId)) ?? null,
    };
  });
};
