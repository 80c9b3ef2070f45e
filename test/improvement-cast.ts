import { createHash } from "node:crypto";
import type { TestDatabase } from "#test/database.ts";

// The persons of this room's tests: two who work at Lyngtun and the one above them, one at Fjellbo, two givers.
const hash = (text: string) => createHash("sha256").update(text).digest();
const id = (n: string) => `00000000-0000-4000-8000-${n.padStart(12, "0")}`;

export const organisation = id("1");
export const units = { municipality: id("10"), lyngtun: id("11"), fjellbo: id("12") };
export const people = {
  siv: id("a1"),
  bo: id("a2"),
  kari: id("a3"),
  per: id("a4"),
  ada: id("b1"),
  eli: id("b2"),
} as const;
export type Somebody = keyof typeof people;
/** A person's cookie token, as the browser sends it. */
export const cookie = (who: Somebody): string =>
  createHash("sha256").update(`cookie of ${who}`).digest("base64url");
/** The hash of a person's cookie token, as the application sends it. */
export const token = (who: Somebody): Uint8Array => hash(cookie(who));
export const voices = { ofAda: id("c1"), ofEli: id("c2"), atFjellbo: id("c3") };
/** The hash of the code that follows a voice. */
export const codeOf = (voice: keyof typeof voices): Uint8Array => hash(`code of ${voice}`);

const roles: [Somebody, string, string, string][] = [
  ["siv", units.lyngtun, "unit-leader", "enhetsleder"],
  ["bo", units.lyngtun, "employee", "fagleder"],
  ["kari", units.municipality, "unit-leader", "kommunalsjef"],
  ["per", units.fjellbo, "unit-leader", "enhetsleder"],
];

/** Puts the persons, their roles and sessions, and three voices into an empty database. */
export const arrange = async ({ owner }: TestDatabase): Promise<void> => {
  await owner.query(
    "insert into people.organisation (id, name, valid_from) values ($1, 'Storelv', '2026-01-01')",
    [organisation],
  );
  for (const [unit, parent, name] of [
    [units.municipality, null, "Storelv"],
    [units.lyngtun, units.municipality, "Lyngtun"],
    [units.fjellbo, units.municipality, "Fjellbo"],
  ])
    await owner.query(
      `insert into people.unit (organisation_id, id, parent_id, code, name, short_name, valid_from)
       values ($1, $2, $3, $4, $4, $4, '2026-01-01')`,
      [organisation, unit, parent, name],
    );
  for (const [name, person] of Object.entries(people)) {
    await owner.query(
      "insert into people.person (organisation_id, id, name, valid_from) values ($1, $2, $3, '2026-01-01')",
      [organisation, person, name[0]?.toUpperCase() + name.slice(1)],
    );
    const role = roles.find(([who]) => who === name);
    const roleId = role ? person.replace("-4000-", "-4001-") : null;
    if (role)
      await owner.query(
        `insert into people.role (organisation_id, id, person_id, unit_id, kind, title, valid_from)
         values ($1, $2, $3, $4, $5, $6, '2026-01-01')`,
        [organisation, roleId, person, role[1], role[2], role[3]],
      );
    await owner.query(
      `insert into platform.session (token_hash, person_id, role_id, provider, ends_at)
       values (sha256($1), $2, $3, 'test', now() + interval '8 hours')`,
      [token(name as Somebody), person, roleId],
    );
  }
  for (const [name, unit, giver] of [
    ["ofAda", units.lyngtun, people.ada],
    ["ofEli", units.lyngtun, people.eli],
    ["atFjellbo", units.fjellbo, null],
  ] as const) {
    const voice = voices[name];
    await owner.query(
      `insert into participation.voice (organisation_id, id, unit_id, first_unit_id, mode, channel, words, received_at,
         received_week, code_hash, receipt_hash)
       values ($1, $2, $3, $3, $4, 'web', 'Telefonen er stengt om kvelden.', $5, '2026-11-16', $6, $6)`,
      [
        organisation,
        voice,
        unit,
        giver ? "named" : "anonymous",
        giver ? "2026-11-18T10:00:00Z" : null,
        codeOf(name),
      ],
    );
    if (giver)
      await owner.query(
        "insert into participation.voice_giver (organisation_id, voice_id, person_id) values ($1, $2, $3)",
        [organisation, voice, giver],
      );
  }
};
