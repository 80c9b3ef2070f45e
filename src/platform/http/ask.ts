import { type Acting, NotSignedIn, type Query, type Tx } from "#platform/db/index.ts";
import { tokenOf } from "#platform/session/index.ts";
import type { Ctx, Who } from "./route.ts";

/** What is not there for the one who asks: absent, hidden and forbidden answer alike. */
export class NotFound extends Error {}

/** An act that may not happen now. The word is a text key of the module; the page says it and keeps the text. */
export class Refused extends Error {
  word: string;
  constructor(word: string) {
    super(word);
    this.word = word;
  }
}

const working = ["employee", "unit-leader", "user-contact"];

const may = (who: Who, acting: Acting): boolean => {
  if (who === "person") return true;
  if (who === "staff") return working.includes(acting.role_kind ?? "");
  if (who === "serving") return [...working, "administrator"].includes(acting.role_kind ?? "");
  if (who === "leader") return acting.role_kind === "unit-leader";
  if (who === "officer") return acting.role_kind === "privacy-officer";
  return who === "administrator" && acting.role_kind === "administrator";
};

/**
 * One transaction as the signed-in person, in the role the session has.
 * @throws NotSignedIn (the app sends to sign-in and keeps what was posted), NotFound where the role may not
 */
export const asMe = <T>(c: Ctx, work: (tx: Tx, acting: Acting) => Promise<T>): Promise<T> => {
  const token = tokenOf(c);
  if (!token) throw new NotSignedIn();
  return c.get("house").db.asPerson(token, c.get("today"), async (tx, acting) => {
    if (!may(c.get("who"), acting)) throw new NotFound();
    return work(tx, acting);
  });
};

/**
 * What a page needs of the database, asked as the signed-in person: who it is and all answers, there and back once.
 * For pages that know their questions beforehand.
 * @throws NotSignedIn, NotFound as `asMe`
 */
export const askAsMe = async (
  c: Ctx,
  questions: readonly Query<unknown>[],
): Promise<{ acting: Acting; answers: unknown[][] }> => {
  const token = tokenOf(c);
  if (!token) throw new NotSignedIn();
  const asked = await c.get("house").db.askAsPerson(token, c.get("today"), questions);
  if (!may(c.get("who"), asked.acting)) throw new NotFound();
  return asked;
};
