import { createHash } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";

/** What a receipt proves was received. */
export interface Received {
  unitId: string;
  mode: string;
  words: string;
  /** The moment in UTC to the second, or for an anonymous voice the week's Monday: nothing finer was kept. */
  when: string;
}

/** When it was received, as the receipt's hash has it. */
export const whenOf = (voice: { received_at: Date | null; received_week: Day }): string =>
  voice.received_at ? `${voice.received_at.toISOString().slice(0, 19)}Z` : voice.received_week;

/**
 * The receipt's number: sha256 over a fixed text with the code first. Without the code nobody can try words
 * against it; with it anybody can compute it anew (the recipe stands on the page):
 * `medvirk receipt 1`, code, unit's id, mode, when, words, joined by newlines.
 */
export const receiptHash = (code: string, received: Received): Uint8Array =>
  createHash("sha256")
    .update(
      ["medvirk receipt 1", code, received.unitId, received.mode, received.when, received.words].join("\n"),
    )
    .digest();

/** As it is printed: 16 groups of four hexadecimal digits. */
export const hashGroups = (hash: Uint8Array): string[] =>
  Buffer.from(hash).toString("hex").match(/.{4}/g) ?? [];
