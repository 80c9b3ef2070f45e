import { sealFor } from "#modules/people/index.ts";
import type { Day } from "#platform/clock/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { dropDraft, findDraft, saveDraft } from "#platform/draft.ts";
import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { measureForm, newTermsForm, ratingForm, stepForm } from "../form.ts";
import { typedDay } from "../in-words.ts";
import { myMeasure, type OpenMeasure } from "../my-measure.ts";
import { type MeasureOwner, sealedAs, type Terms } from "../open.ts";
import { guestName } from "../pages/guests.tsx";
import { MeasurePage } from "../pages/measure.tsx";
import { WriteMeasurePage } from "../pages/write-measure.tsx";
import { mayWrite, type Refusal, type Said, saysTheSame } from "../plan.ts";
import { mayAsk } from "../responsible.ts";
import { addRating, addStep, addTerms, type Of } from "../store/measures.ts";
import type { Plan } from "../store/plans.ts";
import { tellAsked } from "../store/responsible.ts";
import { addVersion, beginText, saidOf } from "../versions.ts";
import { askable } from "../whom-to-ask.ts";
import { asMyself, me, planOfForm, runningPlan, told } from "../whose.ts";

const draftOf = (id: string) => ({ form: "plan-measure", subject: id });

interface Shown {
  now?: OpenMeasure;
  wrong?: readonly Wrong[];
  refused?: Refusal;
  draftBack?: boolean;
}

const writePage = async (
  c: Ctx,
  tx: Tx,
  acting: Acting,
  plan: Plan,
  fields: Fields,
  { now, ...shown }: Shown = {},
) =>
  c.html(
    <WriteMeasurePage
      {...{ c, acting, fields, ...shown }}
      guests={(await askable(tx, plan.id, c.var.today)).map(({ id, name, unitName }) => ({
        value: id,
        label: guestName(c, { name, unit_name: unitName }),
      }))}
      {...(now ? { now: { measure: now.measure, terms: now.terms[0]?.n ?? 0 } } : {})}
      planId={plan.id}
      draft={draftOf(now?.newest.thread_id ?? plan.id)}
      formKey={shown.refused ? newKey() : fields["key"] || newKey()}
    />,
    c.req.method === "GET" ? 200 : shown.refused ? 409 : shown.wrong ? 422 : 200,
  );

const write: Handler = (c) =>
  asMyself(c, async (tx, acting) => {
    const plan = await runningPlan(tx, acting);
    if (!plan) return c.redirect(href(c.var.lang, "/my/plan"), 303);
    const draft = await findDraft(tx, acting.person_id, draftOf(plan.id));
    return writePage(c, tx, acting, plan, draft ?? {}, { draftBack: draft !== null });
  });

type Agreed = Pick<Terms, "owner" | "due" | "waitingFor">;

const agreedOf = (values: {
  owner: "me" | "guest" | "other" | "nobody";
  guest?: string | undefined;
  name?: string | undefined;
  due: Day | null;
  waiting: string | null;
}): Agreed => {
  const owner: MeasureOwner =
    values.owner === "me"
      ? { self: true }
      : values.owner === "other"
        ? { self: false, name: values.name?.trim() ?? "" }
        : values.owner === "guest"
          ? { self: false, name: null, guest: values.guest ?? "", asked: null }
          : null;
  return { owner, due: values.due, waitingFor: values.waiting };
};

/** Writes what was agreed after what stands there. */
const agree = async (c: Ctx, tx: Tx, acting: Acting, of: Of, agreed: Agreed): Promise<void> => {
  const { owner, due, waitingFor } = agreed;
  const seal = (purpose: string, text: string) => sealFor(tx, c.var.house.config, me(acting), purpose, text);
  const outside = owner && !owner.self && owner.guest === undefined ? owner.name : null;
  await addTerms(tx, of, {
    owner_person_id: owner?.self ? acting.person_id : null,
    owner_sealed: outside === null ? null : await seal(sealedAs.owner, outside),
    guest_id: owner?.guest ?? null,
    due,
    waiting_sealed: waitingFor === null ? null : await seal(sealedAs.waiting, waitingFor),
  });
};

/** What is in the way of asking a guest to do it. */
const wrongGuest = async (
  c: Ctx,
  tx: Tx,
  planId: string,
  values: { owner: string; guest?: string | undefined; area: string | null; hide: boolean },
): Promise<Wrong | null> => {
  // An id that is none of a guest's is told alike, whatever else it is of.
  if (values.owner !== "guest" && !values.guest) return null;
  const guest = (await askable(tx, planId, c.var.today)).find(({ id }) => id === values.guest);
  if (guest && values.owner !== "guest") return null;
  const word = mayAsk(guest?.scope ?? null, { area: values.area, hidden: values.hide }, c.var.today);
  return word && { field: word === "guestHidden" ? "hide" : "guest", word };
};

const of = (acting: Acting, planId: string, threadId: string, after: number): Of => ({
  organisationId: acting.organisation_id,
  personId: acting.person_id,
  planId,
  threadId,
  after,
});

const written: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const plan = await planOfForm(tx, fields);
    const refused = mayWrite(plan);
    if (refused) {
      await saveDraft(tx, acting.person_id, draftOf(plan.id), fields);
      return writePage(c, tx, acting, plan, fields, { refused });
    }
    const { values, wrong } = checkForm(measureForm, fields);
    const barred = values && (await wrongGuest(c, tx, plan.id, values));
    if (!values || barred) {
      await saveDraft(tx, acting.person_id, draftOf(plan.id), fields);
      return writePage(c, tx, acting, plan, fields, { wrong: barred ? [barred] : (wrong ?? []) });
    }
    const to = await once(tx, acting.person_id, `plan-measure:${plan.id}`, fields, async () => {
      const said = { words: values.words, life_area: values.area, hidden: values.hide };
      const id = await beginText(c, tx, acting, { plan_id: plan.id, place: "measure" }, said);
      await agree(c, tx, acting, of(acting, plan.id, id, 0), agreedOf(values));
      if (values.owner === "guest") await tellAsked(tx, id);
      await told(tx, acting, "plan-measure", "plan-text", id);
      return "/my/plan#who";
    });
    await dropDraft(tx, acting.person_id, draftOf(plan.id));
    return c.redirect(href(c.var.lang, to), 303);
  });
};

const one: Handler = (c) =>
  asMyself(c, async (tx, acting) =>
    c.html(<MeasurePage {...{ c, acting, one: await myMeasure(c, tx, acting) }} />),
  );

const change: Handler = (c) =>
  asMyself(c, async (tx, acting) => {
    const now = await myMeasure(c, tx, acting);
    const { text, owner, due, waitingFor } = now.measure;
    const draft = await findDraft(tx, acting.person_id, draftOf(text.thread_id));
    const as = {
      words: text.words ?? "",
      area: text.life_area ?? "",
      hide: text.hidden ? "yes" : "",
      owner: owner === null ? "nobody" : owner.self ? "me" : owner.guest === undefined ? "other" : "guest",
      name: owner && !owner.self && owner.guest === undefined ? owner.name : "",
      guest: owner?.guest ?? "",
      due: typedDay(due),
      waiting: waitingFor ?? "",
    };
    const seen = `${text.n} ${now.terms[0]?.n ?? 0}`;
    const overtaken = draft !== null && `${draft["version"]} ${draft["terms"]}` !== seen;
    return writePage(c, tx, acting, now.plan, draft ?? as, {
      now,
      draftBack: draft !== null,
      ...(overtaken ? { refused: "overtaken" } : {}),
    });
  });

const sameTerms = (one: Agreed, other: Agreed): boolean => {
  const name = ({ owner }: Agreed) =>
    owner === null ? "" : owner.self ? "me" : `by ${owner.guest ?? owner.name}`;
  return name(one) === name(other) && one.due === other.due && one.waitingFor === other.waitingFor;
};

const changed: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const now = await myMeasure(c, tx, acting);
    const { plan, newest } = now;
    const draft = draftOf(newest.thread_id);
    const { values, wrong } = checkForm(newTermsForm, fields);
    const barred = values && (await wrongGuest(c, tx, plan.id, values));
    if (!values || barred) {
      await saveDraft(tx, acting.person_id, draft, fields);
      return writePage(c, tx, acting, plan, fields, { now, wrong: barred ? [barred] : (wrong ?? []) });
    }
    const said: Said = { words: values.words, life_area: values.area, hidden: values.hide };
    const agreed = agreedOf(values);
    const [newWords, newTerms] = [!saysTheSame(said, saidOf(newest)), !sameTerms(agreed, now.measure)];
    const last = now.terms[0]?.n ?? 0;
    const stale = newest.n !== values.version || last !== values.terms;
    const refused = mayWrite(plan) ?? ((newWords || newTerms) && stale ? "overtaken" : null);
    if (refused) {
      await saveDraft(tx, acting.person_id, draft, fields);
      return writePage(c, tx, acting, plan, fields, { now, refused });
    }
    const to = await once(
      tx,
      acting.person_id,
      `plan-measure-version:${newest.thread_id}`,
      fields,
      async () => {
        if (newWords) await addVersion(c, tx, acting, newest, said);
        if (newTerms) await agree(c, tx, acting, of(acting, plan.id, newest.thread_id, last), agreed);
        if ((newWords || newTerms) && values.owner === "guest") await tellAsked(tx, newest.thread_id);
        if (newWords || newTerms)
          await told(tx, acting, "plan-measure-version", "plan-text", newest.thread_id);
        return `/my/plan/measures/${newest.thread_id}`;
      },
    );
    await dropDraft(tx, acting.person_id, draft);
    return c.redirect(href(c.var.lang, to), 303);
  });
};

const step: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const now = await myMeasure(c, tx, acting);
    const id = now.newest.thread_id;
    if (mayWrite(now.plan)) return c.html(<MeasurePage {...{ c, acting, one: now, fields }} refused />, 409);
    const { values, wrong } = checkForm(stepForm, fields);
    if (!values) return c.html(<MeasurePage {...{ c, acting, one: now, fields, wrong }} />, 422);
    const to = await once(tx, acting.person_id, `plan-measure-step:${id}`, fields, async () => {
      const onDay = values.day ?? c.var.today;
      const last = now.steps[0];
      if (last?.status !== values.status || last.on_day !== onDay) {
        await addStep(tx, of(acting, now.plan.id, id, last?.n ?? 0), { status: values.status, onDay });
        await told(tx, acting, "plan-measure-step", "plan-text", id);
      }
      return `/my/plan/measures/${id}`;
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

const rating: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const now = await myMeasure(c, tx, acting);
    const id = now.newest.thread_id;
    if (mayWrite(now.plan)) return c.html(<MeasurePage {...{ c, acting, one: now, fields }} refused />, 409);
    const { values, wrong } = checkForm(ratingForm, fields);
    if (!values) return c.html(<MeasurePage {...{ c, acting, one: now, fields, wrong }} />, 422);
    const to = await once(tx, acting.person_id, `plan-rating:${id}`, fields, async () => {
      const { score, words } = values;
      const sealed =
        words === null ? null : await sealFor(tx, c.var.house.config, me(acting), sealedAs.rating, words);
      await addRating(tx, of(acting, now.plan.id, id, now.ratings[0]?.n ?? 0), { score, sealed });
      await told(tx, acting, "plan-rating", "plan-text", id);
      return `/my/plan/measures/${id}`;
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

/** The measures of my plan: what, who, by when, how far, and how I find it. */
export const measureRoutes: readonly Route[] = [
  get("/my/plan/measures/new", "person", write),
  post("/my/plan/measures", "person", written),
  get("/my/plan/measures/:id", "person", one),
  get("/my/plan/measures/:id/version", "person", change),
  post("/my/plan/measures/:id/version", "person", changed),
  post("/my/plan/measures/:id/step", "person", step),
  post("/my/plan/measures/:id/rating", "person", rating),
];
