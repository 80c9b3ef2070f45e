import type { Acting, Tx } from "#platform/db/index.ts";
import { dropDraft, findDraft, saveDraft } from "#platform/draft.ts";
import { NotFound } from "#platform/http/ask.ts";
import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { mayRewrite, type Refusal, type Said, saysTheSame, setBack } from "../crisis.ts";
import { textForm, typedOf, versionForm } from "../form.ts";
import type { CrisisText } from "../open.ts";
import { RemovalPage } from "../pages/removal.tsx";
import { TextPage } from "../pages/text.tsx";
import { WriteTextPage } from "../pages/write-text.tsx";
import { type Place, placeOf } from "../parts.ts";
import { beginPlan, turnVersion } from "../store/crisis-plans.ts";
import { removeText, restoreText } from "../store/crisis-texts.ts";
import { saidOf, write } from "../versions.ts";
import { asMyself, type Mine, myText, ownPath, told } from "../whose.ts";

/** A draft of a new text is about its place, one of a newer version about that text. */
const draftOf = (acting: Acting, place: Place, now?: CrisisText) =>
  now
    ? { form: "crisis-text", subject: now.thread_id }
    : { form: `crisis-text-${place}`, subject: acting.person_id };

interface Shown {
  now?: CrisisText;
  wrong?: readonly Wrong[];
  refused?: Refusal;
  draftBack?: boolean;
}

const writePage = (c: Ctx, acting: Acting, place: Place, fields: Fields, shown: Shown = {}) =>
  c.html(
    <WriteTextPage
      {...{ c, acting, place, fields, ...shown }}
      draft={draftOf(acting, place, shown.now)}
      formKey={shown.refused ? newKey() : fields["key"] || newKey()}
    />,
    c.req.method === "GET" ? 200 : shown.refused ? 409 : shown.wrong ? 422 : 200,
  );

/** What is in the way of a text that was posted; what was typed is kept until it can be saved. */
const inTheWay = async (c: Ctx, tx: Tx, acting: Acting, place: Place, fields: Fields, shown: Shown) => {
  await saveDraft(tx, acting.person_id, draftOf(acting, place, shown.now), fields);
  return writePage(c, acting, place, fields, shown);
};

const begin: Handler = (c) =>
  asMyself(c, async (tx, acting) => {
    const place = placeOf(c.req.query("place"));
    if (!place) throw new NotFound();
    const draft = await findDraft(tx, acting.person_id, draftOf(acting, place));
    return writePage(c, acting, place, draft ?? {}, { draftBack: draft !== null });
  });

const begun: Handler = async (c) => {
  const fields = await readForm(c);
  const place = placeOf(fields["place"]);
  if (!place) throw new NotFound();
  return asMyself(c, async (tx, acting) => {
    const { values, wrong } = checkForm(textForm(place), fields);
    if (!values) return inTheWay(c, tx, acting, place, fields, { wrong });
    const to = await once(tx, acting.person_id, "crisis-text", fields, async () => {
      const plan = await beginPlan(tx, acting);
      const { content, rank, hide } = values;
      const id = await write(
        c,
        tx,
        acting,
        { plan_id: plan.id, place, thread_id: null, n: 0 },
        { content, rank, hidden: hide },
      );
      await told(tx, acting, "crisis-text", "crisis-text", id);
      return `${ownPath}#${place}`;
    });
    await dropDraft(tx, acting.person_id, draftOf(acting, place));
    return c.redirect(href(c.var.lang, to), 303);
  });
};

const one: Handler = (c) =>
  asMyself(c, async (tx, acting) =>
    c.html(<TextPage {...{ c, acting, ...(await myText(c, tx, acting)) }} />),
  );

const change: Handler = (c) =>
  asMyself(c, async (tx, acting) => {
    const { newest: now } = await myText(c, tx, acting);
    const draft = await findDraft(tx, acting.person_id, draftOf(acting, now.place, now));
    const { content, rank, hidden: hide } = saidOf(now);
    // A draft begun on an older version has not been read beside what stands there now.
    const overtaken = draft !== null && draft["version"] !== String(now.n);
    return writePage(c, acting, now.place, draft ?? typedOf({ content, rank, hide }), {
      now,
      draftBack: draft !== null,
      ...(overtaken ? { refused: "overtaken" } : {}),
    });
  });

const changed: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const { newest: now } = await myText(c, tx, acting);
    const typed = checkForm(textForm(now.place), fields);
    const seen = checkForm(versionForm, fields);
    if (!typed.values || !seen.values) {
      const wrong = [...(typed.wrong ?? []), ...(seen.wrong ?? []).map((w) => ({ ...w, field: "" }))];
      return inTheWay(c, tx, acting, now.place, fields, { now, wrong });
    }
    const { content, rank, hide } = typed.values;
    const said: Said = { content, rank, hidden: hide };
    // Said already, by this very form sent twice or in another window: nothing is in the way of it.
    const same = !now.removed_at && saysTheSame(said, saidOf(now));
    const refused = same ? null : mayRewrite(now, seen.values.version);
    if (refused) return inTheWay(c, tx, acting, now.place, fields, { now, refused });
    const to = await once(tx, acting.person_id, `crisis-text-version:${now.thread_id}`, fields, async () => {
      if (!same) {
        await write(c, tx, acting, now, said);
        await told(tx, acting, "crisis-text-version", "crisis-text", now.thread_id);
      }
      return `${ownPath}/texts/${now.thread_id}`;
    });
    await dropDraft(tx, acting.person_id, draftOf(acting, now.place, now));
    return c.redirect(href(c.var.lang, to), 303);
  });
};

/** An act on one text, from a button: done once, then the text again. */
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
      const to = await once(tx, acting.person_id, `crisis-text-${noun}:${id}`, fields, async () => {
        if (await work(c, tx, acting, mine, fields))
          await told(tx, acting, `crisis-text-${noun}`, "crisis-text", id);
        return `${ownPath}/texts/${id}`;
      });
      return c.redirect(href(c.var.lang, to), 303);
    });
  };

const reverted = act("reversion", async (c, tx, acting, { newest, earlier }, fields) => {
  const said = newest.removed_at ? null : setBack([newest, ...earlier], Number(fields["to"]));
  if (said) await write(c, tx, acting, newest, said);
  return said !== null;
});
const removed = act("removal", async (_c, tx, _acting, { newest, plan }) => {
  const done = await removeText(tx, newest.thread_id);
  if (done) await turnVersion(tx, plan.id);
  return done;
});
const restored = act("restoration", async (_c, tx, _acting, { newest, plan }) => {
  const done = await restoreText(tx, newest.thread_id);
  if (done) await turnVersion(tx, plan.id);
  return done;
});

const removal: Handler = (c) =>
  asMyself(c, async (tx, acting) =>
    c.html(<RemovalPage {...{ c, acting, text: (await myText(c, tx, acting)).newest }} />),
  );

/** The texts of my crisis plan: writing, changing, setting back, taking away and having back. */
export const textRoutes: readonly Route[] = [
  get(`${ownPath}/texts/new`, "person", begin),
  post(`${ownPath}/texts`, "person", begun),
  get(`${ownPath}/texts/:id`, "person", one),
  get(`${ownPath}/texts/:id/version`, "person", change),
  post(`${ownPath}/texts/:id/version`, "person", changed),
  post(`${ownPath}/texts/:id/reversion`, "person", reverted),
  get(`${ownPath}/texts/:id/removal`, "person", removal),
  post(`${ownPath}/texts/:id/removal`, "person", removed),
  post(`${ownPath}/texts/:id/restoration`, "person", restored),
];
