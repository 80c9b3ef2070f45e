import { receiptHash, whenOf } from "./receipt.ts";
import type { Voice } from "./store.ts";

/** A receipt recomputed. */
export interface ReceiptCheck {
  /** The five parts before the words, as the recipe has them. */
  parts: readonly string[];
  /** The number from when it was received. */
  first: Uint8Array;
  /** The number of what is stored now; null where the words are erased. */
  now: Uint8Array | null;
  /** The number of the words that were pasted; null where none were. */
  own: Uint8Array | null;
}

/**
 * Computes a receipt anew from what is stored, and from words of one's own. Nothing is written.
 * @param words pasted by the giver, trimmed as a voice is; null for none
 */
export const checkReceipt = (code: string, voice: Voice, words: string | null): ReceiptCheck => {
  const when = whenOf(voice);
  const of = (text: string) =>
    receiptHash(code, { unitId: voice.first_unit_id, mode: voice.mode, when, words: text });
  return {
    parts: ["medvirk receipt 1", code, voice.first_unit_id, voice.mode, when],
    first: voice.receipt_hash,
    now: voice.words === "" ? null : of(voice.words),
    own: words === null ? null : of(words),
  };
};

/** Whether two numbers are the same. */
export const isSameNumber = (a: Uint8Array, b: Uint8Array): boolean => Buffer.from(a).equals(Buffer.from(b));
