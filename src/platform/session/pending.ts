import { createHash, randomBytes } from "node:crypto";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Fields } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dropCookie, readCookie, writeCookie } from "./cookie.ts";
import { seal, unseal } from "./seal.ts";
import { tokenOf } from "./token.ts";

/** A form that could not be done because nobody was signed in: where it was going and what stood in it. */
export interface Pending {
  path: string;
  fields: Fields;
}

const cookie = "form";
const minutes = 30;
const isSecret = /^[A-Za-z0-9_-]{43}$/;
const derived = (what: "id" | "key", secret: string) =>
  createHash("sha256").update(`pending-${what}:${secret}`).digest();

/** The person behind the cookie's session, also when that has run out; null where it never was one. */
export const personBehind = async (c: Ctx): Promise<string | null> => {
  const token = tokenOf(c);
  if (!token) return null;
  const { id } = await c.var.house.db.asNobody((tx) =>
    tx.one(raw<{ id: string | null }>(sql`select platform.person_of_ended_session(${token}) as id`)),
  );
  return id;
};

// When a kept form is gone is said by the database's own clock.
const keep = async (tx: Tx, secret: string, form: Pending, personId: string | null): Promise<boolean> => {
  const { kept } = await tx.one(
    raw<{ kept: boolean }>(sql`select platform.keep_pending_form(${derived("id", secret)},
      ${seal(derived("key", secret), JSON.stringify(form), "pending-form")}, ${personId},
      now() + make_interval(mins => ${minutes})) as kept`),
  );
  return kept;
};

/**
 * Keeps what was posted, sealed with a key that only this browser's cookie has, until the same person has signed
 * in again. Where the person is not known (no cookie), it is for whoever has the browser.
 * @returns whether it was kept: there is an end to how much waits at once
 */
export const keepPending = async (
  c: Ctx,
  fields: Fields,
  path: string,
  personId: string | null,
): Promise<boolean> => {
  const secret = randomBytes(32).toString("base64url");
  const kept = await c.var.house.db.asNobody((tx) => keep(tx, secret, { path, fields }, personId));
  if (kept) writeCookie(c, cookie, secret, "/my", minutes * 60);
  return kept;
};

/** Whether this browser has something waiting; whose it is shows only when it is taken. */
export const hasPending = (c: Ctx): boolean => isSecret.test(readCookie(c, cookie) ?? "");

/**
 * What was kept, to the person it belongs to, once; null where there is nothing or it is somebody else's. The
 * cookie stays in that case: the right person may come next.
 */
export const takePending = async (c: Ctx, tx: Tx): Promise<Pending | null> => {
  const secret = readCookie(c, cookie) ?? "";
  if (!isSecret.test(secret)) return null;
  const { sealed } = await tx.one(
    raw<{ sealed: Uint8Array | null }>(
      sql`select platform.take_pending_form(${derived("id", secret)}) as sealed`,
    ),
  );
  const text = sealed && unseal(derived("key", secret), sealed, "pending-form");
  return text ? (JSON.parse(text) as Pending) : null;
};

/** Shows what was kept without losing it: taken, and kept anew for this person under the same key. */
export const showPending = async (c: Ctx, tx: Tx, personId: string): Promise<Pending | null> => {
  const form = await takePending(c, tx);
  if (form) await keep(tx, readCookie(c, cookie) ?? "", form, personId);
  return form;
};

/** Takes the key from the browser; what was sealed with it is unreadable from now on. */
export const dropPending = (c: Ctx): void => dropCookie(c, cookie, "/my");
