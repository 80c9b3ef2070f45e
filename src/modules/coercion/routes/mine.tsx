import { knowsAbout } from "#modules/message/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { postForm, type ShowForm } from "#platform/http/form-act.ts";
import { idOf } from "#platform/http/id.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { renderPdf } from "#platform/pdf/index.ts";
import { helpOnPaper } from "#web/index.ts";
import { type About, aboutMine } from "../about.ts";
import { answerForm, bareForm } from "../form.ts";
import { offerLetter } from "../letters/offer.ts";
import { MinePage } from "../pages/mine.tsx";
import { MyTalkPage } from "../pages/my-talk.tsx";
import { reading, theirs } from "../reach.ts";
import { type Asked, takeStep } from "../step.ts";
import { coercionsOf } from "../store/coercions.ts";
import { openTalks } from "../talk.ts";
import { told } from "../told.ts";
import { whoActs } from "../whose.ts";

const list: Handler = (c) =>
  reading(c, async (tx, acting, whose) => {
    const all = await coercionsOf(tx, whose.person.id);
    const talks = await openTalks(tx, c.var.house.config, whose.person, all);
    return c.html(<MinePage {...{ c, acting, talks }} />);
  });

const one: Handler = (c) =>
  reading(c, async (tx, acting, whose) => {
    const about = await aboutMine(c, tx, whose);
    await knowsAbout(tx, about.talk.coercion.id);
    return c.html(<MyTalkPage {...{ c, acting, about, whose }} fields={{}} wrong={[]} />);
  });

/** The page of one, again, with what was typed and what is in the way. */
export const again =
  (c: Ctx): ShowForm =>
  async (tx, acting, fields, wrong) => {
    const whose = await whoActs(tx, acting);
    return <MyTalkPage {...{ c, acting, whose, fields, wrong }} about={await aboutMine(c, tx, whose)} />;
  };

/** A step of the person's, from the screen. */
const step = async (
  c: Ctx,
  tx: Tx,
  acting: Acting,
  act: string,
  asked: Omit<Asked, "asWhom" | "roleId" | "channel" | "day">,
) => {
  const whose = await whoActs(tx, acting);
  const coercion = await theirs(tx, whose, idOf(c));
  const { config } = c.var.house;
  await takeStep(
    tx,
    config,
    coercion,
    { ...asked, day: c.var.today, channel: "web", asWhom: whose.asWhom, roleId: null },
    c.var.today,
  );
  await told(tx, coercion, act);
  await knowsAbout(tx, coercion.id);
  return `/my/after-talks/${coercion.id}`;
};

const answered: Handler = (c) =>
  postForm(c, {
    act: `after-talk-answer:${idOf(c)}`,
    schema: answerForm(c.var.today),
    show: again(c),
    work: (tx, acting, values) => step(c, tx, acting, "after-talk-answer", values),
    fieldOf: {},
  });

const denied: Handler = (c) =>
  postForm(c, {
    act: `after-talk-denial:${idOf(c)}`,
    schema: bareForm,
    show: again(c),
    work: (tx, acting, { seen }) => step(c, tx, acting, "after-talk-denial", { kind: "denial", seen }),
    fieldOf: {},
  });

const paper: Handler = async (c) => {
  let about: About | null = null;
  let name = "";
  const answer = await reading(c, async (tx, acting, whose) => {
    about = await aboutMine(c, tx, whose);
    name = acting.principal_name ?? acting.person_name;
    return c.body(null, 204);
  });
  // Set outside the transaction: a page that is being typeset holds no connection.
  if (about === null) return answer;
  const letter = offerLetter(c, about, name, helpOnPaper(c.var.lang, c.get("frames")(c)));
  return c.body(new Uint8Array(await renderPdf(letter)), 200, {
    "Content-Type": "application/pdf",
    "Content-Disposition": 'inline; filename="medvirk.pdf"',
    "Cache-Control": "no-store",
  });
};

/** The conversations after coercion that are mine, or the person's I act for. */
export const mineRoutes: readonly Route[] = [
  get("/my/after-talks", "person", list),
  get("/my/after-talks/:id", "person", one),
  post("/my/after-talks/:id/answer", "person", answered),
  post("/my/after-talks/:id/denial", "person", denied),
  get("/my/after-talks/:id/paper", "person", paper),
];
