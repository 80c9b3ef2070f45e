import { personKey, sealFor, unsealFor } from "#modules/people/index.ts";
import { codeGroups } from "#platform/code/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { readForm } from "#platform/http/form.ts";
import { once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { renderPdf } from "#platform/pdf/index.ts";
import { href } from "#platform/texts/index.ts";
import { codeHash, makeCode } from "../code.ts";
import { cardLetter, type PrintedCard } from "../letters/card.ts";
import { sealedAs } from "../open.ts";
import { CardPage } from "../pages/card.tsx";
import { endCard, makeCard, myCard } from "../store/cards.ts";
import { type CrisisPlan, holdPlan } from "../store/crisis-plans.ts";
import { asMyself, me, ownPath, told } from "../whose.ts";

const at = `${ownPath}/card`;

/** My card with its code; null where none works. */
const openCard = async (c: Ctx, tx: Tx, acting: Acting) => {
  const card = await myCard(tx, acting.person_id);
  const key = card && (await personKey(tx, c.var.house.config, me(acting)));
  const code = card && unsealFor(key, acting.person_id, sealedAs.code, card.code_sealed);
  return card && code ? { groups: codeGroups(code), madeAt: card.made_at } : null;
};

/** With my plan held; to the plan where nothing is written yet: a card to nothing would say nothing. */
const withPlan = async (
  c: Ctx,
  tx: Tx,
  acting: Acting,
  work: (plan: CrisisPlan) => Promise<Response>,
): Promise<Response> => {
  const plan = await holdPlan(tx, acting.person_id);
  return plan ? work(plan) : c.redirect(href(c.var.lang, ownPath), 303);
};

const show: Handler = (c) =>
  asMyself(c, (tx, acting) =>
    withPlan(c, tx, acting, async () =>
      c.html(<CardPage {...{ c, acting }} card={await openCard(c, tx, acting)} />),
    ),
  );

/** Makes a card with a new code. Out: whether it was. */
const make = async (c: Ctx, tx: Tx, acting: Acting, planId: string): Promise<boolean> => {
  const code = makeCode();
  return makeCard(tx, {
    organisationId: acting.organisation_id,
    personId: acting.person_id,
    planId,
    codeHash: codeHash(code),
    codeSealed: await sealFor(tx, c.var.house.config, me(acting), sealedAs.code, code),
  });
};

/** An act on my card, from a button: done once, then the card again. */
const act =
  (
    noun: "crisis-card" | "crisis-card-renewal" | "crisis-card-ending",
    work: (c: Ctx, tx: Tx, acting: Acting, plan: CrisisPlan) => Promise<boolean>,
  ): Handler =>
  async (c) => {
    const fields = await readForm(c);
    return asMyself(c, (tx, acting) =>
      withPlan(c, tx, acting, async (plan) => {
        const to = await once(tx, acting.person_id, noun, fields, async () => {
          if (await work(c, tx, acting, plan)) await told(tx, acting, noun, "crisis-plan", plan.id);
          return at;
        });
        return c.redirect(href(c.var.lang, to), 303);
      }),
    );
  };

const made = act("crisis-card", (c, tx, acting, plan) => make(c, tx, acting, plan.id));
const renewed = act(
  "crisis-card-renewal",
  async (c, tx, acting, plan) =>
    (await endCard(tx, acting.person_id)) && (await make(c, tx, acting, plan.id)),
);
const ended = act("crisis-card-ending", (_c, tx, acting) => endCard(tx, acting.person_id));

const paper: Handler = async (c) => {
  let card: PrintedCard | null = null;
  const answer = await asMyself(c, async (tx, acting) => {
    card = await openCard(c, tx, acting);
    return c.redirect(href(c.var.lang, at), 303);
  });
  // Set outside the transaction: a page that is being typeset holds no connection.
  if (card === null) return answer;
  return c.body(new Uint8Array(await renderPdf(cardLetter(c, card))), 200, {
    "Content-Type": "application/pdf",
    "Content-Disposition": 'inline; filename="medvirk.pdf"',
    "Cache-Control": "no-store",
  });
};

/** The card with the code: made, printed, renewed and ended by its owner. */
export const cardRoutes: readonly Route[] = [
  get(at, "person", show),
  post(at, "person", made),
  post(`${at}/renewal`, "person", renewed),
  post(`${at}/ending`, "person", ended),
  get(`${at}/paper`, "person", paper),
];
