import { knowsAbout } from "#modules/message/index.ts";
import { personKey, sealWith } from "#modules/people/index.ts";
import { asMe, NotFound, Refused } from "#platform/http/ask.ts";
import { checkForm, readForm, type Wrong } from "#platform/http/form.ts";
import { once } from "#platform/http/once.ts";
import { get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { answerForm } from "../form.ts";
import { mayChange } from "../meeting.ts";
import { sealedAs } from "../open.ts";
import { GuestMeetingsPage } from "../pages/guest-meetings.tsx";
import { answerInvitation, meetingsAsGuest } from "../store/as-guest.ts";
import { meetingAsGuest, told } from "../whose.ts";
import { guestMeetingPage } from "./meeting-page.tsx";

const list: Handler = (c) =>
  asMe(c, async (tx, acting) =>
    c.html(<GuestMeetingsPage {...{ c, acting }} all={await meetingsAsGuest(tx)} />),
  );

const show: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    const { invitation, open } = await meetingAsGuest(c, tx);
    await knowsAbout(tx, open.of.id);
    return guestMeetingPage(c, tx, acting, { invitation, open });
  });

const answered: Handler = async (c) => {
  const fields = await readForm(c);
  return asMe(c, async (tx, acting) => {
    const { invitation, open } = await meetingAsGuest(c, tx);
    const again = async (status: 409 | 422, wrong: readonly Wrong[]) =>
      guestMeetingPage(c, tx, acting, { invitation, open }, { fields, wrong, status });
    const { values, wrong } = checkForm(answerForm, fields);
    if (!values) return again(422, wrong);
    const { of } = open;
    try {
      const to = await once(tx, acting.person_id, `meeting-answer:${invitation.id}`, fields, async () => {
        const refused = mayChange(open.standing) ?? (values.seen === open.now.n ? null : "overtaken");
        if (refused) throw new Refused(refused);
        const person = { id: of.person_id, organisation_id: of.organisation_id };
        const key = values.words === null ? null : await personKey(tx, c.var.house.config, person);
        if (values.words !== null && !key) throw new NotFound();
        const sealed = key && sealWith(key, of.person_id, sealedAs.answer, values.words ?? "");
        const said = { participantId: invitation.id, version: values.seen, answer: values.answer, sealed };
        if (!(await answerInvitation(tx, said))) throw new Refused("overtaken");
        await told(tx, of, "meeting-answer");
        return `/my/guest/meetings/${of.id}`;
      });
      return c.redirect(href(c.var.lang, to), 303);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return again(409, [{ field: "", word: error.word }]);
    }
  });
};

/** Meetings that others have invited me to, as myself or at work: all of them, one, my answer. */
export const asGuestRoutes: readonly Route[] = [
  get("/my/guest/meetings", "person", list),
  get("/my/guest/meetings/:id", "person", show),
  post("/my/guest/meetings/:id/answer", "person", answered),
];
