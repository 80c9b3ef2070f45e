import type { Context } from "hono";
import type { Day } from "#platform/clock/index.ts";
import type { House } from "#platform/house.ts";
import type { Lang } from "#platform/texts/index.ts";

/**
 * Who may call a route.
 * - `anyone`: no cookie is read, the page is the same for everybody;
 * - `code`: public too, but what it opens is opened by the code in the form;
 * - `person`: signed in, as oneself or in a role;
 * - `staff`: signed in and acting as employee, unit leader or user contact;
 * - `serving`: the same, or acting as administrator;
 * - `leader`: acting as unit leader;
 * - `administrator`: acting as administrator;
 * - `officer`: acting as privacy officer;
 * - `machine`: a load balancer or a provider, not a person.
 */
export type Who =
  | "anyone"
  | "code"
  | "person"
  | "staff"
  | "serving"
  | "leader"
  | "administrator"
  | "officer"
  | "machine";

/** What each request carries. */
export interface Vars {
  house: House;
  lang: Lang;
  today: Day;
  now: Date;
  who: Who;
  /** A reference for the log and the error page; says nothing of the person. */
  reference: string;
  /** What was posted, once `readForm` has read it. */
  posted?: Readonly<Record<string, string>>;
}

/** Hono's context with our variables. */
export type Ctx = Context<{ Variables: Vars }>;

/** Answers one request. */
export type Handler = (c: Ctx) => Response | Promise<Response>;

/** One way in. */
export interface Route {
  method: "GET" | "POST";
  path: string;
  who: Who;
  handler: Handler;
}

/** A page to read. Signed-in pages lie under /my, where alone the browser sends the session's cookie. */
export const get = (path: string, who: Who, handler: Handler): Route => ({
  method: "GET",
  path,
  who,
  handler,
});

/** An act, a noun: `POST /my/voices/:id/answer`. */
export const post = (path: string, who: Who, handler: Handler): Route => ({
  method: "POST",
  path,
  who,
  handler,
});
