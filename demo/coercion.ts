import { coercionSealedAs } from "#modules/coercion/index.ts";
import { addDays, oslo, ruleOn, startClock } from "#platform/clock/index.ts";
import type { Config } from "#platform/config.ts";
import type { Owner } from "#platform/db/index.ts";
import { seal, unseal } from "#platform/session/index.ts";
import { demoCast, demoUnits } from "./cast.ts";
import { putInto, steadyIds } from "./put.ts";

const { ada, kari, eva } = demoCast;
const id = steadyIds("coercion");

/** On the night ward: Ada was offered a conversation and has had it; Kari has not been offered one yet, and it is due. */
export const seedDemoCoercion = async (owner: Owner, config: Pick<Config, "key" | "now">): Promise<void> => {
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
  // What she and the ward tell is sealed with the key that was made with her notes.
  const kept = await owner.query("select wrapped from people.person_key where person_id = $1", [ada.id]);
  const [wrapped] = (kept.rows as { wrapped: Uint8Array }[]).map((row) => row.wrapped);
  const key = wrapped && unseal(config.key("person"), wrapped, `person-key:${ada.id}`);
  const told = (side: "own" | "service", daysAgo: number, words: string) =>
    putInto(owner, "care.after_talk_account", {
      id: id(`told ${side}`),
      coercion_id: id("ada"),
      person_id: ada.id,
      side,
      n: 1,
      sealed: seal(Buffer.from(key ?? "", "base64url"), words, `${coercionSealedAs.account}:${ada.id}`),
      channel: "web",
      written_by: side === "own" ? ada.id : eva.id,
      role_id: side === "own" ? null : night.id,
      written_at: at(daysAgo),
    });
  if (key) {
    await told(
      "own",
      12,
      "Jeg ba dem vente til søsteren min kom. Ingen svarte. Etterpå var det ingen som satt hos meg.",
    );
    await told(
      "service",
      10,
      "Vi var tre på vakt. Vi hørte at du ba oss vente, og burde ha svart deg. Vi burde ha sittet hos deg etterpå.",
    );
    await putInto(owner, "care.account_sharing", {
      id: id("shares"),
      account_id: id("told own"),
      person_id: ada.id,
      given_by: ada.id,
      given_at: at(12),
    });
  }
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
