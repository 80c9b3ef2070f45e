import { asMe, NotFound } from "#platform/http/ask.ts";
import { readForm } from "#platform/http/form.ts";
import { idOf, isId } from "#platform/http/id.ts";
import { once } from "#platform/http/once.ts";
import { type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { openAsGuest } from "../store/as-guest.ts";
import { meetingOfDecision, removeDecision } from "../store/decisions.ts";
import { asMyself, myMeeting, told } from "../whose.ts";

const removed: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const id = idOf(c);
    const to = await once(tx, acting.person_id, `meeting-decision-removal:${id}`, fields, async () => {
      const meetingId = await meetingOfDecision(tx, id);
      if (!meetingId) throw new NotFound();
      const { of } = await myMeeting(c, tx, acting, meetingId);
      // Approved in another window meanwhile, it stays: the page says so.
      if (await removeDecision(tx, id)) await told(tx, of, "meeting-decision-removal");
      return `/my/meetings/${of.id}/minutes#decisions`;
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

const removedAsGuest: Handler = async (c) => {
  const fields = await readForm(c);
  return asMe(c, async (tx, acting) => {
    const id = idOf(c);
    const meetingId = fields["meeting"] ?? "";
    if (!isId(meetingId)) throw new NotFound();
    const to = await once(tx, acting.person_id, `meeting-decision-removal:${id}`, fields, async () => {
      if (!(await openAsGuest(tx, meetingId)) || (await meetingOfDecision(tx, id)) !== meetingId)
        throw new NotFound();
      if (!(await removeDecision(tx, id))) throw new NotFound();
      const of = { id: meetingId, organisation_id: acting.organisation_id };
      await told(tx, of, "meeting-decision-removal");
      return `/my/guest/meetings/${meetingId}/minutes#decisions`;
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

/** What was decided, taken away again before the minutes are approved. */
export const decisionRoutes: readonly Route[] = [
  post("/my/meetings/decisions/:id/removal", "person", removed),
  post("/my/guest/meetings/decisions/:id/removal", "person", removedAsGuest),
];
