import { personKey, sealFor, sealWith } from "#modules/people/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import { checkForm, readForm } from "#platform/http/form.ts";
import { idOf, isId } from "#platform/http/id.ts";
import { once } from "#platform/http/once.ts";
import { type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { pointForm } from "../form.ts";
import { mayDiscuss } from "../meeting.ts";
import { sealedAs } from "../open.ts";
import { openAsGuest } from "../store/as-guest.ts";
import { addPoint, addPointAsGuest, meetingOfPoint, removePoint } from "../store/points.ts";
import { asMyself, me, meetingAsGuest, myMeeting, told } from "../whose.ts";
import { guestMeetingPage, meetingPage } from "./meeting-page.tsx";

const added: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const open = await myMeeting(c, tx, acting);
    const { of, standing } = open;
    const { values, wrong } = checkForm(pointForm, fields);
    if (!values) return meetingPage(c, tx, acting, open, { fields, wrong, status: 422 });
    const refused = mayDiscuss(standing);
    if (refused)
      return meetingPage(c, tx, acting, open, {
        fields,
        wrong: [{ field: "", word: refused }],
        status: 409,
      });
    const to = await once(tx, acting.person_id, `meeting-point:${of.id}`, fields, async () => {
      await addPoint(tx, of, await sealFor(tx, c.var.house.config, me(acting), sealedAs.point, values.point));
      await told(tx, of, "meeting-point");
      return `/my/meetings/${of.id}#agenda`;
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

const removed: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const id = idOf(c);
    const to = await once(tx, acting.person_id, `meeting-point-removal:${id}`, fields, async () => {
      const meetingId = await meetingOfPoint(tx, id);
      if (!meetingId) throw new NotFound();
      const { of } = await myMeeting(c, tx, acting, meetingId);
      if (await removePoint(tx, id)) await told(tx, of, "meeting-point-removal");
      return `/my/meetings/${of.id}#agenda`;
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

const addedAsGuest: Handler = async (c) => {
  const fields = await readForm(c);
  return asMe(c, async (tx, acting) => {
    const { invitation, open } = await meetingAsGuest(c, tx);
    const { of, standing } = open;
    const { values, wrong } = checkForm(pointForm, fields);
    if (!values) return guestMeetingPage(c, tx, acting, { invitation, open }, { fields, wrong, status: 422 });
    const refused = mayDiscuss(standing);
    if (refused)
      return guestMeetingPage(
        c,
        tx,
        acting,
        { invitation, open },
        { fields, wrong: [{ field: "", word: refused }], status: 409 },
      );
    const to = await once(tx, acting.person_id, `meeting-guest-point:${of.id}`, fields, async () => {
      const person = { id: of.person_id, organisation_id: of.organisation_id };
      const key = await personKey(tx, c.var.house.config, person);
      const sealed = key && sealWith(key, of.person_id, sealedAs.point, values.point);
      if (!sealed || !(await addPointAsGuest(tx, of.id, sealed))) throw new NotFound();
      await told(tx, of, "meeting-point");
      return `/my/guest/meetings/${of.id}#agenda`;
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
    const to = await once(tx, acting.person_id, `meeting-point-removal:${id}`, fields, async () => {
      if (!(await openAsGuest(tx, meetingId)) || (await meetingOfPoint(tx, id)) !== meetingId)
        throw new NotFound();
      if (!(await removePoint(tx, id))) throw new NotFound();
      await told(tx, { id: meetingId, organisation_id: acting.organisation_id }, "meeting-point-removal");
      return `/my/guest/meetings/${meetingId}#agenda`;
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

/** What is to be talked about: written and taken away by the person, and by those who are invited. */
export const pointRoutes: readonly Route[] = [
  post("/my/meetings/:id/points", "person", added),
  post("/my/meetings/points/:id/removal", "person", removed),
  post("/my/guest/meetings/:id/points", "person", addedAsGuest),
  post("/my/guest/meetings/points/:id/removal", "person", removedAsGuest),
];
