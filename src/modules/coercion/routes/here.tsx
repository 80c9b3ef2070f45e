import { addPerson } from "#modules/people/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, Refused } from "#platform/http/ask.ts";
import { postForm, type ShowForm, showForm } from "#platform/http/form-act.ts";
import { idOf, isId } from "#platform/http/id.ts";
import { newKey } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { renderPdf } from "#platform/pdf/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { helpOnPaper } from "#web/index.ts";
import { aboutHere } from "../about.ts";
import { carriesOut, opened, openedTalk } from "../at-work.ts";
import { bareForm, enteredForm, holdingForm, offerForm, registerForm } from "../form.ts";
import { kindsOn } from "../kinds.ts";
import { offerLetter } from "../letters/offer.ts";
import { HereListPage } from "../pages/here-list.tsx";
import { HereStepPage, type Noun } from "../pages/here-step.tsx";
import { HereTalkPage } from "../pages/here-talk.tsx";
import { RegisterPage } from "../pages/register.tsx";
import { type Asked, clockFor, takeStep } from "../step.ts";
import {
  coercionsHere,
  holdAfterTalk,
  knownHere,
  leaveListLines,
  namesOf,
  registerCoercion,
  setClock,
  stepsOf,
  tellPerson,
  withdrawCoercion,
} from "../store/coercions.ts";
import { told } from "../told.ts";

const most = 200;
const list: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    carriesOut(acting);
    await leaveListLines(tx);
    const all = await coercionsHere(tx, most);
    const steps = await stepsOf(
      tx,
      all.map(({ id }) => id),
    );
    const names = await namesOf(
      tx,
      all.map((one) => one.person_id),
    );
    return c.html(<HereListPage {...{ c, acting, all, steps, names }} />);
  });

const registerPage =
  (c: Ctx): ShowForm =>
  async (tx, acting, fields, wrong) => {
    carriesOut(acting);
    return (
      <RegisterPage
        {...{ c, acting, fields, wrong }}
        known={await knownHere(tx)}
        formKey={fields["key"] || newKey()}
      />
    );
  };

/** Somebody on the unit's list, or somebody new of whom we keep a name and a language. @throws Refused */
const personOf = async (
  tx: Tx,
  acting: Acting,
  values: { person: string; name: string; language?: string | undefined },
) => {
  if (values.person !== "new") {
    if (!isId(values.person) || !(await knownHere(tx)).some((one) => one.person_id === values.person))
      throw new Refused("person");
    return values.person;
  }
  const id = await addPerson(tx, {
    organisationId: acting.organisation_id,
    name: values.name,
    language: values.language ?? "nb",
  });
  await leaveTrail(tx, {
    organisationId: acting.organisation_id,
    unitId: acting.unit_id,
    act: "person",
    subjectKind: "person",
    subjectId: id,
  });
  return id;
};

const registered: Handler = (c) =>
  postForm(c, {
    act: "coercion",
    schema: registerForm(c.var.today),
    show: registerPage(c),
    work: async (tx, acting, values) => {
      const { unitId, roleId } = carriesOut(acting);
      const kind = kindsOn(values.ended).find((one) => one.id === values.kind);
      if (!kind) throw new Refused("kind");
      const personId = await personOf(tx, acting, values);
      const of = { organisationId: acting.organisation_id, unitId, roleId, personId };
      const id = await registerCoercion(tx, {
        ...of,
        kind: kind.id,
        version: kind.valid_from,
        endedOn: values.ended,
      });
      // The law asks for the offer after some kinds; after the others nothing is owed.
      if (kind.duty) await setClock(tx, id, clockFor({ state: "registered", againOn: null }, c.var.today));
      await told(tx, { id, organisation_id: acting.organisation_id, unit_id: unitId }, "coercion");
      await tellPerson(tx, id);
      return `/my/after-talks-here/${id}`;
    },
    fieldOf: { person: "person", kind: "kind" },
  });

/** The page of one, with what is in the way. */
export const page =
  (c: Ctx): ShowForm =>
  async (tx, acting, _fields, wrong) => (
    <HereTalkPage {...{ c, acting, wrong }} about={await aboutHere(c, tx, acting)} />
  );

const stepPage =
  (c: Ctx, noun: Noun): ShowForm =>
  async (tx, acting, fields, wrong) => (
    <HereStepPage {...{ c, acting, noun, fields, wrong }} talk={await openedTalk(c, tx, acting)} />
  );

type Step = Omit<Asked, "asWhom" | "roleId">;

/** A step of the service's, or one that it enters for the person: the person is told. */
const stepOf =
  <T,>(c: Ctx, act: string, asked: (values: T) => Step) =>
  async (tx: Tx, acting: Acting, values: T): Promise<string> => {
    const { roleId } = carriesOut(acting);
    const coercion = await opened(c, tx, acting);
    await takeStep(
      tx,
      c.var.house.config,
      coercion,
      { ...asked(values), asWhom: "service", roleId },
      c.var.today,
    );
    await told(tx, coercion, act);
    await tellPerson(tx, coercion.id);
    return `/my/after-talks-here/${coercion.id}`;
  };

// A day before the coercion ended is the fault of one field.
const fieldOf = { early: "day" } as const;

const offered: Handler = (c) =>
  postForm(c, {
    act: `after-talk-offer:${idOf(c)}`,
    schema: offerForm(c.var.today),
    show: stepPage(c, "offer"),
    work: stepOf(c, "after-talk-offer", (values) => ({ ...values, kind: "offer" })),
    fieldOf,
  });

const entered: Handler = (c) =>
  postForm(c, {
    act: `after-talk-answer:${idOf(c)}`,
    schema: enteredForm(c.var.today),
    show: stepPage(c, "answer"),
    work: stepOf(c, "after-talk-answer", (values) => values),
    fieldOf,
  });

const held: Handler = (c) =>
  postForm(c, {
    act: `after-talk-holding:${idOf(c)}`,
    schema: holdingForm(c.var.today),
    show: stepPage(c, "holding"),
    work: stepOf(c, "after-talk-holding", (values) => ({ ...values, kind: "holding", channel: "spoken" })),
    fieldOf,
  });

const withdrawn: Handler = (c) =>
  postForm(c, {
    act: `coercion-withdrawal:${idOf(c)}`,
    schema: bareForm,
    show: page(c),
    work: async (tx, acting, { seen }) => {
      const coercion = await opened(c, tx, acting);
      await holdAfterTalk(tx, coercion.id);
      if ((await stepsOf(tx, [coercion.id])).length !== seen) throw new Refused("overtaken");
      if (await withdrawCoercion(tx, coercion.id)) {
        await setClock(tx, coercion.id, null);
        await told(tx, coercion, "coercion-withdrawal");
        await tellPerson(tx, coercion.id);
      }
      return "/my/after-talks-here";
    },
    fieldOf,
  });

const paper: Handler = async (c) => {
  const about = await asMe(c, (tx, acting) => aboutHere(c, tx, acting));
  const name = about.talk.names.get(about.talk.coercion.person_id) ?? "";
  const letter = offerLetter(c, about, name, helpOnPaper(c.var.lang, c.get("frames")(c)));
  return c.body(new Uint8Array(await renderPdf(letter)), 200, {
    "Content-Type": "application/pdf",
    "Content-Disposition": 'inline; filename="medvirk.pdf"',
    "Cache-Control": "no-store",
  });
};

/** The same at work, for the unit that registered it. */
export const hereRoutes: readonly Route[] = [
  get("/my/after-talks-here", "staff", list),
  get("/my/after-talks-here/new", "staff", (c) => showForm(c, registerPage(c))),
  post("/my/after-talks-here", "staff", registered),
  get("/my/after-talks-here/:id", "staff", (c) => showForm(c, page(c))),
  get("/my/after-talks-here/:id/offer", "staff", (c) => showForm(c, stepPage(c, "offer"))),
  get("/my/after-talks-here/:id/answer", "staff", (c) => showForm(c, stepPage(c, "answer"))),
  get("/my/after-talks-here/:id/holding", "staff", (c) => showForm(c, stepPage(c, "holding"))),
  post("/my/after-talks-here/:id/offer", "staff", offered),
  post("/my/after-talks-here/:id/answer", "staff", entered),
  post("/my/after-talks-here/:id/holding", "staff", held),
  post("/my/after-talks-here/:id/withdrawal", "staff", withdrawn),
  get("/my/after-talks-here/:id/paper", "staff", paper),
];
