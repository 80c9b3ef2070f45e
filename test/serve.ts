import { Hono } from "hono";
import { oslo } from "#platform/clock/index.ts";
import type { House } from "#platform/house.ts";
import { CheckAgain } from "#platform/http/recheck.ts";
import type { Route, Vars } from "#platform/http/route.ts";
import { askToCheck } from "#platform/session/index.ts";
import { type Lang, splitLang } from "#platform/texts/index.ts";
import { framesOver, helpNumbersOn, loadHelpNumbers } from "#web/index.ts";

/** Some routes over a house, answered as fetch does: for testing a room without the rooms around it. */
export const serve = (house: House, routes: readonly Route[]) => {
  const app = new Hono<{ Variables: Vars }>({
    getPath: (request) => splitLang(new URL(request.url).pathname).path,
  });
  const help = loadHelpNumbers();
  const frames = framesOver({
    assets: (name) => `/${name}`,
    numbers: (c) => helpNumbersOn(help, c.var.today),
    menu: () => [],
    as: () => ({ text: "" }),
  });
  app.use(async (c, next) => {
    const lang: Lang = splitLang(new URL(c.req.url).pathname).lang;
    c.set("house", house);
    c.set("lang", lang);
    c.set("now", house.config.now());
    c.set("today", oslo(c.var.now));
    c.set("frames", frames);
    c.set("reference", "00000000");
    await next();
  });
  for (const route of routes)
    app.on(route.method, route.path, (c) => {
      c.set("who", route.who);
      return route.handler(c);
    });
  app.onError((error, c) =>
    error instanceof CheckAgain
      ? askToCheck(c, error.personId, () => c.text("not kept", 503))
      : c.text(error.constructor.name, error.constructor.name === "NotFound" ? 404 : 500),
  );
  return app;
};
