import { randomBytes } from "node:crypto";
import { addDays, type Day, oslo, ruleOn, startClock } from "#platform/clock/index.ts";
import type { Config } from "#platform/config.ts";
import type { Owner } from "#platform/db/index.ts";
import { seal, unseal } from "#platform/session/index.ts";
import { demoCast, demoOrganisation, demoUnits } from "./cast.ts";
import { putInto } from "./put.ts";

const organisation = demoOrganisation.id;
const { ada, bo, vera } = demoCast;
const id = (n: number) => `0000000c-5707-4e1f-8000-${String(n).padStart(12, "0")}`;

/** The ids of what is in Ada's log, for tests and pictures. */
export const demoLooked = {
  consent: id(1),
  first: id(2),
  second: id(3),
  explanation: id(4),
  emergency: id(5),
} as const;

const notes = [
  [
    "contact",
    25,
    "Ring meg etter klokka tolv. Svarer jeg ikke, send en melding. Ikke legg igjen noe på svareren.",
  ],
  ["treatment", 24, "Jeg vil ikke møte nye folk hver gang. Samtalene med Bo om kveldene har hjulpet mest."],
  ["medication", 24, "Jeg tåler ikke medisiner som gjør meg trøtt om dagen. Spør meg før noe blir endret."],
  [
    "crisis",
    20,
    "Når jeg blir stille, spør meg rett ut. Gå en tur med meg. Ikke la meg sitte alene og vente.",
  ],
] as const;

/**
 * What Ada has written about herself and shares with Lyngtun, who has looked at it, and one question that was answered.
 * As the owner of the schemas; where it stands already, nothing is touched.
 */
export const seedLooked = async (owner: Owner, config: Pick<Config, "key" | "now">): Promise<void> => {
  const there = await owner.query("select 1 from consent.explanation where id = $1", [
    demoLooked.explanation,
  ]);
  if (there.rows.length > 0) return;
  const put = (table: string, row: Record<string, unknown>) => putInto(owner, table, row);
  const today = oslo(config.now());
  const at = (daysAgo: number, time: string) => `${addDays(today, -daysAgo)}T${time}:00Z`;
  await put("people.birth", { person_id: ada.id, born: "1984-01-15" });
  const purpose = `person-key:${ada.id}`;
  const kept = await owner.query("select wrapped from people.person_key where person_id = $1", [ada.id]);
  const [wrapped] = (kept.rows as { wrapped: Uint8Array }[]).map((row) => row.wrapped);
  const key =
    (wrapped && unseal(config.key("person"), wrapped, purpose)) ?? randomBytes(32).toString("base64url");
  if (!wrapped)
    await put("people.person_key", { person_id: ada.id, wrapped: seal(config.key("person"), key, purpose) });
  for (const [n, [topic, daysAgo, words]] of notes.entries())
    await put("care.note", {
      id: id(10 + n),
      thread_id: id(10 + n),
      person_id: ada.id,
      topic,
      sealed: seal(Buffer.from(key, "base64url"), words, `note:${ada.id}`),
      written_by: ada.id,
      as_whom: "self",
      written_at: at(daysAgo, "17:20"),
    });
  // Where she shares it anew already, the earlier yes has ended.
  const anew = await owner.query(
    "select id from consent.consent where person_id = $1 and topic = 'treatment' and recipient_unit_id = $2 and ended_at is null",
    [ada.id, demoUnits.lyngtun.id],
  );
  const [newer] = (anew.rows as { id: string }[]).map((row) => row.id);
  await put("consent.consent", {
    ...(newer ? { ended_at: at(5, "09:00"), ended_by: ada.id, ended_how: "withdrawal" } : {}),
    id: demoLooked.consent,
    person_id: ada.id,
    topic: "treatment",
    recipient_kind: "unit",
    recipient_unit_id: demoUnits.lyngtun.id,
    purpose: "care",
    valid_from: addDays(today, -22),
    given_by: ada.id,
    given_at: at(22, "16:05"),
  });
  const role = bo.roles[0].id;
  const looked = {
    person_id: ada.id,
    topic: "treatment",
    what: "notes",
    basis: "consent",
    basis_id: demoLooked.consent,
    purpose: "care",
    actor_person_id: bo.id,
    actor_role_id: role,
    actor_role_kind: "employee",
    actor_unit_id: demoUnits.lyngtun.id,
    actor_organisation_id: organisation,
  };
  await put("consent.opening", { ...looked, id: demoLooked.first, at: at(14, "18:42") });
  await put("consent.opening", {
    ...looked,
    id: demoLooked.second,
    basis_id: newer ?? demoLooked.consent,
    at: at(2, "07:55"),
  });
  await put("consent.explanation", {
    id: demoLooked.explanation,
    person_id: ada.id,
    source: "opening",
    line_id: demoLooked.first,
    line_at: at(14, "18:42"),
    actor_person_id: bo.id,
    actor_role_id: role,
    unit_id: demoUnits.lyngtun.id,
    asked_at: at(13, "09:10"),
    words:
      "Jeg hadde vakt den kvelden du ringte, og ville vite hva som hjelper deg før jeg ringte tilbake. Jeg leste det du har skrevet om kveldene, og ikke noe annet.",
    answered_by: bo.id,
    answered_role_id: role,
    answered_at: at(12, "12:30"),
  });
  // An emergency that was gone through: so that the page shows what becomes of one.
  await put("consent.break_glass", {
    id: demoLooked.emergency,
    person_id: ada.id,
    topics: ["contact", "medication", "crisis"],
    reason: "not-reachable",
    words: "Ada kom ikke til avtalen og svarte ikke på telefon hele dagen. Naboen var bekymret.",
    opened_by: bo.id,
    role_id: role,
    unit_id: demoUnits.lyngtun.id,
    opened_at: at(40, "15:12"),
    until: at(40, "16:12"),
    reviewed_by: vera.id,
    reviewed_at: at(37, "10:00"),
    finding: "right",
    review_words:
      "Det var grunn til å være redd for henne, og Bo leste det han trengte for å finne henne. Han ringte Ada dagen etter og fortalte det selv.",
  });
  const clock = startClock(ruleOn("log-review", today), addDays(today, -40) as Day);
  await owner.query(
    `insert into platform.clock (id, organisation_id, unit_id, subject_kind, subject_id, rule_id, rule_version, start, due, reminder, ended_on)
     values ($1, $2, $3, 'break-glass', $4, $5, $6, $7, $8, $9, $10) on conflict do nothing`,
    [
      id(6),
      organisation,
      demoUnits.storelv.id,
      demoLooked.emergency,
      clock.ruleId,
      clock.ruleVersion,
      clock.start,
      clock.due,
      clock.reminder,
      addDays(today, -37),
    ],
  );
};
