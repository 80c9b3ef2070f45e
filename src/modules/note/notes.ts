import { personKey, unsealFor } from "#modules/people/index.ts";
import type { Config } from "#platform/config.ts";
import type { Tx } from "#platform/db/index.ts";
import type { SealedNote } from "./store.ts";

/** A version of a note that can be read: its words; null where the key that sealed them is gone. */
export type Note = Omit<SealedNote, "sealed"> & { words: string | null };

/** What a note's words are sealed as. */
export const sealedAs = "note";

/**
 * Notes of one person, readable for whoever may have that person's key: the owner, or whoever has opened something of
 * the owner's in this transaction.
 */
export const unsealed = async (
  tx: Tx,
  config: Pick<Config, "key">,
  person: { id: string; organisation_id: string },
  notes: readonly SealedNote[],
): Promise<Note[]> => {
  if (notes.length === 0) return [];
  const key = await personKey(tx, config, person);
  return notes.map(({ sealed, ...note }) => ({
    ...note,
    words: unsealFor(key, person.id, sealedAs, sealed),
  }));
};

// A line in a list; the whole text is one step away.
const most = 90;

/** The first words, for a list: whole words, and a mark where more follows. */
export const firstWords = (words: string): string => {
  const line = words.trim().replace(/\s+/g, " ");
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const space = cut.lastIndexOf(" ");
  return `${space > most / 2 ? cut.slice(0, space) : cut}…`;
};
