import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import { idOf } from "#platform/http/id.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { type OpenCoordination, openCoordination } from "./open.ts";
import { lowPage } from "./pages/low.tsx";
import { type Coordination, findCoordination, myCoordinations, openForWork } from "./store/coordinations.ts";

/**
 * As oneself alone, and surely known: what I have asked for and been offered says much of me. Whoever is known less surely
 * is told how to come to it, the same whether there is something or not.
 */
export const asMyself = (c: Ctx, work: (tx: Tx, acting: Acting) => Promise<Response>): Promise<Response> =>
  asMe(c, async (tx, acting) => {
    const reading = c.req.method === "GET";
    if (acting.role_id || acting.principal_id) {
      if (!reading) throw new NotFound();
      return c.redirect(href(c.var.lang, `/my/role?return=${encodeURIComponent("/my/coordination")}`), 303);
    }
    if (acting.topics.includes("plan")) return work(tx, acting);
    if (!reading) throw new NotFound();
    return lowPage(c, acting);
  });

/** Mine that runs, opened; null where none does. */
export const myRunning = async (c: Ctx, tx: Tx, acting: Acting): Promise<OpenCoordination | null> => {
  const [first] = await myCoordinations(tx, acting.person_id);
  return first && first.ended_at === null ? openCoordination(tx, c.var.house.config, first) : null;
};

/** The one asked for, opened for whoever works with it: the look leaves its line. @throws NotFound where it is not there */
export const openedForWork = async (c: Ctx, tx: Tx): Promise<OpenCoordination> => {
  const id = idOf(c);
  if (!(await openForWork(tx, id))) throw new NotFound();
  const of = await findCoordination(tx, id);
  if (!of) throw new NotFound();
  return openCoordination(tx, c.var.house.config, of);
};

/** A line of what one did with one's own. */
export const told = (tx: Tx, of: Coordination, act: string) =>
  leaveTrail(tx, {
    organisationId: of.organisation_id,
    unitId: of.unit_id,
    act,
    subjectKind: "coordination",
    subjectId: of.id,
  });
