/**
 * Why a sign-in came to nothing; also the text keys.
 * - `cancelled`: the person turned back at the provider;
 * - `stale`: not begun here, begun too long ago, or used already;
 * - `level`: the provider vouches for less than is asked;
 * - `again`: it was to ask anew who it is, and does not say that it did;
 * - `number`: it gives a national number that is none, or one that this installation must not take;
 * - `provider`: it does not answer, or answers what must not be believed.
 */
export type SignInWord = "cancelled" | "stale" | "level" | "again" | "number" | "provider";

/** A sign-in that came to nothing. The message is for the log: kinds and codes, never a claim. */
export class SignInFault extends Error {
  word: SignInWord;
  constructor(word: SignInWord, message: string, cause?: unknown) {
    super(message, { cause });
    this.word = word;
  }
}
