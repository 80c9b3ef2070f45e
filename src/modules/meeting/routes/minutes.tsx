import type { z } from "zod";
import type { Tx } from "#platform/db/index.ts";
import { Refused } from "#platform/http/ask.ts";
import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import {
  attendanceForm,
  commentForm,
  decisionForm,
  disagreementForm,
  keeperForm,
  minutesForm,
  seenForm,
} from "../form.ts";
import { mayStep, mayWriteMinutes, type StepKind } from "../minutes.ts";
import { sealedAs } from "../open.ts";
import { minutesClock, type OpenMinutes, openMinutes } from "../open-minutes.ts";
import { keeps, MinutesPage } from "../pages/minutes.tsx";
import { type Hand, invited, mine, type Side, sealIn } from "../side.ts";
import { checksOf } from "../store/checks.ts";
import { addDecision } from "../store/decisions.ts";
import { nameKeeper, sayAttendance, stepMinutes, writeMinutes } from "../store/minutes.ts";
import { told } from "../whose.ts";

const show =
  (side: Side): Handler =>
  (c) =>
    side(c, async (tx, acting, hand) => {
      const minutes = await openMinutes(tx, c.var.house.config, hand.open);
      const checks = await checksOf(tx, hand.open.of.id);
      return c.html(<MinutesPage {...{ c, acting, hand, minutes, checks }} />);
    });

/** What may be written now, by whom; a refusal is a word of `refused`. */
const mayWrite = (c: Ctx, hand: Hand, minutes: OpenMinutes) =>
  keeps(hand, minutes)
    ? mayWriteMinutes(hand.open.standing, hand.open.now, c.var.today, minutes.standing)
    : "overtaken";

// The person, or somebody who is invited now; where it must be, at work.
const isInvited = ({ open }: Hand, { id, atWork }: { id: string | null; atWork?: boolean }): boolean =>
  id === null ||
  open.participants.some(
    (one) => one.id === id && one.ended_at === null && (!atWork || one.unit_name !== null),
  );

interface Act<Values> {
  /** The act's noun, in the trail too. */
  noun: string;
  form: z.ZodType<Values>;
  /** The part of the page that it is about. */
  part: string;
  /** Whom it is about, where it is about somebody: said at the field where they are not invited now. */
  whom?: (values: Values) => { field: string; id: string | null; atWork?: boolean };
  /** Does it; a word of `refused` where it cannot be done. */
  work: (at: { c: Ctx; tx: Tx; hand: Hand; minutes: OpenMinutes }, values: Values) => Promise<string | null>;
}

/** An act on the minutes, from one of the two sides: done once, or the page again with what was typed. */
const act =
  <Values,>(side: Side, { noun, form, part, whom, work }: Act<Values>): Handler =>
  async (c) => {
    const fields: Fields = await readForm(c);
    return side(c, async (tx, acting, hand) => {
      const { of } = hand.open;
      const again = async (status: 409 | 422, wrong: readonly Wrong[]) => {
        const minutes = await openMinutes(tx, c.var.house.config, hand.open);
        const checks = await checksOf(tx, of.id);
        return c.html(<MinutesPage {...{ c, acting, hand, minutes, checks, fields, wrong }} />, status);
      };
      const { values, wrong = [] } = checkForm(form, fields);
      if (values === undefined) return again(422, wrong);
      const about = whom?.(values);
      if (about && !isInvited(hand, about)) return again(422, [{ field: about.field, word: about.field }]);
      try {
        const to = await once(tx, acting.person_id, `${noun}:${of.id}`, fields, async () => {
          const minutes = await openMinutes(tx, c.var.house.config, hand.open);
          const refused = await work({ c, tx, hand, minutes }, values);
          if (refused) throw new Refused(refused);
          await told(tx, of, noun);
          return `${hand.base}/${of.id}/minutes#${part}`;
        });
        return c.redirect(href(c.var.lang, to), 303);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        return again(409, [{ field: "", word: error.word }]);
      }
    });
  };

const keeper: Act<z.infer<typeof keeperForm>> = {
  noun: "minutes-keeper",
  form: keeperForm,
  part: "keeper-section",
  whom: ({ keeper: id }) => ({ field: "keeper", id, atWork: true }),
  work: async ({ tx, hand: { open }, minutes }, { seen, keeper: participantId }) => {
    if (minutes.standing === "approved" || minutes.standing === "disagreed") return "approved";
    if (open.standing === "called-off") return "called-off";
    const clock = participantId === null ? null : minutesClock(open.now.on_day);
    const named = { meetingId: open.of.id, after: seen, participantId };
    return (await nameKeeper(tx, named, clock)) ? null : "overtaken";
  },
};

const attendance: Act<z.infer<typeof attendanceForm>> = {
  noun: "meeting-attendance",
  form: attendanceForm,
  part: "attendance",
  whom: ({ whom: id }) => ({ field: "whom", id }),
  work: async ({ c, tx, hand, minutes }, { whom, how }) =>
    mayWrite(c, hand, minutes) ??
    ((await sayAttendance(tx, { meetingId: hand.open.of.id, participantId: whom, how }))
      ? null
      : "overtaken"),
};

const text: Act<z.infer<typeof minutesForm>> = {
  noun: "minutes",
  form: minutesForm,
  part: "minutes-text",
  work: async ({ c, tx, hand, minutes }, { seen, text: words }) => {
    const refused = mayWrite(c, hand, minutes);
    if (refused) return refused;
    const { of } = hand.open;
    const sealed = await sealIn(c, tx, of, sealedAs.minutes, words);
    return (await writeMinutes(tx, of.id, seen, sealed)) ? null : "overtaken";
  },
};

const decision: Act<z.infer<typeof decisionForm>> = {
  noun: "meeting-decision",
  form: decisionForm,
  part: "decisions",
  whom: ({ doer: id }) => ({ field: "doer", id }),
  work: async ({ c, tx, hand, minutes }, { what, doer, due }) => {
    const refused = mayWrite(c, hand, minutes);
    if (refused) return refused;
    const { of } = hand.open;
    const sealed = await sealIn(c, tx, of, sealedAs.decision, what);
    return (await addDecision(tx, { meetingId: of.id, sealed, doerId: doer, due })) ? null : "overtaken";
  },
};

/** A step on the version that was seen, with words where it has any. */
const step = <Values extends { seen: number }>(
  kind: StepKind,
  form: z.ZodType<Values>,
  wordsOf: (values: Values) => string | null,
): Act<Values> => ({
  noun: `minutes-${kind}`,
  form,
  part: "said",
  work: async ({ c, tx, hand, minutes }, values) => {
    const [newest] = minutes.versions;
    const facts = {
      newest: newest?.n ?? 0,
      byPerson: newest?.participant_id === null,
      steps: minutes.steps,
    };
    if (newest && values.seen !== newest.n) return "overtaken";
    const refused = mayWrite(c, hand, minutes) ?? mayStep(kind, facts);
    if (refused) return refused;
    const words = wordsOf(values);
    const { of } = hand.open;
    const sealed = words === null ? null : await sealIn(c, tx, of, sealedAs.comment, words);
    const taken = await stepMinutes(tx, { meetingId: of.id, kind, version: values.seen, sealed });
    return taken ? null : "overtaken";
  },
});

/** The minutes, from the person's side and from that of whoever was named to write them. */
export const minutesRoutes: readonly Route[] = [
  get("/my/meetings/:id/minutes", "person", show(mine)),
  post("/my/meetings/:id/keeper", "person", act(mine, keeper)),
  post("/my/meetings/:id/attendance", "person", act(mine, attendance)),
  post("/my/meetings/:id/minutes", "person", act(mine, text)),
  post(
    "/my/meetings/:id/minutes/comment",
    "person",
    act(
      mine,
      step("comment", commentForm, ({ comment }) => comment),
    ),
  ),
  post(
    "/my/meetings/:id/minutes/approval",
    "person",
    act(
      mine,
      step("approved", seenForm, () => null),
    ),
  ),
  post(
    "/my/meetings/:id/minutes/disagreement",
    "person",
    act(
      mine,
      step("disagreed", disagreementForm, ({ disagreement }) => disagreement),
    ),
  ),
  post("/my/meetings/:id/decisions", "person", act(mine, decision)),
  get("/my/guest/meetings/:id/minutes", "person", show(invited)),
  post("/my/guest/meetings/:id/attendance", "person", act(invited, attendance)),
  post("/my/guest/meetings/:id/minutes", "person", act(invited, text)),
  post(
    "/my/guest/meetings/:id/minutes/dispatch",
    "person",
    act(
      invited,
      step("sent", seenForm, () => null),
    ),
  ),
  post("/my/guest/meetings/:id/decisions", "person", act(invited, decision)),
];
