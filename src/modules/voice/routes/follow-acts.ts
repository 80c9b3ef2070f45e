import { createHash } from "node:crypto";
import type { Tx } from "#platform/db/index.ts";
import type { House } from "#platform/house.ts";
import { Refused } from "#platform/http/ask.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import { digestOf, KeyUsed } from "#platform/http/once.ts";
import { lettersIn, mostLetters } from "../give-form.ts";
import { addition, degree, effectView, reopening, reply, type When, withdrawal } from "../giver-acts.ts";
import type { GiverFile } from "../giver-file.ts";
import { seenOf } from "../pages/follow-form.tsx";
import type { Seen } from "../voice.ts";

/** What a giver can do with a case, each a noun: in the address, the store, the trail and the thread. */
export const giverActs = ["reply", "addition", "effect-view", "degree", "reopening", "withdrawal"] as const;

/** One of these. */
export type GiverAct = (typeof giverActs)[number];

type Does = (tx: Tx, file: GiverFile, when: When) => Promise<void>;
type Read = { does: Does; wrong?: never } | { wrong: Wrong[]; does?: never };

const text = (fields: Fields, name: string) => (fields[name] ?? "").trim();

const longOnes = (fields: Fields, ...names: string[]): Wrong[] =>
  names
    .filter((name) => lettersIn(text(fields, name)) > mostLetters)
    .map((field) => ({ field, word: "long" }));

const read = (wrong: Wrong[], does: Does): Read => (wrong.length > 0 ? { wrong } : { does });

const missing = (fields: Fields, field: string): Wrong[] =>
  text(fields, field) === "" ? [{ field, word: field }] : [];

const readers: Record<GiverAct, (fields: Fields) => Read> = {
  reply: (f) =>
    read([...missing(f, "reply"), ...longOnes(f, "reply")], (tx, file, when) =>
      reply(tx, file, text(f, "reply"), when),
    ),
  addition: (f) =>
    read([...missing(f, "addition"), ...longOnes(f, "addition")], (tx, file, when) =>
      addition(tx, file, text(f, "addition"), when),
    ),
  "effect-view": (f) => {
    const seen = (["yes", "half", "no"] as const satisfies readonly Seen[]).find(
      (word) => word === f["seen"],
    );
    return read(
      [...(seen ? [] : [{ field: "seen", word: "seen" }]), ...longOnes(f, "seen_words")],
      (tx, file, when) => effectView(tx, file, seen ?? "no", text(f, "seen_words"), when),
    );
  },
  degree: (f) => {
    const step = /^[1-5]$/.test(f["degree"] ?? "") ? Number(f["degree"]) : null;
    return read(
      [...(step ? [] : [{ field: "degree", word: "degree" }]), ...longOnes(f, "degree_reason")],
      (tx, file, when) => degree(tx, file, step ?? 1, text(f, "degree_reason"), when),
    );
  },
  reopening: (f) =>
    read(longOnes(f, "reopening"), (tx, file, when) => reopening(tx, file, text(f, "reopening"), when)),
  withdrawal: () => read([], (tx, file, when) => withdrawal(tx, file, when)),
};

/** Reads an act's form. Out: what it does, or what is missing, by field. */
export const readAct = (act: GiverAct, fields: Fields): Read => readers[act](fields);

/**
 * Does an act on the case as it is now.
 * @throws Refused where it may not happen, or where the other side has said something that the page did not show:
 * nobody disputes an answer unread. What is only added never comes too late.
 */
export const doAct = async (
  tx: Tx,
  file: GiverFile,
  act: GiverAct,
  does: Does,
  fields: Fields,
  when: When,
): Promise<void> => {
  if (act !== "addition" && fields["upto"] !== undefined && Number(fields["upto"]) < seenOf(file))
    throw new Refused("changed-meanwhile");
  await does(tx, file, when);
};

/**
 * The id of the entry that a form with a code makes. The same form gives the same id, so the second of ten clicks
 * meets the first and is done already; nothing is kept that would join key and person. Other words under the same
 * key are another entry: to lose what somebody wrote is the worse failure.
 * @throws KeyUsed where the form carries no key
 */
export const entryIdOf = (house: House, voiceId: string, act: GiverAct, fields: Fields): string => {
  const key = fields["key"] ?? "";
  if (!/^[A-Za-z0-9_-]{20,64}$/.test(key)) throw new KeyUsed("no key");
  const { upto: _, ...said } = fields;
  const digest = Buffer.from(digestOf(said)).toString("base64url");
  const bytes = createHash("sha256")
    .update(house.config.keyedHash("giver-entry", [voiceId, act, key, digest].join("\n")))
    .digest();
  // The form of a random uuid, like every other entry's.
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    "-",
  );
};
