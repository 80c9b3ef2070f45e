import { createHash } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";

/** What a seal says. Moments are microseconds since 1970, as text: a Date would round them. Hashes are hex. */
export interface Seal {
  n: number;
  /** How many lines the batch has. */
  count: number;
  /** Of the batch's lines. */
  hash: string;
  /** The head before. */
  previous: string;
  /** Every line with a moment up to here lies in this batch or one before. */
  upto: string;
  /** Every line of a week before this Monday too. */
  uptoWeek: Day;
  sealedAt: string;
}

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** The head before the first seal. */
export const genesis: string = sha256("medvirk log 1");

/** Of a batch's lines, in whatever order they come. In: each as its canonical text (store.ts). */
export const hashOf = (lines: readonly string[]): string => sha256([...lines].sort().join("\n"));

/** The head that a seal comes to: it changes with anything the seal says, and so does every head after it. */
export const headOf = ({ n, count, hash, previous, upto, uptoWeek, sealedAt }: Seal): string =>
  sha256(["medvirk log 1", n, count, hash, previous, upto, uptoWeek, sealedAt].join("\n"));
