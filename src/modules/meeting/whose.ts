import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import { idOf } from "#platform/http/id.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { type OpenMeeting, openMeeting } from "./open.ts";
import { lowPage } from "./pages/low.tsx";
import { type GuestMeeting, meetingsAsGuest, openAsGuest } from "./store/as-guest.ts";
import { findMeeting } from "./store/meetings.ts";

/** Whose key and rows it is about. */
export const me = (acting: Acting) => ({ id: acting.person_id, organisation_id: acting.organisation_id });

/**
 * As oneself alone, and surely known: who meets about me, and what about, says much of me. Whoever is known less surely is
 * told how to come to it, the same whether there is something or not.
 */
export const asMyself = (c: Ctx, work: (tx: Tx, acting: Acting) => Promise<Response>): Promise<Response> =>
  asMe(c, async (tx, acting) => {
    const reading = c.req.method === "GET";
    if (acting.role_id || acting.principal_id) {
      if (!reading) throw new NotFound();
      return c.redirect(href(c.var.lang, `/my/role?return=${encodeURIComponent("/my/meetings")}`), 303);
    }
    if (acting.topics.includes("plan")) return work(tx, acting);
    if (!reading) throw new NotFound();
    return lowPage(c, acting);
  });

const opened = async (c: Ctx, tx: Tx, id: string): Promise<OpenMeeting> => {
  const of = await findMeeting(tx, id);
  const open = of && (await openMeeting(tx, { config: c.var.house.config, today: c.var.today }, of));
  if (!open) throw new NotFound();
  return open;
};

/** A meeting of mine, opened. @throws NotFound where it is none of mine */
export const myMeeting = async (c: Ctx, tx: Tx, acting: Acting, id = idOf(c)): Promise<OpenMeeting> => {
  const open = await opened(c, tx, id);
  if (open.of.person_id !== acting.person_id) throw new NotFound();
  return open;
};

/**
 * The meeting asked for, opened as somebody invited: the look leaves its line before the person.
 * @throws NotFound where one is not invited now, whatever there is
 */
export const meetingAsGuest = async (
  c: Ctx,
  tx: Tx,
): Promise<{ invitation: GuestMeeting; open: OpenMeeting }> => {
  const id = idOf(c);
  const invitation = (await meetingsAsGuest(tx)).find(({ meeting_id }) => meeting_id === id);
  if (!invitation || !(await openAsGuest(tx, id))) throw new NotFound();
  return { invitation, open: await opened(c, tx, id) };
};

/** A line of what was done with a meeting. */
export const told = (tx: Tx, of: { id: string; organisation_id: string }, act: string) =>
  leaveTrail(tx, {
    organisationId: of.organisation_id,
    unitId: null,
    act,
    subjectKind: "meeting",
    subjectId: of.id,
  });
