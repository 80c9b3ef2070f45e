import { addDays, oslo, ruleOn, startClock } from "#platform/clock/index.ts";
import type { Config } from "#platform/config.ts";
import type { Owner } from "#platform/db/index.ts";
import { demoCast, demoUnits } from "./cast.ts";
import { putInto, steadyIds } from "./put.ts";

const { ada, kari, eva } = demoCast;
const id = steadyIds("coercion");

/** On the night ward: Ada was offered a conversation and has had it; Kari has not been offered one yet, and it is due. */
export const seedDemoCoercion = async (owner: Owner, config: Pick<Config, "now">): Promise<void> => {
  const today = oslo(config.now());
  const at = (daysAgo: number) => `${addDays(today, -daysAgo)}T09:10:00+01:00`;
  const night = eva.roles[1];
  const coercion = (name: string, person_id: string, kind: string, ended: number) =>
    putInto(owner, "care.coercion", {
      id: id(name),
      person_id,
      unit_id: demoUnits.fossenDegn.id,
      kind,
      kind_version: "2017-09-01",
      ended_on: addDays(today, -ended),
      registered_by: eva.id,
      role_id: night.id,
      registered_at: at(ended),
    });
  const step = (n: number, kind: string, daysAgo: number, more: Record<string, unknown>) =>
    putInto(owner, "care.after_talk_step", {
      id: id(`ada ${n}`),
      coercion_id: id("ada"),
      person_id: ada.id,
      n,
      kind,
      on_day: addDays(today, -daysAgo),
      written_at: at(daysAgo),
      ...more,
    });
  const service = { channel: "spoken", written_by: eva.id, role_id: night.id, as_whom: "service" };
  await coercion("ada", ada.id, "mechanical", 16);
  await step(1, "offer", 15, service);
  await step(2, "acceptance", 14, {
    channel: "web",
    written_by: ada.id,
    as_whom: "self",
    with_kind: "next-of-kin",
  });
  await step(3, "holding", 11, { ...service, with_kind: "next-of-kin" });
  await coercion("kari", kari.id, "shielding", 1);
  const { ruleId, ruleVersion, start, due, reminder } = startClock(
    ruleOn("after-talk-offer", today),
    addDays(today, -1),
  );
  await putInto(owner, "platform.clock", {
    id: id("clock kari"),
    unit_id: demoUnits.fossenDegn.id,
    subject_kind: "after-talk",
    subject_id: id("kari"),
    rule_id: ruleId,
    rule_version: ruleVersion,
    start,
    due,
    reminder,
  });
};
