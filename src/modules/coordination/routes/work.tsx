import { knowsAbout } from "#modules/message/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, Refused } from "#platform/http/ask.ts";
import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { idOf } from "#platform/http/id.ts";
import { newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { followClock, runningClock } from "../clock.ts";
import { entryForm, namingForm, stepForm } from "../form.ts";
import type { OpenCoordination } from "../open.ts";
import { WorkListPage } from "../pages/work-list.tsx";
import { type Posted, WorkOnePage } from "../pages/work-one.tsx";
import { mayFollow, standingOf } from "../standing.ts";
import { listForWork, nameOf, ofMyUnit } from "../store/coordinations.ts";
import { coordinatorsNow, nameable, nameCoordinator } from "../store/coordinators.ts";
import { factsOf } from "../store/steps.ts";
import { coordinatingUnit } from "../store/unit.ts";
import { openedForWork } from "../whose.ts";
import { type Next, writeStep } from "../write.ts";

const list: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    const all = await listForWork(tx);
    const facts = Map.groupBy(
      await factsOf(
        tx,
        all.map(({ id }) => id),
      ),
      ({ coordination_id }) => coordination_id,
    );
    const coordinators = await coordinatorsNow(tx);
    const listed = all.map((of) => ({
      of,
      now: standingOf(facts.get(of.id) ?? []),
      coordinator: coordinators.find((one) => one.coordination_id === of.id && one.holds) ?? null,
    }));
    const unit = await ofMyUnit(tx);
    const inUnit = (await coordinatingUnit(tx))?.id === acting.unit_id && acting.role_kind !== "user-contact";
    return c.html(
      <WorkListPage
        {...{ c, acting }}
        unit={inUnit ? listed.filter(({ of }) => unit.has(of.id)) : null}
        mine={listed.filter(({ coordinator }) => coordinator?.coordinator_id === acting.person_id)}
      />,
    );
  });

interface Shown {
  posted?: Posted;
  fields?: Fields;
  wrong?: readonly Wrong[];
}

const page = async (c: Ctx, tx: Tx, acting: Acting, open: OpenCoordination, shown: Shown = {}) => {
  const unit = (await ofMyUnit(tx)).has(open.of.id);
  const names = unit && mayFollow("coordinator-named", open.now) ? await nameable(tx, open.of.id) : [];
  return (
    <WorkOnePage
      {...{ c, acting, open, unit, ...shown }}
      name={await nameOf(tx, open.of.id)}
      clock={await runningClock(tx, open.of.id)}
      nameable={names}
      formKey={newKey()}
    />
  );
};

const one: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    const open = await openedForWork(c, tx);
    await knowsAbout(tx, open.of.id);
    return c.html(await page(c, tx, acting, open));
  });

/** Does something with one that is there for me: once, or the page again with what was typed. */
const act = (
  c: Ctx,
  fields: Fields,
  posted: Exclude<Posted, null>,
  read: () =>
    | { wrong: Wrong[]; work?: never }
    | { wrong?: never; work: (tx: Tx, open: OpenCoordination) => Promise<void> },
  // What has ended is there for the person alone.
  to = (open: OpenCoordination) => `/my/coordinations/${open.of.id}`,
): Promise<Response> =>
  asMe(c, async (tx, acting) => {
    const { wrong, work } = read();
    const again = async (status: 409 | 422, shown: readonly Wrong[]) =>
      c.html(await page(c, tx, acting, await openedForWork(c, tx), { posted, fields, wrong: shown }), status);
    if (!work) return again(422, wrong);
    try {
      // Asked for a second time, after it has ended, it is still the same act.
      const path = await once(tx, acting.person_id, `coordination-${posted}:${idOf(c)}`, fields, async () => {
        const open = await openedForWork(c, tx);
        await work(tx, open);
        return to(open);
      });
      return c.redirect(href(c.var.lang, path), 303);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return error.word === "role"
        ? again(422, [{ field: "role", word: error.word }])
        : again(409, [{ field: "", word: error.word }]);
    }
  });

const stepped: Handler = async (c) => {
  const fields = await readForm(c);
  return act(c, fields, "step", () => {
    const { values, wrong } = checkForm(stepForm(c.var.today), fields);
    if (!values) return { wrong };
    const next: Next = { ...values, on: values.day ?? c.var.today, as: "service" };
    return { work: (tx, open) => writeStep(c, tx, open, next) };
  });
};

const entered: Handler = async (c) => {
  const fields = await readForm(c);
  const to = fields["answer"] === "ended" ? () => "/my/coordinations" : undefined;
  return act(
    c,
    fields,
    "entry",
    () => {
      const { values, wrong } = checkForm(entryForm(c.var.today), fields);
      if (!values) return { wrong };
      const { answer, again, ...said } = values;
      const shared = { ...said, on: c.var.today, as: "entered" } as const;
      const next: Next =
        answer === "ended"
          ? { ...shared, kind: "ended" }
          : answer === "no"
            ? { ...shared, kind: "declined", again }
            : { ...shared, kind: "accepted", wants: answer };
      return { work: (tx, open) => writeStep(c, tx, open, next) };
    },
    to,
  );
};

const named: Handler = async (c) => {
  const fields = await readForm(c);
  return act(c, fields, "naming", () => {
    const { values, wrong } = checkForm(namingForm, fields);
    if (!values) return { wrong };
    return {
      work: async (tx, open) => {
        if (values.seen !== open.seen) throw new Refused("overtaken");
        if (!mayFollow("coordinator-named", open.now)) throw new Refused("not-now");
        const became = await nameCoordinator(tx, open.of.id, values.role, open.seen);
        if (became === "unavailable") throw new Refused("role");
        if (became === "overtaken") throw new Refused("overtaken");
        const fact = { kind: "coordinator-named", on_day: c.var.today, wants: null, again_on: null } as const;
        await followClock(tx, open.of, open.now, standingOf([...open.steps, fact]), c.var.today);
      },
    };
  });
};

/** What the unit owes and the coordinator follows up: the list, one person's, the next step, the name. */
export const workRoutes: readonly Route[] = [
  get("/my/coordinations", "staff", list),
  get("/my/coordinations/:id", "staff", one),
  post("/my/coordinations/:id/step", "staff", stepped),
  post("/my/coordinations/:id/entry", "staff", entered),
  post("/my/coordinations/:id/coordinator", "staff", named),
];
