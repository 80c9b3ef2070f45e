import { createHash, createHmac, createSecretKey, type KeyObject, randomUUID } from "node:crypto";
import {
  type Clock,
  clockStartForWeek,
  type Day,
  mondayOf,
  ruleOn,
  startClock,
} from "#platform/clock/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import type { House } from "#platform/house.ts";
import { digestOf, KeyUsed, keyHash } from "#platform/http/once.ts";
import { codeHash, makeCode } from "./code.ts";
import { keepAnonymous } from "./keep-anonymous.ts";
import { receiptHash, whenOf } from "./receipt.ts";
import { addGiver, clocksStored, findVoice, type Mode, type Voice, voiceStored } from "./store.ts";

/** What a giver has said and chosen. */
export interface Given {
  unit: { organisation_id: string; id: string };
  mode: Mode;
  words: string;
  about: string | null;
  as_whom: Voice["as_whom"];
  wish: Voice["wish"];
  third_person: boolean;
  promise_id: string | null;
  language: string;
  /** Anonymous only: not shown to the unit before the week is over. */
  hold: boolean;
}

/** What the giver takes away. */
export interface Receipt {
  code: string;
  voice: Voice;
}

const nextMonday = (day: Day): Day => {
  const monday = new Date(`${mondayOf(day)}T12:00:00Z`);
  monday.setUTCDate(monday.getUTCDate() + 7);
  return monday.toISOString().slice(0, 10) as Day;
};

/** The voice as it will be stored. An anonymous one gets the week and nothing finer, whichever way it came. */
const voiceOf = (given: Given, code: string, now: Date, today: Day, channel: Voice["channel"]): Voice => {
  const anonymous = given.mode === "anonymous";
  const moment = anonymous ? null : new Date(Math.floor(now.getTime() / 1000) * 1000);
  const week = mondayOf(today);
  return {
    id: randomUUID(),
    organisation_id: given.unit.organisation_id,
    unit_id: given.unit.id,
    first_unit_id: given.unit.id,
    mode: given.mode,
    channel,
    words: given.words,
    about: given.about,
    as_whom: given.as_whom,
    wish: given.wish,
    third_person: given.third_person,
    promise_id: given.promise_id,
    language: given.language,
    received_at: moment,
    received_week: week,
    held_until: anonymous && given.hold ? nextMonday(today) : null,
    withdrawn_week: null,
    code_hash: codeHash(code),
    receipt_hash: receiptHash(code, {
      unitId: given.unit.id,
      mode: given.mode,
      words: given.words,
      when: whenOf({ received_at: moment, received_week: week }),
    }),
    entered_by: null,
  };
};

const clocksFrom = (start: Day): Clock[] =>
  ["voice-acknowledgement", "voice-answer"].map((rule) => startClock(ruleOn(rule, start), start));

/** Everything that must be there together: the voice with its line in the trail, whose it is, and its two clocks. */
const keep = async (tx: Tx, voice: Voice, today: Day, giver: Parameters<typeof addGiver>[1] | null) => {
  const start = voice.mode === "anonymous" ? clockStartForWeek(mondayOf(today)) : today;
  await Promise.all([
    tx.run(voiceStored(voice)),
    ...(giver ? [addGiver(tx, giver)] : []),
    tx.run(clocksStored(voice, clocksFrom(start))),
  ]);
};

// Made into a key once: making it costs more than using it.
const codeKeys = new WeakMap<House, KeyObject>();
const codeKey = (house: House): KeyObject => {
  const made = codeKeys.get(house) ?? createSecretKey(house.config.key("code"));
  codeKeys.set(house, made);
  return made;
};

const taken = (error: unknown): boolean => (error as { code?: string }).code === "23505";

/**
 * An anonymous voice, stored at once.
 *
 * The code is derived from the form's random key and what was written, so ten clicks on one form give one voice
 * and one code without anything being kept that would join them: the code's own hash is the guard, for good.
 * The key itself is remembered hashed for some minutes, in a transaction of its own, only to tell a changed text
 * under the same key from the same text sent twice.
 * @throws KeyUsed where the key came with another text within some minutes
 */
export const giveAnonymously = async (
  house: House,
  today: Day,
  given: Given,
  fields: Readonly<Record<string, string>>,
): Promise<Receipt> => {
  const key = fields["key"] ?? "";
  if (!/^[A-Za-z0-9_-]{20,64}$/.test(key)) throw new KeyUsed("no key");
  const digest = digestOf(fields);
  const code = makeCode(createHmac("sha256", codeKey(house)).update(key).update(digest).digest());
  const marked = { hash: keyHash(key), digest: createHash("sha256").update(key).update(digest).digest() };
  const voice = voiceOf({ ...given, mode: "anonymous" }, code, house.config.now(), today, "web");
  try {
    const start = clockStartForWeek(mondayOf(today));
    if (!(await keepAnonymous(house, { voice, clocks: clocksFrom(start), key: marked })))
      throw new KeyUsed("voice");
  } catch (error) {
    if (!taken(error)) throw error;
    // The same form, sent twice: the first stands, with the same code.
    const first = await house.db.asCode(voice.code_hash, today, (tx, id) => findVoice(tx, id));
    if (!first) throw error;
    return { code, voice: first };
  }
  return { code, voice };
};

/** A voice from a signed-in person, confidential or named, inside that person's transaction. */
export const giveSignedIn = async (
  tx: Tx,
  acting: Acting,
  now: Date,
  today: Day,
  given: Given,
  code: string,
): Promise<Receipt> => {
  const voice = voiceOf(given, code, now, today, "web");
  await keep(tx, voice, today, {
    organisation_id: voice.organisation_id,
    voice_id: voice.id,
    person_id: acting.person_id,
  });
  return { code, voice };
};

/** A voice taken down from paper or telephone by somebody at work; the giver has the code. */
export const enterFor = async (
  tx: Tx,
  acting: Acting,
  now: Date,
  today: Day,
  given: Given & { channel: "paper" | "telephone" | "import"; name: string | null; contact: string | null },
  code: string,
): Promise<Receipt> => {
  const voice = { ...voiceOf(given, code, now, today, given.channel), entered_by: acting.person_id };
  const known = given.mode !== "anonymous" && (given.name || given.contact);
  const giver = {
    organisation_id: voice.organisation_id,
    voice_id: voice.id,
    ...(given.name ? { name: given.name } : {}),
    ...(given.contact ? { contact: given.contact } : {}),
  };
  await keep(tx, voice, today, known ? giver : null);
  return { code, voice };
};

/** A voice from a list that somebody has gathered: anonymous, and entered by the installation itself. */
export const giveFromList = async (
  tx: Tx,
  now: Date,
  today: Day,
  given: Given,
  code: string,
): Promise<Receipt> => {
  const voice = voiceOf({ ...given, mode: "anonymous" }, code, now, today, "import");
  await keep(tx, voice, today, null);
  return { code, voice };
};
