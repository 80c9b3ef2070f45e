import { randomUUID } from "node:crypto";
import { listUnits, type PlacedUnit } from "#modules/people/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import { type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { PromisesPage } from "../pages/promise.tsx";
import { endPromise, makePromise, myUnits, promiseHistory } from "../store-public.ts";

const placesOf = async (tx: Tx): Promise<PlacedUnit[]> => {
  const mine = new Set(await myUnits(tx));
  return (await listUnits(tx)).filter((unit) => mine.has(unit.id) && unit.takes_voices);
};

const page = (c: Ctx, status: 200 | 422, fields: Fields = {}, wrong: readonly Wrong[] = []) =>
  asMe(c, async (tx, acting) => {
    const [units, versions] = await Promise.all([placesOf(tx), promiseHistory(tx)]);
    return c.html(
      <PromisesPage c={c} acting={acting} units={units} versions={versions} fields={fields} wrong={wrong} />,
      status,
    );
  });

type Work = (tx: Tx, acting: Acting) => Promise<void>;

const act = async (c: Ctx, noun: string, fields: Fields, work: Work): Promise<Response> => {
  const to = await asMe(c, (tx, acting) =>
    once(tx, acting.person_id, noun, fields, async () => {
      await work(tx, acting);
      return "/my/promises";
    }),
  );
  return c.redirect(href(c.var.lang, to), 303);
};

const trail = (tx: Tx, acting: Acting, unitId: string, noun: string, promiseId: string) =>
  leaveTrail(tx, {
    organisationId: acting.organisation_id,
    unitId,
    act: noun,
    subjectKind: "promise",
    subjectId: promiseId,
  });

const textOf = (fields: Fields, field: string): { text: string; wrong: Wrong[] } => {
  const text = (fields[field] ?? "").trim();
  const word = text === "" ? "missing" : text.length > 300 ? "long" : null;
  return { text, wrong: word ? [{ field, word }] : [] };
};

const make: Handler = async (c) => {
  const fields = await readForm(c);
  const { text, wrong } = textOf(fields, "text");
  if (!fields["unit"]) wrong.push({ field: "unit", word: "noUnit" });
  if (wrong.length > 0) return page(c, 422, fields, wrong);
  return act(c, "promise", fields, async (tx, acting) => {
    const unit = (await placesOf(tx)).find((one) => one.id === fields["unit"]);
    if (!unit) throw new NotFound();
    const promiseId = randomUUID();
    const promise = {
      organisation_id: acting.organisation_id,
      unit_id: unit.id,
      promise_id: promiseId,
      text,
      made_by: acting.person_id,
    };
    await makePromise(tx, promise, c.var.today);
    await trail(tx, acting, unit.id, "promise", promiseId);
  });
};

/** The promise that still holds. @throws NotFound where it is another's, or has ended */
const holding = async (c: Ctx, tx: Tx) => {
  const id = c.req.param("id") ?? "";
  const [newest] = (await promiseHistory(tx)).filter((one) => one.promise_id === id);
  if (!newest || newest.valid_to !== null) throw new NotFound();
  return newest;
};

const change: Handler = async (c) => {
  const fields = await readForm(c);
  const id = c.req.param("id") ?? "";
  const { text, wrong } = textOf(fields, `text-${id}`);
  if (wrong.length > 0) return page(c, 422, fields, wrong);
  return act(c, `promise-version:${id}`, fields, async (tx, acting) => {
    const { unit_id, promise_id } = await holding(c, tx);
    const { organisation_id, person_id } = acting;
    await makePromise(tx, { organisation_id, unit_id, promise_id, text, made_by: person_id }, c.var.today);
    await trail(tx, acting, unit_id, "promise-version", promise_id);
  });
};

const end: Handler = async (c) => {
  const fields = await readForm(c);
  return act(c, `promise-end:${c.req.param("id")}`, fields, async (tx, acting) => {
    const { unit_id, promise_id } = await holding(c, tx);
    await endPromise(tx, promise_id, c.var.today);
    await trail(tx, acting, unit_id, "promise-end", promise_id);
  });
};

/** What a leader promises for the places below: made, worded anew, ended; never rewritten. */
export const promiseRoutes: readonly Route[] = [
  get("/my/promises", "leader", (c) => page(c, 200)),
  post("/my/promises", "leader", make),
  post("/my/promises/:id/version", "leader", change),
  post("/my/promises/:id/end", "leader", end),
];
