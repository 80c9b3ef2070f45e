import { sealedAs } from "#modules/coordination/index.ts";
import { addDays, oslo, ruleOn, startClock } from "#platform/clock/index.ts";
import type { Config } from "#platform/config.ts";
import type { Owner } from "#platform/db/index.ts";
import { seal, unseal } from "#platform/session/index.ts";
import { demoCast, demoUnits } from "./cast.ts";
import { putInto, steadyIds } from "./put.ts";

const { ada, bo, liv, nina } = demoCast;
const id = steadyIds("coordination");

// How many days ago, what, by whom, and the words.
const steps: readonly (readonly [
  daysAgo: number,
  kind: string,
  by: "ada" | "liv" | "bo",
  words: string | null,
])[] = [
  [64, "need-reported", "ada", "Fem forskjellige ringer meg, og ingen vet om de andre."],
  [60, "told", "liv", "Vi snakket sammen på telefon om hva du har rett til."],
  [60, "offered", "liv", null],
  [57, "accepted", "ada", "Ja takk, men jeg vil være med når dere møtes."],
  [50, "coordinator-named", "liv", null],
  [44, "in-work", "bo", "Vi begynte med målene dine."],
];

/** Tildelingskontoret coordinates; Ada has asked for a coordinator and a plan, and Bo coordinates. */
export const seedDemoCoordination = async (
  owner: Owner,
  config: Pick<Config, "key" | "now">,
): Promise<void> => {
  const today = oslo(config.now());
  await putInto(owner, "care.coordinating_unit", {
    id: id("unit"),
    unit_id: demoUnits.tildeling.id,
    valid_from: "2024-01-01",
    made_by: nina.id,
  });
  const kept = await owner.query("select wrapped from people.person_key where person_id = $1", [ada.id]);
  const [wrapped] = (kept.rows as { wrapped: Uint8Array }[]).map((row) => row.wrapped);
  const key = wrapped && unseal(config.key("person"), wrapped, `person-key:${ada.id}`);
  const there = await owner.query("select 1 from care.coordination where person_id = $1", [ada.id]);
  if (!key || there.rows.length > 0) return;
  const at = (daysAgo: number) => `${addDays(today, -daysAgo)}T12:30:00+01:00`;
  const coordination_id = id("ada");
  const of = { person_id: ada.id, coordination_id };
  await putInto(owner, "care.coordination", {
    id: coordination_id,
    person_id: ada.id,
    unit_id: demoUnits.tildeling.id,
    begun_by: ada.id,
    begun_at: at(64),
  });
  for (const [i, [daysAgo, kind, by, words]] of steps.entries())
    await putInto(owner, "care.coordination_step", {
      ...of,
      id: id(`step ${i}`),
      n: i + 1,
      kind,
      on_day: addDays(today, -daysAgo),
      wants: kind === "accepted" ? "both" : null,
      sealed: words && seal(Buffer.from(key, "base64url"), words, `${sealedAs}:${ada.id}`),
      as_whom: by === "ada" ? "self" : "service",
      written_by: demoCast[by].id,
      role_id: by === "ada" ? null : demoCast[by].roles[0].id,
      written_at: at(daysAgo),
    });
  await putInto(owner, "care.coordinator", {
    ...of,
    id: id("bo"),
    coordinator_id: bo.id,
    role_id: bo.roles[0].id,
    named_at: at(50),
    named_by: liv.id,
  });
  const begun = addDays(today, -44);
  const clock = startClock(ruleOn("coordination-plan", begun), begun);
  await putInto(owner, "platform.clock", {
    id: id("clock"),
    unit_id: demoUnits.tildeling.id,
    subject_kind: "coordination",
    subject_id: coordination_id,
    rule_id: clock.ruleId,
    rule_version: clock.ruleVersion,
    start: clock.start,
    due: clock.due,
    reminder: clock.reminder,
  });
};
