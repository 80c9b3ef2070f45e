import { asMe, NotFound } from "#platform/http/ask.ts";
import { readForm } from "#platform/http/form.ts";
import { idOf } from "#platform/http/id.ts";
import { get, type Handler, post, type Route } from "#platform/http/route.ts";
import { endOtherSessions, endOwnSession, ownSessions } from "#platform/session/index.ts";
import { href } from "#platform/texts/index.ts";
import { SessionsPage } from "../pages/sessions.tsx";

/** GET /my/sessions */
const sessions: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    const mine = await ownSessions(tx, c.var.house.config.idleMinutes);
    return c.html(<SessionsPage c={c} acting={acting} sessions={mine} />);
  });

/** POST /my/sessions/:id/end: quiet, at once, without being asked who one is: it may be urgent. */
const end: Handler = async (c) => {
  await readForm(c);
  const id = idOf(c);
  await asMe(c, async (tx) => {
    if (!(await endOwnSession(tx, id))) throw new NotFound();
  });
  return c.redirect(href(c.var.lang, "/my/sessions"), 303);
};

/** POST /my/sessions/end: all but this one. */
const endOthers: Handler = async (c) => {
  await readForm(c);
  await asMe(c, (tx, acting) => endOtherSessions(tx, acting.session_id));
  return c.redirect(href(c.var.lang, "/my/sessions"), 303);
};

/** Where one is signed in. */
export const sessionRoutes: readonly Route[] = [
  get("/my/sessions", "person", sessions),
  post("/my/sessions/end", "person", endOthers),
  post("/my/sessions/:id/end", "person", end),
];
