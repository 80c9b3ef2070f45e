import type { Acting, Tx } from "#platform/db/index.ts";
import { dropDraft, findDraft, saveDraft } from "#platform/draft.ts";
import { NotFound } from "#platform/http/ask.ts";
import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { textForm, versionForm } from "../form.ts";
import type { PlanText } from "../open.ts";
import { RemovalPage } from "../pages/removal.tsx";
import { TextPage } from "../pages/text.tsx";
import { WriteTextPage } from "../pages/write-text.tsx";
import { placesOf } from "../parts.ts";
import { mayRewrite, mayWrite, type Refusal, type Said, saysTheSame, setBack } from "../plan.ts";
import { removeText, restoreText } from "../store/plan-texts.ts";
import type { Plan } from "../store/plans.ts";
import { guestNames } from "../store/sides.ts";
import { addVersion, beginText, saidOf } from "../versions.ts";
import { asMyself, type Mine, myText, planOfForm, runningPlan, told } from "../whose.ts";

const draftOf = (id: string) => ({ form: "plan-text", subject: id });

/** What is written now, kept until it can be saved. */
const kept = async (tx: Tx, acting: Acting, id: string, fields: Fields): Promise<void> => {
  await saveDraft(tx, acting.person_id, draftOf(id), fields);
};

interface Shown {
  now?: PlanText;
  wrong?: readonly Wrong[];
  refused?: Refusal;
  draftBack?: boolean;
}

const writePage = (c: Ctx, acting: Acting, plan: Plan, fields: Fields, shown: Shown = {}) =>
  c.html(
    <WriteTextPage
      {...{ c, acting, fields, ...shown }}
      planId={plan.id}
      template={plan.template}
      open={placesOf(plan.template).filter((place) => place !== "measure")}
      draft={draftOf(shown.now?.thread_id ?? plan.id)}
      formKey={shown.refused ? newKey() : fields["key"] || newKey()}
    />,
    c.req.method === "GET" ? 200 : shown.refused ? 409 : shown.wrong ? 422 : 200,
  );

const write: Handler = (c) =>
  asMyself(c, async (tx, acting) => {
    const plan = await runningPlan(tx, acting);
    if (!plan) return c.redirect(href(c.var.lang, "/my/plan"), 303);
    const draft = await findDraft(tx, acting.person_id, draftOf(plan.id));
    const place = c.req.query("place");
    return writePage(c, acting, plan, draft ?? (place ? { place } : {}), { draftBack: draft !== null });
  });

const written: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const plan = await planOfForm(tx, fields);
    const refused = mayWrite(plan);
    if (refused) {
      await kept(tx, acting, plan.id, fields);
      return writePage(c, acting, plan, fields, { refused });
    }
    const places = placesOf("full").filter((place) => place !== "measure");
    const { values, wrong } = checkForm(textForm(places), fields);
    if (!values) {
      await kept(tx, acting, plan.id, fields);
      return writePage(c, acting, plan, fields, { wrong });
    }
    const to = await once(tx, acting.person_id, `plan-text:${plan.id}`, fields, async () => {
      const { area, hide, place, words } = values;
      const said = { words, life_area: area, hidden: hide };
      const id = await beginText(c, tx, acting, { plan_id: plan.id, place }, said);
      await told(tx, acting, "plan-text", "plan-text", id);
      return `/my/plan#area-${area ?? "whole"}`;
    });
    await dropDraft(tx, acting.person_id, draftOf(plan.id));
    return c.redirect(href(c.var.lang, to), 303);
  });
};

const one: Handler = (c) =>
  asMyself(c, async (tx, acting) => {
    const mine = await myText(c, tx, acting);
    return c.html(<TextPage {...{ c, acting, ...mine }} guests={await guestNames(tx, mine.plan.id)} />);
  });

/** A text that is no measure: a measure is changed as a whole. */
const plainText = async (c: Ctx, tx: Tx, acting: Acting): Promise<Mine> => {
  const mine = await myText(c, tx, acting);
  if (mine.newest.place === "measure" || mine.newest.side !== "mine") throw new NotFound();
  return mine;
};

const change: Handler = (c) =>
  asMyself(c, async (tx, acting) => {
    const { plan, newest: now } = await plainText(c, tx, acting);
    const draft = await findDraft(tx, acting.person_id, draftOf(now.thread_id));
    const as = { words: now.words ?? "", area: now.life_area ?? "", hide: now.hidden ? "yes" : "" };
    // A draft begun on an older version has not been read beside what stands there now.
    const overtaken = draft !== null && draft["version"] !== String(now.n);
    return writePage(c, acting, plan, draft ?? as, {
      now,
      draftBack: draft !== null,
      ...(overtaken ? { refused: "overtaken" } : {}),
    });
  });

const changed: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const { plan, newest: now } = await plainText(c, tx, acting);
    const { values, wrong } = checkForm(versionForm, fields);
    if (!values) {
      await kept(tx, acting, now.thread_id, fields);
      return writePage(c, acting, plan, fields, { now, wrong });
    }
    const said: Said = { words: values.words, life_area: values.area, hidden: values.hide };
    const seen = values.version;
    // Said already, by this very form sent twice or in another window: nothing is in the way of it.
    const refused = saysTheSame(said, saidOf(now)) ? mayWrite(plan) : mayRewrite(plan, now, seen);
    if (refused) {
      await kept(tx, acting, now.thread_id, fields);
      return writePage(c, acting, plan, fields, { now, refused });
    }
    const to = await once(tx, acting.person_id, `plan-text-version:${now.thread_id}`, fields, async () => {
      if (!saysTheSame(said, saidOf(now))) {
        await addVersion(c, tx, acting, now, said);
        await told(tx, acting, "plan-text-version", "plan-text", now.thread_id);
      }
      return `/my/plan/texts/${now.thread_id}`;
    });
    await dropDraft(tx, acting.person_id, draftOf(now.thread_id));
    return c.redirect(href(c.var.lang, to), 303);
  });
};

/** An act on one text, from a button: done once, then the text again; in an ended plan it says why not. */
const act =
  (
    noun: "reversion" | "removal" | "restoration",
    work: (c: Ctx, tx: Tx, acting: Acting, mine: Mine, fields: Fields) => Promise<boolean>,
  ): Handler =>
  async (c) => {
    const fields = await readForm(c);
    return asMyself(c, async (tx, acting) => {
      const mine = await myText(c, tx, acting);
      const id = mine.newest.thread_id;
      const refused = mayWrite(mine.plan);
      if (refused)
        return c.html(
          <TextPage {...{ c, acting, ...mine, refused }} guests={await guestNames(tx, mine.plan.id)} />,
          409,
        );
      const to = await once(tx, acting.person_id, `plan-text-${noun}:${id}`, fields, async () => {
        if (await work(c, tx, acting, mine, fields))
          await told(tx, acting, `plan-text-${noun}`, "plan-text", id);
        return `/my/plan/texts/${id}`;
      });
      return c.redirect(href(c.var.lang, to), 303);
    });
  };

const reverted = act("reversion", async (c, tx, acting, { newest, earlier }, fields) => {
  const said =
    newest.removed_at || newest.side !== "mine" ? null : setBack([newest, ...earlier], Number(fields["to"]));
  if (said) await addVersion(c, tx, acting, newest, said);
  return said !== null;
});
const removed = act("removal", (_c, tx, _acting, { newest }) => removeText(tx, newest.thread_id));
const restored = act("restoration", (_c, tx, _acting, { newest }) => restoreText(tx, newest.thread_id));

const removal: Handler = (c) =>
  asMyself(c, async (tx, acting) =>
    c.html(<RemovalPage {...{ c, acting, text: (await myText(c, tx, acting)).newest }} />),
  );

/** The texts of my plan: writing, changing, setting back, taking away and having back. */
export const textRoutes: readonly Route[] = [
  get("/my/plan/texts/new", "person", write),
  post("/my/plan/texts", "person", written),
  get("/my/plan/texts/:id", "person", one),
  get("/my/plan/texts/:id/version", "person", change),
  post("/my/plan/texts/:id/version", "person", changed),
  post("/my/plan/texts/:id/reversion", "person", reverted),
  get("/my/plan/texts/:id/removal", "person", removal),
  post("/my/plan/texts/:id/removal", "person", removed),
  post("/my/plan/texts/:id/restoration", "person", restored),
];
