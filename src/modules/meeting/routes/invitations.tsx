import { acquainted } from "#modules/consent/index.ts";
import { sealFor } from "#modules/people/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { NotFound, Refused } from "#platform/http/ask.ts";
import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { idOf } from "#platform/http/id.ts";
import { newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { answerForm } from "../form.ts";
import { mayChange } from "../meeting.ts";
import { type OpenMeeting, type Participant, sealedAs } from "../open.ts";
import { InvitePage } from "../pages/invite.tsx";
import { NoteAnswerPage } from "../pages/note-answer.tsx";
import {
  endInvitation,
  invite,
  inviteByName,
  meetingOfParticipant,
  noteAnswer,
} from "../store/participants.ts";
import { whom } from "../whom.ts";
import { asMyself, me, myMeeting, told } from "../whose.ts";

const invitePage = async (
  c: Ctx,
  tx: Tx,
  acting: Acting,
  open: OpenMeeting,
  fields: Fields,
  shown: { wrong: readonly Wrong[]; status: 409 | 422 } | null = null,
) =>
  c.html(
    <InvitePage
      {...{ c, acting, open, fields }}
      known={await acquainted(tx)}
      formKey={newKey()}
      wrong={shown?.wrong ?? []}
    />,
    shown?.status ?? 200,
  );

const show: Handler = (c) =>
  asMyself(c, async (tx, acting) => {
    const open = await myMeeting(c, tx, acting);
    if (mayChange(open.standing)) return c.redirect(href(c.var.lang, `/my/meetings/${open.of.id}`), 303);
    return invitePage(c, tx, acting, open, {});
  });

const invited: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const open = await myMeeting(c, tx, acting);
    const refused = mayChange(open.standing);
    if (refused)
      return invitePage(c, tx, acting, open, fields, {
        wrong: [{ field: "", word: refused }],
        status: 409,
      });
    const who = await whom(c, tx, fields);
    if ("word" in who) return invitePage(c, tx, acting, open, fields, { wrong: [who], status: 422 });
    const { of } = open;
    const to = await once(tx, acting.person_id, `meeting-invitation:${of.id}`, fields, async () => {
      if (who.kind === "name") {
        const sealed = await sealFor(tx, c.var.house.config, me(acting), sealedAs.name, who.name);
        await inviteByName(tx, of, sealed);
        await told(tx, of, "meeting-invitation");
      } else {
        const made = await invite(tx, { meetingId: of.id, personId: who.personId, unitId: who.unitId });
        if (!made) throw new NotFound();
        if (made.fresh) await told(tx, of, "meeting-invitation");
      }
      return `/my/meetings/${of.id}#who`;
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

/** Somebody invited to a meeting of mine, who is still. @throws NotFound where there is nobody like that */
const myParticipant = async (
  c: Ctx,
  tx: Tx,
  acting: Acting,
): Promise<{ open: OpenMeeting; one: Participant }> => {
  const id = idOf(c);
  const meetingId = await meetingOfParticipant(tx, id);
  if (!meetingId) throw new NotFound();
  const open = await myMeeting(c, tx, acting, meetingId);
  const one = open.participants.find((participant) => participant.id === id);
  if (!one) throw new NotFound();
  return { open, one };
};

const ended: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const id = idOf(c);
    const to = await once(tx, acting.person_id, `meeting-invitation-ending:${id}`, fields, async () => {
      const { open } = await myParticipant(c, tx, acting);
      if (await endInvitation(tx, id)) await told(tx, open.of, "meeting-invitation-ending");
      return `/my/meetings/${open.of.id}#who`;
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

/** The same, of somebody without an account. */
const myNamed = async (c: Ctx, tx: Tx, acting: Acting) => {
  const found = await myParticipant(c, tx, acting);
  if (!found.one.named) throw new NotFound();
  return found;
};

const note: Handler = (c) =>
  asMyself(c, async (tx, acting) =>
    c.html(
      <NoteAnswerPage
        {...{ c, acting }}
        {...(await myNamed(c, tx, acting))}
        fields={{}}
        formKey={newKey()}
      />,
    ),
  );

const noted: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const { open, one } = await myNamed(c, tx, acting);
    const again = async (status: 409 | 422, wrong: readonly Wrong[]) =>
      c.html(<NoteAnswerPage {...{ c, acting, open, one, fields, wrong }} formKey={newKey()} />, status);
    const { values, wrong } = checkForm(answerForm, fields);
    if (!values) return again(422, wrong);
    try {
      const to = await once(tx, acting.person_id, `meeting-noted:${one.id}`, fields, async () => {
        const refused = mayChange(open.standing) ?? (values.seen === open.now.n ? null : "overtaken");
        if (refused) throw new Refused(refused);
        const sealed =
          values.words && (await sealFor(tx, c.var.house.config, me(acting), sealedAs.answer, values.words));
        const { seen: version, answer } = values;
        const said = { participantId: one.id, after: one.said[0]?.n ?? 0, version, answer };
        if (!(await noteAnswer(tx, open.of, { ...said, sealed: sealed || null })))
          throw new Refused("overtaken");
        await told(tx, open.of, "meeting-answer");
        return `/my/meetings/${open.of.id}#who`;
      });
      return c.redirect(href(c.var.lang, to), 303);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return again(409, [{ field: "", word: error.word }]);
    }
  });
};

/** Who comes to my meeting: inviting, ending an invitation, what somebody without an account has said. */
export const invitationRoutes: readonly Route[] = [
  get("/my/meetings/:id/invitations", "person", show),
  post("/my/meetings/:id/invitations", "person", invited),
  post("/my/meetings/participants/:id/ending", "person", ended),
  get("/my/meetings/participants/:id/answer", "person", note),
  post("/my/meetings/participants/:id/answer", "person", noted),
];
