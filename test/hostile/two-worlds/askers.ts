import type { Owner } from "#platform/db/index.ts";
import { hashOf } from "#platform/session/token.ts";
import { type CastName, demoCast, demoOrganisation } from "../../../demo/cast.ts";
import type { Persona, World } from "../world.ts";

/** Somebody who asks, and as what: what the rules of who may notice something go by. */
export interface Asker extends Persona {
  /** What one is here in one word; null for more of a kind that is there already. */
  as: string | null;
  kind: string | null;
  organisation: string | null;
  /** The units that the role reaches. */
  reach: readonly string[];
  mandate: string | null;
  high: boolean;
}

/** One of each kind, by the beginning of the name. */
const oneOfEach: readonly [as: string, name: string][] = [
  ["nobody", "nobody"],
  ["oneself", "Ada Eksempel"],
  ["a stranger", "Kari Fiksjon"],
  ["next of kin", "Noor Oppdiktet"],
  ["representative", "Vidar Fabel for Lilje"],
  ["lower assurance", "Ada Eksempel without eID"],
  ["an employee whom something is open to", "Bo Prøvesen,"],
  ["an employee whom nothing is open to", "Liv Påhitt,"],
  ["unit leader", "Siv Tenkt,"],
  ["user contact", "Mia Diktet,"],
  ["administrator", "Nina Utenvirkelighet,"],
  ["privacy officer", "Vera Oppfunnet,"],
  ["a neighbour's leader", "Leif Nabo,"],
];

const mandateOfLilje = "0000000b-5707-4e1f-8000-000000000001";
const more = [
  { name: "Vidar Fabel for Lilje", person: demoCast.vidar.id, mandate: mandateOfLilje, high: true },
  { name: "Ada Eksempel without eID", person: demoCast.ada.id, mandate: null, high: false },
  { name: "Noor Oppdiktet without eID", person: demoCast.noor.id, mandate: null, high: false },
];

/**
 * Everybody who asks: the cast and the neighbours as themselves and in each role, one for somebody else, some without a
 * national eID. Opens the sessions that are not there yet.
 */
export const askersOf = async (
  { personas, rows }: Pick<World, "personas" | "rows">,
  owner: Owner,
): Promise<Asker[]> => {
  const extra: (Persona & { mandate: string | null; high: boolean })[] = [];
  for (const { name, person, mandate, high } of more) {
    const token = Buffer.from(name.padEnd(32).slice(0, 32)).toString("base64url");
    await owner.query(
      `insert into platform.session (token_hash, person_id, provider, ends_at, assurance, for_representation_id)
       values (sha256($1), $2, 'test', now() + interval '8 hours', $3, $4)`,
      [hashOf(token), person, high ? "high" : "low", mandate],
    );
    extra.push({ name, person, role: null, token, mandate, high });
  }
  const organisations = new Map(
    ((await rows("select id, organisation_id from people.person")) as Record<string, string>[]).map((row) => [
      row["id"],
      row["organisation_id"],
    ]),
  );
  const roles = (await rows("select id, unit_id, kind from people.role")) as {
    id: string;
    unit_id: string;
    kind: string;
  }[];
  const units = (await rows("select id, parent_id from people.unit")) as { id: string; parent_id: string }[];
  const below = (id: string): string[] => [
    id,
    ...units.filter((unit) => unit.parent_id === id).flatMap((unit) => below(unit.id)),
  ];
  return [...personas.map((one) => ({ ...one, mandate: null, high: true })), ...extra].map((one) => {
    const role = roles.find(({ id }) => id === one.role);
    const [as = null] =
      oneOfEach.find(([, name]) => one.name.startsWith(name) && (name.endsWith(",") || one.name === name)) ??
      [];
    return {
      ...one,
      as,
      kind: role?.kind ?? null,
      organisation: organisations.get(one.person ?? "") ?? null,
      reach: role ? (role.kind === "employee" ? [role.unit_id] : below(role.unit_id)) : [],
    };
  });
};

/** Who may notice something. */
export type Rule = (who: Asker) => boolean;

const working = ["employee", "unit-leader", "user-contact"];
const idOf = (name: CastName) => demoCast[name].id;

/** As oneself, however surely known: not in a role, not for somebody else. */
export const self =
  (...names: CastName[]): Rule =>
  (who) =>
    names.some((name) => who.person === idOf(name)) && who.role === null && who.mandate === null;
/** The person, as whatever one is here. */
export const whatever =
  (name: CastName): Rule =>
  (who) =>
    who.person === idOf(name);
/** In one of one's roles. */
export const inRole =
  (name: CastName): Rule =>
  (who) =>
    who.person === idOf(name) && who.role !== null;
/** Whose role reaches a unit and works with what is said there. */
export const workingAt =
  (unit: string, kinds: readonly string[] = working): Rule =>
  (who) =>
    kinds.includes(who.kind ?? "") && who.reach.includes(unit);
/** Whose role reaches a unit, whatever the role is. */
export const reaching =
  (unit: string): Rule =>
  (who) =>
    who.reach.includes(unit);
/** An administrator or a privacy officer of the demo's municipality. */
export const officer: Rule = (who) =>
  who.kind === "privacy-officer" && who.organisation === demoOrganisation.id;
export const administrator: Rule = (who) =>
  who.kind === "administrator" && who.organisation === demoOrganisation.id;
export const anyOf =
  (...rules: Rule[]): Rule =>
  (who) =>
    rules.some((rule) => rule(who));
export const nobodyAtAll: Rule = () => false;
