import { knowsAbout } from "#modules/message/index.ts";
import { sealFor } from "#modules/people/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { NotFound, Refused } from "#platform/http/ask.ts";
import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { idOf } from "#platform/http/id.ts";
import { newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { followClock, runningClock } from "../clock.ts";
import { answerForm, needForm, wordsForm } from "../form.ts";
import { openCoordination, sealedAs } from "../open.ts";
import { MinePage } from "../pages/mine.tsx";
import { PastPage } from "../pages/past.tsx";
import { SaidPage } from "../pages/said.tsx";
import { StartPage } from "../pages/start.tsx";
import { standingOf } from "../standing.ts";
import { beginCoordination, findCoordination, myCoordinations } from "../store/coordinations.ts";
import { addStep, firstStep } from "../store/steps.ts";
import { coordinatingUnit } from "../store/unit.ts";
import { asMyself, myRunning, told } from "../whose.ts";
import { type Next, writeStep } from "../write.ts";

type Shown = { fields?: Fields; wrong?: readonly Wrong[] };

const page = async (c: Ctx, tx: Tx, acting: Acting, { fields = {}, wrong = [] }: Shown = {}) => {
  const earlier = (await myCoordinations(tx, acting.person_id)).filter(({ ended_at }) => ended_at !== null);
  const open = await myRunning(c, tx, acting);
  const shared = { c, acting, earlier, fields, wrong, formKey: newKey() };
  if (!open) return <StartPage {...shared} unit={await coordinatingUnit(tx)} />;
  await knowsAbout(tx, open.of.id);
  return <MinePage {...shared} open={open} clock={await runningClock(tx, open.of.id)} />;
};

const show: Handler = (c) => asMyself(c, async (tx, acting) => c.html(await page(c, tx, acting)));

/** Says that one needs it: to the unit that coordinates, whoever one is and whether or not anybody here knows one. */
const reported: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const { values, wrong } = checkForm(needForm, fields);
    if (!values) return c.html(await page(c, tx, acting, { fields, wrong }), 422);
    const unit = await coordinatingUnit(tx);
    if (!unit) throw new NotFound();
    const to = await once(tx, acting.person_id, "coordination", fields, async () => {
      const id = await beginCoordination(tx, {
        organisationId: acting.organisation_id,
        personId: acting.person_id,
        unitId: unit.id,
      });
      const of = id ? await findCoordination(tx, id) : null;
      // Reported in another window meanwhile: that one it is.
      if (!of) return "/my/coordination";
      const person = { id: of.person_id, organisation_id: of.organisation_id };
      const sealed = values.words && (await sealFor(tx, c.var.house.config, person, sealedAs, values.words));
      const first = firstStep(c.var.today);
      await addStep(tx, {
        ...first,
        coordination: of,
        sealed: sealed || null,
        as_whom: "self",
        channel: null,
      });
      await followClock(tx, of, null, standingOf([first]), c.var.today);
      await told(tx, of, "need-report");
      return "/my/coordination";
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

/** Writes a step of one's own and says so; the page again, with the text kept, where it cannot be. */
const say = (
  c: Ctx,
  fields: Fields,
  act: string,
  again: (tx: Tx, acting: Acting, wrong: readonly Wrong[]) => Promise<Parameters<Ctx["html"]>[0]>,
  step: () => { values: Next; wrong?: never } | { values?: never; wrong: Wrong[] },
): Promise<Response> =>
  asMyself(c, async (tx, acting) => {
    const { values, wrong } = step();
    if (!values) return c.html(await again(tx, acting, wrong), 422);
    try {
      // Asked for a second time, after it has ended, it is still the same act.
      const to = await once(tx, acting.person_id, act, fields, async () => {
        const open = await myRunning(c, tx, acting);
        if (!open) throw new Refused("not-now");
        await writeStep(c, tx, open, values);
        await told(tx, open.of, act);
        return "/my/coordination";
      });
      return c.redirect(href(c.var.lang, to), 303);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return c.html(await again(tx, acting, [{ field: "", word: error.word }]), 409);
    }
  });

const answered: Handler = async (c) => {
  const fields = await readForm(c);
  const again = (tx: Tx, acting: Acting, wrong: readonly Wrong[]) => page(c, tx, acting, { fields, wrong });
  return say(c, fields, "coordination-answer", again, () => {
    const { values, wrong } = checkForm(answerForm(c.var.today), fields);
    if (!values) return { wrong };
    const { seen, answer, words, again: from } = values;
    const said = { seen, words, on: c.var.today, as: "self" } as const;
    return {
      values:
        answer === "no"
          ? { ...said, kind: "declined", again: from }
          : { ...said, kind: "accepted", wants: answer },
    };
  });
};

const saidPage = async (c: Ctx, tx: Tx, acting: Acting, noun: "ending" | "evaluation", shown: Shown = {}) => {
  const open = await myRunning(c, tx, acting);
  return <SaidPage {...{ c, acting, noun, ...shown }} seen={open?.seen ?? 0} formKey={newKey()} />;
};

const asking =
  (noun: "ending" | "evaluation"): Handler =>
  (c) =>
    asMyself(c, async (tx, acting) =>
      (await myRunning(c, tx, acting))
        ? c.html(await saidPage(c, tx, acting, noun))
        : c.redirect(href(c.var.lang, "/my/coordination"), 303),
    );

const saying =
  (noun: "ending" | "evaluation"): Handler =>
  async (c) => {
    const fields = await readForm(c);
    const again = (tx: Tx, acting: Acting, wrong: readonly Wrong[]) =>
      saidPage(c, tx, acting, noun, { fields, wrong });
    return say(c, fields, `coordination-${noun}`, again, () => {
      const { values, wrong } = checkForm(wordsForm, fields);
      const kind = noun === "ending" ? "ended" : "evaluated";
      return values ? { values: { ...values, kind, on: c.var.today, as: "self" } } : { wrong };
    });
  };

const past: Handler = (c) =>
  asMyself(c, async (tx, acting) => {
    const of = await findCoordination(tx, idOf(c));
    if (!of) throw new NotFound();
    if (of.ended_at === null) return c.redirect(href(c.var.lang, "/my/coordination"), 303);
    return c.html(<PastPage {...{ c, acting }} open={await openCoordination(tx, c.var.house.config, of)} />);
  });

/** What I have asked for and been offered: reporting a need, answering, saying how it is, ending it. */
export const mineRoutes: readonly Route[] = [
  get("/my/coordination", "person", show),
  post("/my/coordination", "person", reported),
  post("/my/coordination/answer", "person", answered),
  get("/my/coordination/ending", "person", asking("ending")),
  post("/my/coordination/ending", "person", saying("ending")),
  get("/my/coordination/evaluation", "person", asking("evaluation")),
  post("/my/coordination/evaluation", "person", saying("evaluation")),
  get("/my/coordination/earlier/:id", "person", past),
];
