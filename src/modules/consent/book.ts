import { listUnits } from "#modules/people/index.ts";
import type { Tx } from "#platform/db/index.ts";
import type { Consent } from "./consent.ts";
import type { Recipient, WorkingRole } from "./recipient.ts";
import { namesOf } from "./store/consents.ts";
import { type Acquainted, acquainted } from "./store/introductions.ts";
import type { ShareTexts } from "./texts/share.ts";

/** The names that a page needs: of persons one has to do with, of units, of what somebody is there. */
export interface Book {
  people: readonly Acquainted[];
  names: ReadonlyMap<string, string>;
  /** Short names of the units of one's organisation, in the tree's order. */
  units: ReadonlyMap<string, string>;
}

/** Opens the book for some consents. Whom one has nothing to do with stands in none. */
export const openBook = async (
  tx: Tx,
  organisationId: string,
  consents: readonly Consent[] = [],
): Promise<Book> => {
  const ids = consents.flatMap((c) => [c.recipient_person_id, c.given_by, c.entered_by]);
  const [people, names, units] = await Promise.all([
    acquainted(tx),
    namesOf(tx, [...new Set(ids.filter((id) => id !== null))]),
    listUnits(tx),
  ]);
  return {
    people,
    names,
    units: new Map(
      units.filter((u) => u.organisation_id === organisationId).map((u) => [u.id, u.short_name]),
    ),
  };
};

/** To whom a consent is given. */
export const recipientOf = (c: Consent): Recipient => {
  const unitId = c.recipient_unit_id ?? "";
  if (c.recipient_kind === "unit") return { kind: "unit", unitId };
  if (c.recipient_kind === "role")
    return { kind: "role", role: c.recipient_role_kind ?? ("employee" satisfies WorkingRole), unitId };
  return { kind: "person", personId: c.recipient_person_id ?? "", unitId: c.recipient_unit_id };
};

/** To whom, in words: "Noor Oppdiktet", "Bo Prøvesen, fagleder på Lyngtun", "Alle som jobber på Lyngtun". */
export const recipientWords = (t: ShareTexts, book: Book, to: Recipient): string => {
  const unit = to.unitId === null ? "" : (book.units.get(to.unitId) ?? "");
  if (to.kind === "unit") return t.everyone(unit);
  if (to.kind === "role") return t.roles[to.role](unit);
  const known = book.people.find((p) => p.person_id === to.personId && p.unit_id === to.unitId);
  const name = known?.name ?? book.names.get(to.personId) ?? t.somebody;
  if (to.unitId === null) return name;
  return known?.title ? t.named(name, known.title, unit) : t.namedAt(name, unit);
};
