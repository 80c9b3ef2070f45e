import { knowsAbout } from "#modules/message/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import { type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { idOf } from "#platform/http/id.ts";
import { newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { type Answered, readAnswer } from "../ask-form.ts";
import { AskPage } from "../pages/ask.tsx";
import { AsksPage } from "../pages/asks.tsx";
import type { Recipient } from "../recipient.ts";
import { type Ask, answerAsk, asksOf, findAsk, putOffAsk } from "../store/asks.ts";
import { addConsent, namesOf } from "../store/consents.ts";
import { acquainted } from "../store/introductions.ts";
import { tellOf } from "../store/tell.ts";
import { asOwner, type OwnersWork, type Whose } from "../whose.ts";
import { askedByMePage } from "./asking.tsx";

const most = 100;

/** Who asks, by name and as what they are there. */
const askersOf = async (tx: Tx, asks: readonly Ask[]) => {
  const hands = asks.flatMap((one) => [one.asked_by, ...(one.answered_by ? [one.answered_by] : [])]);
  const [names, people] = await Promise.all([namesOf(tx, [...new Set(hands)]), acquainted(tx)]);
  return { names, people };
};

/** As oneself, or for somebody with a mandate to decide. @throws NotFound with any other mandate */
const asAsked = (c: Ctx, work: OwnersWork) =>
  asOwner(c, (tx, acting, whose) => {
    if (!whose.mayDecide) throw new NotFound();
    return work(tx, acting, whose);
  });

const list: Handler = (c) =>
  asAsked(c, async (tx, acting, whose) => {
    const asks = await asksOf(tx, whose.personId, most);
    return c.html(
      <AsksPage {...{ c, acting, asks }} forName={whose.forName} {...(await askersOf(tx, asks))} />,
    );
  });

const find = async (c: Ctx, tx: Tx, whose: Whose): Promise<Ask> => {
  const ask = await findAsk(tx, whose.personId, idOf(c));
  if (!ask) throw new NotFound();
  return ask;
};

const onePage = async (
  c: Ctx,
  tx: Tx,
  acting: Acting,
  ask: Ask,
  whose: Whose,
  more: { fields?: Fields; wrong?: readonly Wrong[] } = {},
) =>
  c.html(
    <AskPage
      {...{ c, acting, ask, ...more }}
      forName={whose.forName}
      {...(await askersOf(tx, [ask]))}
      formKey={newKey()}
    />,
    more.wrong ? 422 : 200,
  );

const one: Handler = (c) =>
  asAsked(c, async (tx, acting, whose) => {
    const ask = await find(c, tx, whose);
    await knowsAbout(tx, ask.id);
    return onePage(c, tx, acting, ask, whose);
  });

const recipient = (ask: Ask, to: "all" | "one"): Recipient => {
  const unitId = ask.recipient_unit_id;
  return unitId !== null && to === "all" && ask.recipient_kind === "unit"
    ? { kind: "unit", unitId }
    : { kind: "person", personId: ask.asked_by, unitId };
};

const carryOut = async (c: Ctx, tx: Tx, whose: Whose, ask: Ask, answered: Answered): Promise<string> => {
  const at = `/my/asks/${ask.id}`;
  if (answered.answer === "later") {
    await putOffAsk(tx, ask.id);
    return at;
  }
  const told = answered.answer === "no" && answered.tell;
  // Answered already, in another window: that answer stands.
  if (!(await answerAsk(tx, ask.id, answered.answer, told))) return at;
  // What somebody else answered in one's name one is told, whatever one's age.
  if (whose.forName !== null) await tellOf(tx, "ask-answered-for", ask.id);
  if (answered.answer === "no") return at;
  const id = await addConsent(tx, {
    organisationId: whose.organisationId,
    personId: whose.personId,
    topic: ask.topic,
    purpose: ask.purpose,
    to: recipient(ask, answered.to),
    from: c.var.today,
    until: answered.until,
    askId: ask.id,
  });
  return `/my/consents/${id}`;
};

const answer: Handler = async (c) => {
  const fields = await readForm(c);
  return asAsked(c, async (tx, acting, whose) => {
    const ask = await find(c, tx, whose);
    const { answered, wrong } = readAnswer(fields, c.var.today);
    if (!answered) return onePage(c, tx, acting, ask, whose, { fields, wrong });
    const to = await once(tx, acting.person_id, `ask-answer:${ask.id}`, fields, async () => {
      const there = await carryOut(c, tx, whose, ask, answered);
      await leaveTrail(tx, {
        organisationId: whose.organisationId,
        unitId: null,
        act: "ask-answer",
        subjectKind: "ask",
        subjectId: ask.id,
      });
      return there;
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

/** One address, two sides: who asks me, and at work whom I have asked. */
const bySide: Handler = async (c) => {
  const atWork = await asMe(c, async (tx, acting) => (acting.role_id ? askedByMePage(c, tx, acting) : null));
  return atWork ?? list(c);
};

/** Who asks me, and my answers. */
export const askRoutes: readonly Route[] = [
  get("/my/asks", "person", bySide),
  get("/my/asks/:id", "person", one),
  post("/my/asks/:id/answer", "person", answer),
];
