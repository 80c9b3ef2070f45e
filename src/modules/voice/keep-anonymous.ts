import { type Db, gather } from "#platform/db/index.ts";
import type { House } from "#platform/house.ts";
import { type AnonymousVoice, anonymousKeyMarked, anonymousVoiceStored } from "./store.ts";

const byKey = (a: AnonymousVoice, b: AnonymousVoice): number => Buffer.compare(a.key.hash, b.key.hash);
const byCode = (a: AnonymousVoice, b: AnonymousVoice): number =>
  Buffer.compare(a.voice.code_hash, b.voice.code_hash);

/**
 * Stores voices that came in the same moment: their keys in one transaction, then they in another. In the order of what
 * two flights could wait for in each other, so that neither waits in a ring.
 * @returns of each whether it was kept
 */
const stored = async (db: Db, voices: readonly AnonymousVoice[]): Promise<boolean[]> => {
  const inOrder = voices.toSorted(byCode);
  const [, answers = []] = await db.each([
    voices.toSorted(byKey).map(({ key }) => anonymousKeyMarked(key)),
    inOrder.map(anonymousVoiceStored),
  ]);
  return voices.map((voice) => (answers[inOrder.indexOf(voice)] as { kept: boolean }[])[0]?.kept === true);
};

// A refused one takes the others of its transaction with it; a lost connection has no code, and nobody tries again.
const refused = (error: unknown): boolean => /^[0-9A-Z]{5}$/.test((error as { code?: string }).code ?? "");

const keeper = (db: Db) =>
  gather<AnonymousVoice, boolean>({ underWay: 2, most: 16 }, async (voices) => {
    try {
      return (await stored(db, voices)).map((value) => ({ status: "fulfilled", value }));
    } catch (error) {
      if (voices.length === 1 || !refused(error)) throw error;
      // One of them was refused (the same form twice, most often): each by itself, and the others are kept.
      return Promise.allSettled(voices.map(async (voice) => (await stored(db, [voice]))[0] === true));
    }
  });

const keepers = new WeakMap<House, ReturnType<typeof keeper>>();

/**
 * Keeps an anonymous voice, with its clocks and the trail; together with those that come while others are on their way,
 * or many who write at once wait for each other's disk.
 * @returns false where the form's key came before with another text
 * @throws the database's error, with 23505 where this code's voice is there
 */
export const keepAnonymous = (house: House, voice: AnonymousVoice): Promise<boolean> => {
  const keep = keepers.get(house) ?? keeper(house.db);
  keepers.set(house, keep);
  return keep(voice);
};
