import { unitById } from "#modules/people/index.ts";
import type { Tx } from "#platform/db/index.ts";
import { asMe } from "#platform/http/ask.ts";
import { type Ctx, get, type Handler, type Route } from "#platform/http/route.ts";
import { renderPdf } from "#platform/pdf/index.ts";
import { href } from "#platform/texts/index.ts";
import { helpOnPaper } from "#web/index.ts";
import { runningClock } from "../clock.ts";
import { coordinationLetter, type OnPaper } from "../letters/coordination.ts";
import type { OpenCoordination } from "../open.ts";
import { nameOf } from "../store/coordinations.ts";
import { asMyself, myRunning, openedForWork } from "../whose.ts";

const onPaper = async (tx: Tx, open: OpenCoordination, name: string): Promise<OnPaper> => {
  const unit = await unitById(tx, open.of.unit_id);
  const { telephone = null, address = null } = unit ?? {};
  return {
    open,
    name,
    clock: await runningClock(tx, open.of.id),
    unit: { name: unit?.name ?? open.of.unit_name, telephone, address },
  };
};

// Set outside the transaction: a page that is being typeset holds no connection.
const printed = async (c: Ctx, asked: { paper: OnPaper | null; otherwise: Response }): Promise<Response> => {
  if (!asked.paper) return asked.otherwise;
  const letter = coordinationLetter(c, asked.paper, helpOnPaper(c.var.lang, c.get("frames")(c)));
  return c.body(new Uint8Array(await renderPdf(letter)), 200, {
    "Content-Type": "application/pdf",
    "Content-Disposition": 'inline; filename="medvirk.pdf"',
    "Cache-Control": "no-store",
  });
};

const mine: Handler = async (c) => {
  let paper: OnPaper | null = null;
  const otherwise = await asMyself(c, async (tx, acting) => {
    const open = await myRunning(c, tx, acting);
    if (!open) return c.redirect(href(c.var.lang, "/my/coordination"), 303);
    paper = await onPaper(tx, open, acting.person_name);
    return c.body(null, 204);
  });
  return printed(c, { paper, otherwise });
};

const work: Handler = async (c) => {
  const paper = await asMe(c, async (tx) => {
    const open = await openedForWork(c, tx);
    return onPaper(tx, open, await nameOf(tx, open.of.id));
  });
  return printed(c, { paper, otherwise: c.body(null, 204) });
};

/** On paper: for the person to keep, and as a letter from the unit. */
export const paperRoutes: readonly Route[] = [
  get("/my/coordination/paper", "person", mine),
  get("/my/coordinations/:id/paper", "staff", work),
];
