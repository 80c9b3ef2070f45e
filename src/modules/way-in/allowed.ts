import { NotFound } from "#platform/http/ask.ts";
import type { Ctx, Handler, Route } from "#platform/http/route.ts";

/** Whether this installation lets people in without a national eID; the setting MEDVIRK_PAPER_CODE. */
const isAllowed = (c: Ctx): boolean => c.var.house.config.paperCode;

/** The routes where it does; elsewhere none of them is there. */
export const whereAllowed = (routes: readonly Route[]): Route[] =>
  routes.map((route) => {
    const handler: Handler = async (c) => {
      if (!isAllowed(c)) throw new NotFound();
      return route.handler(c);
    };
    return { ...route, handler };
  });
