import type { z } from "zod";
import type { Day } from "#platform/clock/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, Refused } from "#platform/http/ask.ts";
import { postForm, type ShowForm, showForm } from "#platform/http/form-act.ts";
import { idOf } from "#platform/http/id.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { renderPdf } from "#platform/pdf/index.ts";
import { helpOnPaper } from "#web/index.ts";
import { carriesOut } from "../at-work.ts";
import { supportedLetter } from "../letters/supported.ts";
import { SupportBeginPage } from "../pages/support-begin.tsx";
import { type Noun, SupportStepPage } from "../pages/support-step.tsx";
import { SupportedPage } from "../pages/supported.tsx";
import { SupportedListPage } from "../pages/supported-list.tsx";
import { reading } from "../reach.ts";
import { knownHere } from "../store/coercions.ts";
import {
  addDecision,
  decisionsHere,
  decisionsOfMine,
  findDecision,
  openDecision,
  tellOfSupported,
} from "../store/supported.ts";
import { personKinds, wardKinds } from "../support.ts";
import {
  aboutForm,
  aboutHereForm,
  conclusionForm,
  enteredForm,
  personForm,
  timeForm,
  triedForm,
} from "../support-form.ts";
import {
  decisionOf,
  mineAlone,
  openSupported,
  type SupportAsked,
  support,
  toldOfSupported,
} from "../supported.ts";

const own = "/my/supported-decisions";
const work = "/my/supported-decisions-here";

const list: Handler = (c) =>
  reading(c, async (tx, acting) => {
    mineAlone(acting);
    const all = [];
    for (const decision of await decisionsOfMine(tx)) {
      const { steps } = await openSupported(tx, c.var.house.config, decision);
      all.push({ id: decision.id, name: steps[0]?.words ?? "–", begun_at: decision.begun_at });
    }
    return c.html(<SupportedListPage {...{ c, acting, all }} atWork={false} />);
  });

const listHere: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    carriesOut(acting);
    return c.html(<SupportedListPage {...{ c, acting }} all={await decisionsHere(tx)} atWork={true} />);
  });

const beginPage =
  (c: Ctx, atWork: boolean): ShowForm =>
  async (tx, acting, fields, wrong) => {
    if (atWork) carriesOut(acting);
    else mineAlone(acting);
    return <SupportBeginPage {...{ c, acting, fields, wrong }} known={atWork ? await knownHere(tx) : null} />;
  };

/** What was begun, with its first row: what it is about. */
const begun = async (c: Ctx, tx: Tx, id: string, words: string, roleId: string | null): Promise<void> => {
  const decision = await findDecision(tx, id);
  if (!decision) throw new Refused("seen");
  const asked = {
    kind: "about",
    seen: 0,
    day: c.var.today,
    choice: null,
    until: null,
    channel: "web",
  } as const;
  await support(tx, c.var.house.config, decision, { ...asked, words, roleId }, c.var.today);
  await toldOfSupported(tx, decision, "supported-decision");
};

const begin: Handler = (c) =>
  postForm(c, {
    act: "supported-decision",
    schema: aboutForm,
    show: beginPage(c, false),
    work: async (tx, acting, { words }) => {
      mineAlone(acting);
      const of = { organisationId: acting.organisation_id, personId: acting.person_id };
      const id = await addDecision(tx, { ...of, unitId: null, roleId: null });
      await begun(c, tx, id, words, null);
      return `${own}/${id}`;
    },
    fieldOf: {},
  });

const beginHere: Handler = (c) =>
  postForm(c, {
    act: "supported-decision",
    schema: aboutHereForm,
    show: beginPage(c, true),
    work: async (tx, acting, { words, person }) => {
      const { unitId, roleId } = carriesOut(acting);
      if (!(await knownHere(tx)).some((one) => one.person_id === person)) throw new Refused("person");
      const of = { organisationId: acting.organisation_id, personId: person };
      const id = await addDecision(tx, { ...of, unitId, roleId });
      await openDecision(tx, id);
      await begun(c, tx, id, words, roleId);
      await tellOfSupported(tx, id);
      return `${work}/${id}`;
    },
    fieldOf: { person: "person" },
  });

const one =
  (atWork: boolean): Handler =>
  (c) => {
    const show = async (tx: Tx, acting: Acting) => {
      const decision = await decisionOf(c, tx, acting, atWork);
      const found = await openSupported(tx, c.var.house.config, decision);
      return c.html(<SupportedPage {...{ c, acting, atWork }} one={found} />);
    };
    return atWork ? asMe(c, show) : reading(c, show);
  };

const stepPage =
  (c: Ctx, noun: Noun, atWork: boolean): ShowForm =>
  async (tx, acting, fields, wrong) => {
    const decision = await decisionOf(c, tx, acting, atWork);
    return (
      <SupportStepPage
        {...{ c, acting, noun, atWork, fields, wrong }}
        one={await openSupported(tx, c.var.house.config, decision)}
      />
    );
  };

type Said = Pick<SupportAsked, "seen" | "words"> &
  Partial<Pick<SupportAsked, "choice" | "until" | "channel">>;

/** What each form asks for. */
const forms = (today: Day, atWork: boolean): Readonly<Record<Noun, z.ZodType<Said>>> => {
  const persons = atWork ? enteredForm : personForm;
  return {
    supporter: persons,
    preparation: persons,
    will: persons,
    time: timeForm(today),
    support: triedForm,
    conclusion: conclusionForm,
  };
};

const step =
  (noun: Noun, atWork: boolean): Handler =>
  (c) =>
    postForm(c, {
      act: `supported-decision-${noun}:${idOf(c)}`,
      schema: forms(c.var.today, atWork)[noun],
      show: stepPage(c, noun, atWork),
      work: async (tx, acting, said) => {
        const decision = await decisionOf(c, tx, acting, atWork);
        const asked = { choice: null, until: null, channel: "web" as const, ...said };
        const roleId = atWork ? carriesOut(acting).roleId : null;
        await support(
          tx,
          c.var.house.config,
          decision,
          { ...asked, kind: noun, day: c.var.today, roleId },
          c.var.today,
        );
        await toldOfSupported(tx, decision, `supported-decision-${noun}`);
        if (atWork) await tellOfSupported(tx, decision.id);
        return `${atWork ? work : own}/${decision.id}#${noun}`;
      },
      fieldOf: {},
    });

const paper =
  (atWork: boolean): Handler =>
  async (c) => {
    const one = await asMe(c, async (tx, acting) =>
      openSupported(tx, c.var.house.config, await decisionOf(c, tx, acting, atWork)),
    );
    const name = one.names.get(one.decision.person_id) ?? "";
    const letter = supportedLetter(c, one, name, helpOnPaper(c.var.lang, c.get("frames")(c)));
    return c.body(new Uint8Array(await renderPdf(letter)), 200, {
      "Content-Type": "application/pdf",
      "Content-Disposition": 'inline; filename="medvirk.pdf"',
      "Cache-Control": "no-store",
    });
  };

/** Support before somebody decides: the person's own, and what is to be decided on a ward. */
export const supportedRoutes: readonly Route[] = [
  get(own, "person", list),
  get(`${own}/new`, "person", (c) => showForm(c, beginPage(c, false))),
  post(own, "person", begin),
  get(`${own}/:id`, "person", one(false)),
  get(`${own}/:id/paper`, "person", paper(false)),
  ...personKinds.flatMap((noun) => [
    get(`${own}/:id/${noun}`, "person", (c) => showForm(c, stepPage(c, noun, false))),
    post(`${own}/:id/${noun}`, "person", step(noun, false)),
  ]),
  get(work, "staff", listHere),
  get(`${work}/new`, "staff", (c) => showForm(c, beginPage(c, true))),
  post(work, "staff", beginHere),
  get(`${work}/:id`, "staff", one(true)),
  get(`${work}/:id/paper`, "staff", paper(true)),
  ...[...personKinds, ...wardKinds].flatMap((noun) => [
    get(`${work}/:id/${noun}`, "staff", (c) => showForm(c, stepPage(c, noun, true))),
    post(`${work}/:id/${noun}`, "staff", step(noun, true)),
  ]),
];
