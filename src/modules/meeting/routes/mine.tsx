import { type InterpreterNeed, interpreterNeedsOf, sealFor } from "#modules/people/index.ts";
import type { Day } from "#platform/clock/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { Refused } from "#platform/http/ask.ts";
import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { type Setup, setupForm } from "../form.ts";
import { typedDay } from "../in-words.ts";
import { mayChange } from "../meeting.ts";
import { cardText, type OpenMeeting, sealedAs, type Version } from "../open.ts";
import { minutesClock } from "../open-minutes.ts";
import { CancellationPage } from "../pages/cancellation.tsx";
import { MeetingsPage } from "../pages/meetings.tsx";
import { SetupPage } from "../pages/setup.tsx";
import { addVersion, callOff, makeMeeting, myMeetings, tellOfVersion } from "../store/meetings.ts";
import { keeperOf, nameKeeper } from "../store/minutes.ts";
import { asMyself, me, myMeeting, told } from "../whose.ts";
import { meetingPage } from "./meeting-page.tsx";

const list: Handler = (c) =>
  asMyself(c, async (tx, acting) =>
    c.html(<MeetingsPage {...{ c, acting }} all={await myMeetings(tx, acting.person_id)} />),
  );

const one: Handler = (c) =>
  asMyself(c, async (tx, acting) => meetingPage(c, tx, acting, await myMeeting(c, tx, acting)));

/** What the profile says of interpreting now: a meeting copies it, so that what was asked for then stays readable. */
const needNow = async (c: Ctx, tx: Tx, acting: Acting): Promise<InterpreterNeed | null> =>
  (await interpreterNeedsOf(tx, c.var.house.config, me(acting)))[0] ?? null;

interface Shown {
  fields?: Fields;
  wrong?: readonly Wrong[];
  open?: OpenMeeting | null;
  status?: 200 | 409 | 422;
}

const setupPage = async (c: Ctx, tx: Tx, acting: Acting, shown: Shown = {}) => {
  const { fields = {}, wrong = [], open = null, status = 200 } = shown;
  const need = await needNow(c, tx, acting);
  return c.html(<SetupPage {...{ c, acting, fields, wrong, open, need }} formKey={newKey()} />, status);
};

const make: Handler = (c) => asMyself(c, (tx, acting) => setupPage(c, tx, acting));

/** The words and facts as they are kept. */
const asVersion = async (c: Ctx, tx: Tx, acting: Acting, said: Setup) => {
  const need = said.interpreter ? await needNow(c, tx, acting) : null;
  const { where, about, met, manage } = said;
  const interpreter = need?.needed ? { kind: need.kind, language: need.language, note: need.note } : null;
  const text = cardText({ where, about, met, manage, interpreter });
  return {
    on_day: said.day,
    starts: said.starts,
    minutes: said.minutes,
    place: said.place,
    most: said.most,
    sealed: await sealFor(tx, c.var.house.config, me(acting), sealedAs.version, text),
  };
};

const made: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const { values, wrong } = checkForm(setupForm(c.var.today), fields);
    if (!values) return setupPage(c, tx, acting, { fields, wrong, status: 422 });
    const to = await once(tx, acting.person_id, "meeting", fields, async () => {
      const next = await asVersion(c, tx, acting, values);
      const of = { organisationId: acting.organisation_id, personId: acting.person_id };
      const id = await makeMeeting(tx, of);
      const { organisation_id, person_id } = acting;
      await addVersion(tx, { id, organisation_id, person_id }, 0, next);
      await told(tx, { id, organisation_id }, "meeting");
      return `/my/meetings/${id}`;
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

const fieldsOf = (now: Version): Fields => ({
  day: typedDay(now.on_day),
  starts: now.starts.replace(":", "."),
  minutes: String(now.minutes),
  place: now.place,
  where: now.where ?? "",
  most: now.most === null ? "" : String(now.most),
  about: now.about ?? "",
  met: now.met ?? "",
  manage: now.manage ?? "",
  interpreter: now.interpreter ? "yes" : "",
});

const change: Handler = (c) =>
  asMyself(c, async (tx, acting) => {
    const open = await myMeeting(c, tx, acting);
    if (mayChange(open.standing)) return c.redirect(href(c.var.lang, `/my/meetings/${open.of.id}`), 303);
    return setupPage(c, tx, acting, { open, fields: fieldsOf(open.now) });
  });

const changed: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const { of } = await myMeeting(c, tx, acting);
    const { values, wrong } = checkForm(setupForm(c.var.today), fields);
    const again = async (status: 409 | 422, shown: readonly Wrong[]) =>
      setupPage(c, tx, acting, { fields, wrong: shown, open: await myMeeting(c, tx, acting), status });
    if (!values) return again(422, wrong);
    try {
      const to = await once(tx, acting.person_id, `meeting-version:${of.id}`, fields, async () => {
        const { now, standing } = await myMeeting(c, tx, acting);
        const refused = mayChange(standing);
        if (refused) throw new Refused(refused);
        if (values.seen !== now.n) throw new Refused("overtaken");
        const next = await asVersion(c, tx, acting, values);
        if (!(await addVersion(tx, of, now.n, next))) throw new Refused("overtaken");
        await tellOfVersion(tx, of.id);
        await keeperFollows(tx, of.id, now.on_day, values.day);
        await told(tx, of, "meeting-version");
        return `/my/meetings/${of.id}`;
      });
      return c.redirect(href(c.var.lang, to), 303);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return again(409, [{ field: "", word: error.word }]);
    }
  });
};

/** Moved to another day, whoever writes the minutes has another day to be done by. */
const keeperFollows = async (tx: Tx, meetingId: string, before: Day, day: Day): Promise<void> => {
  const keeper = before === day ? null : await keeperOf(tx, meetingId);
  if (!keeper?.participant_id) return;
  const { n, participant_id: participantId } = keeper;
  await nameKeeper(tx, { meetingId, after: n, participantId }, minutesClock(day));
};

const cancellation: Handler = (c) =>
  asMyself(c, async (tx, acting) => {
    const open = await myMeeting(c, tx, acting);
    if (mayChange(open.standing)) return c.redirect(href(c.var.lang, `/my/meetings/${open.of.id}`), 303);
    return c.html(<CancellationPage {...{ c, acting, open }} />);
  });

const cancelled: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const open = await myMeeting(c, tx, acting);
    const { of, standing } = open;
    // Called off in another window is called off; what is over cannot be.
    if (standing === "over")
      return meetingPage(c, tx, acting, open, { wrong: [{ field: "", word: "over" }], status: 409 });
    const to = await once(tx, acting.person_id, `meeting-cancellation:${of.id}`, fields, async () => {
      if (await callOff(tx, of.id)) await told(tx, of, "meeting-cancellation");
      return `/my/meetings/${of.id}`;
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

/** My meetings: all of them, one, making one, changing it, calling it off. */
export const mineRoutes: readonly Route[] = [
  get("/my/meetings", "person", list),
  get("/my/meetings/new", "person", make),
  post("/my/meetings", "person", made),
  get("/my/meetings/:id", "person", one),
  get("/my/meetings/:id/version", "person", change),
  post("/my/meetings/:id/version", "person", changed),
  get("/my/meetings/:id/cancellation", "person", cancellation),
  post("/my/meetings/:id/cancellation", "person", cancelled),
];
