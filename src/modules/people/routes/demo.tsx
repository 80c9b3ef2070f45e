import { NotFound } from "#platform/http/ask.ts";
import { readForm } from "#platform/http/form.ts";
import type { Ctx, Handler } from "#platform/http/route.ts";
import { demoDoor, demoName } from "#platform/oidc/index.ts";
import { href, isLang } from "#platform/texts/index.ts";
import { DemoSignIn } from "../pages/demo-sign-in.tsx";
import { demoCast } from "../store/identity.ts";
import { otherWays } from "./other-ways.ts";

/** Outside the demo none of this is there. */
const door = (c: Ctx) => {
  const { config } = c.var.house;
  if (!config.demo || config.oidc || config.secure) throw new NotFound();
  return demoDoor(config);
};

const cast = (c: Ctx) => c.var.house.db.asHouse("sign-in", c.var.today, (tx) => demoCast(tx, demoName));

/** GET /demo-oidc/choice/:uid: the cast, one click each. */
export const demoChoice: Handler = async (c) => {
  const asked = await (await door(c)).underWay(c);
  if (!asked) return c.redirect(href(c.var.lang, "/my/sign-in"), 303);
  if (isLang(asked.lang)) c.set("lang", asked.lang);
  return c.html(<DemoSignIn c={c} cast={await cast(c)} ways={otherWays(c)} />);
};

/** POST /demo-oidc/choice/:uid: to be this one. */
export const demoChosen: Handler = async (c) => {
  const to = await door(c);
  const { person = "" } = await readForm(c);
  if (!(await to.underWay(c))) return c.redirect(href(c.var.lang, "/my/sign-in"), 303);
  const who = (await cast(c)).find((one) => one.id === person);
  if (!who) throw new NotFound();
  return c.redirect(await to.choose(c, who), 303);
};

/** Everything else of the protocol: the provider answers by itself. */
export const demoProtocol: Handler = async (c) => (await door(c)).serve(c);
