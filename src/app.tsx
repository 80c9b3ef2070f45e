import { randomBytes } from "node:crypto";
import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { getPath } from "hono/utils/url";
import { type Day, oslo } from "#platform/clock/index.ts";
import { FolderInUse, NotSignedIn } from "#platform/db/index.ts";
import { draftRoutes } from "#platform/draft-route.ts";
import { healthRoutes } from "#platform/health.ts";
import type { House } from "#platform/house.ts";
import { askedAgain } from "#platform/http/again.ts";
import { NotFound, Refused } from "#platform/http/ask.ts";
import { compress } from "#platform/http/compress.ts";
import { BadForm } from "#platform/http/form.ts";
import { securityHeaders } from "#platform/http/headers.ts";
import { KeyUsed } from "#platform/http/once.ts";
import { CheckAgain } from "#platform/http/recheck.ts";
import type { Ctx, Route, Vars } from "#platform/http/route.ts";
import { isSameSite } from "#platform/http/same-site.ts";
import { logError, logRequest } from "#platform/log.ts";
import { metricsRoutes } from "#platform/metrics.ts";
import { askToCheck, askToSignIn } from "#platform/session/index.ts";
import { splitLang } from "#platform/texts/index.ts";
import {
  ErrorPage,
  type ErrorStatus,
  framesOver,
  type HelpNumber,
  hasOwnWords,
  helpNumbersOn,
  loadAssets,
  loadHelpNumbers,
  staticHelp,
} from "#web/index.ts";
import { actingAs, menu } from "./modules/home/menu.tsx";
import { notKept } from "./modules/people/index.ts";
import { modules } from "./modules.ts";

const databaseIsGone = (error: unknown): boolean => {
  const code = (error as { code?: string }).code ?? "";
  const message = error instanceof Error ? error.message : "";
  return (
    [
      "ECONNREFUSED",
      "ECONNRESET",
      "EPIPE",
      "ETIMEDOUT",
      "ENOTFOUND",
      "57P01",
      "57P02",
      "57P03",
      "53300",
      "57014",
    ].includes(code) ||
    /Connection terminated|timeout (exceeded|expired)|Query read timeout|not queryable|the database system is/.test(
      message,
    ) ||
    error instanceof FolderInUse
  );
};

const ownRoutes: readonly Route[] = [
  ...healthRoutes,
  ...metricsRoutes,
  ...draftRoutes,
  ...modules.flatMap((m) => m.routes),
];

/** All routes of the house, each with who may call it. */
export const allRoutes = (): readonly Route[] => [...askedAgain(ownRoutes), ...ownRoutes];

/**
 * The application over a house: what is asked, as fetch answers it.
 * Nothing here holds anything of a person between two requests.
 */
export const makeApp = (house: House, assets = loadAssets()) => {
  const numbers = loadHelpNumbers();
  let shown: { day: Day; numbers: HelpNumber[] } | null = null;
  const numbersOn = (day: Day): HelpNumber[] => {
    if (shown?.day !== day) shown = { day, numbers: helpNumbersOn(numbers, day) };
    return shown.numbers;
  };
  const frames = framesOver({
    assets: assets.url,
    numbers: (c) => numbersOn(c.get("today")),
    menu,
    as: actingAs,
  });
  // Nothing that a person sees or writes stays in a cache, neither the browser's nor one on the way.
  const headers = Object.entries({ ...securityHeaders(house.config), "Cache-Control": "no-store" });
  const withoutDatabase = staticHelp(numbers, oslo(house.config.now()), assets.url);
  const app = new Hono<{ Variables: Vars }>({
    getPath: (request) => splitLang(getPath(request)).path,
  });

  app.use(async (c, next) => {
    const asset = c.req.method === "GET" && assets.answer(c.req.path, c.req.header("accept-encoding"));
    if (asset) return asset;
    const { now } = house.config;
    c.set("house", house);
    c.set("lang", splitLang(getPath(c.req.raw)).lang);
    c.set("now", now());
    c.set("today", oslo(c.get("now")));
    c.set("frames", frames);
    c.set("reference", randomBytes(4).toString("hex"));
    // Given to the connection before the page is made: what the page itself says of a header wins. Without a
    // connection (asked in process) they are added to the answer, with the same result.
    const connection = (c.env as Partial<HttpBindings> | undefined)?.outgoing;
    if (connection) for (const [name, value] of headers) connection.setHeader(name, value);
    await next();
    if (!connection)
      for (const [name, value] of headers) if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    return undefined;
  });

  // What somebody wrote comes back with the page; nobody can keep it for them now, and no log has it.
  const unsentOf = (c: Ctx) => {
    const fields = c.req.method === "POST" ? (c.var.posted ?? {}) : {};
    return hasOwnWords(fields)
      ? { lang: c.var.lang, action: new URL(c.req.url).pathname, fields }
      : undefined;
  };

  const sorry = (c: Ctx, status: ErrorStatus, withReference = false) =>
    c.html(
      <ErrorPage
        frame={frames(c)}
        status={status}
        reference={withReference ? c.var.reference : undefined}
        unsent={unsentOf(c)}
      />,
      status,
    );

  const refuse = async (error: unknown, c: Ctx): Promise<Response> => {
    if (error instanceof NotSignedIn) return askToSignIn(c, (first) => notKept(c, first, unsentOf(c)));
    if (error instanceof CheckAgain)
      return askToCheck(c, error.personId, () => notKept(c, false, unsentOf(c)));
    if (error instanceof NotFound) return sorry(c, 404);
    if (error instanceof BadForm) return sorry(c, error.status === 415 ? 400 : error.status);
    if (error instanceof KeyUsed || error instanceof Refused) return sorry(c, 409);
    logError(error, c.var.reference, c.var.who);
    if (databaseIsGone(error)) {
      return c.html(withoutDatabase(unsentOf(c)), 503, { "Retry-After": "30", "Cache-Control": "no-store" });
    }
    return sorry(c, 500, true);
  };

  for (const route of allRoutes()) {
    app.on(route.method, route.path, async (c) => {
      c.set("who", route.who);
      if (house.closed?.why && route.who !== "machine")
        return c.html(withoutDatabase(), 503, { "Retry-After": "10", "Cache-Control": "no-store" });
      // No address of ours holds a NUL, and the database would refuse it with an inner error.
      if (c.req.url.includes("%00")) return sorry(c, 404);
      if (route.method === "POST" && route.who !== "machine" && !isSameSite(c)) return sorry(c, 403);
      const began = performance.now();
      // A refusal is an answer too, and is counted like one.
      const response = await Promise.resolve(route.handler(c)).catch((error: unknown) => refuse(error, c));
      const answer =
        route.method === "GET" && route.who === "anyone" ? await compress(c, response) : response;
      logRequest(route, answer.status, performance.now() - began, c.get("reference"));
      return answer;
    });
  }

  app.notFound((c) => sorry(c as Ctx, 404) as Response | Promise<Response>);
  app.onError((error, c) => refuse(error, c as Ctx));
  return app;
};
