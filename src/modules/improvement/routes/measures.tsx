import { z } from "zod";
import { colleaguesOf } from "#modules/people/index.ts";
import type { Tx } from "#platform/db/index.ts";
import { NotFound, Refused } from "#platform/http/ask.ts";
import { postForm, type ShowForm, showForm } from "#platform/http/form-act.ts";
import { newKey } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import type { SourceNews } from "#platform/module.ts";
import { addMeasure, theCase } from "../case-acts.ts";
import { caseViews } from "../case-view.ts";
import type { MeasureEntry } from "../measure.ts";
import { cancelMeasure, completeMeasure, moveMeasure, startMeasure } from "../measure-acts.ts";
import { tellSources } from "../news.ts";
import { MeasureActPage } from "../pages/measure-act.tsx";
import { NewMeasurePage } from "../pages/new-measure.tsx";
import { sceneOf } from "../pages/scene.ts";
import { findMeasure, type Measure } from "../store.ts";
import { day, fieldOf, said, seen } from "./fields.ts";

const showNew =
  (c: Ctx): ShowForm =>
  async (tx, acting, fields, wrong) => {
    const about = await theCase(tx, c.req.param("id") ?? "");
    const colleagues = (await colleaguesOf(tx, about.unit_id)).map(({ id, name, title }) => ({
      value: id,
      label: title ? `${name}, ${title}` : name,
    }));
    const scene = sceneOf(c, acting);
    return <NewMeasurePage {...{ scene, about, fields, wrong, colleagues }} formKey={newKey()} />;
  };

const promise: Handler = (c) => {
  const id = c.req.param("id") ?? "";
  return postForm(c, {
    act: `measure:${id}`,
    schema: z.object({
      what: said("no-what", 300),
      owner: said("no-owner", 36),
      due: day.refine((on) => on >= c.var.today, "due-in-past"),
    }),
    show: showNew(c),
    fieldOf,
    work: async (tx, acting, { what, owner, due }) => {
      const { unit_id } = await theCase(tx, id);
      const found = (await colleaguesOf(tx, unit_id)).find((colleague) => colleague.id === owner);
      if (!found) throw new Refused("no-owner");
      await addMeasure(
        tx,
        acting,
        id,
        { what, ownerPersonId: found.id, ownerName: found.name, due },
        c.var.today,
      );
      return `/my/improvement/${id}`;
    },
  });
};

const theMeasure = async (tx: Tx, c: Ctx): Promise<Measure> => {
  const id = c.req.param("id") ?? "";
  const found = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? await findMeasure(tx, id) : null;
  if (!found) throw new NotFound();
  return found;
};

const showAct =
  (c: Ctx, kind: MeasureEntry["kind"]): ShowForm =>
  async (tx, acting, fields, wrong) => {
    const { id, case_id } = await theMeasure(tx, c);
    const [about] = await caseViews(tx, [case_id], c.var.today);
    const measure = about?.measures.find((m) => m.id === id);
    if (!about || !measure) throw new NotFound();
    const scene = sceneOf(c, acting);
    return <MeasureActPage {...{ scene, kind, about, measure, fields, wrong }} formKey={newKey()} />;
  };

const long = 5_000;
const schemas = {
  start: z.object({ text: z.string({ error: "too-long" }).max(long, "too-long"), seen }),
  completion: z.object({ text: said("no-evidence", long), seen }),
  "new-date": z.object({ text: said("no-reason", long), due: day, seen }),
  cancellation: z.object({ text: said("no-reason", long), seen }),
};
const news: Partial<Record<MeasureEntry["kind"], SourceNews>> = {
  completion: "measure-completed",
  "new-date": "measure-moved",
  cancellation: "measure-cancelled",
};

type Act<K extends MeasureEntry["kind"]> = (
  tx: Tx,
  acting: Parameters<typeof startMeasure>[1],
  id: string,
  values: z.infer<(typeof schemas)[K]>,
  today: Ctx["var"]["today"],
) => Promise<void>;

const actRoutes = <K extends MeasureEntry["kind"]>(kind: K, act: Act<K>): Route[] => {
  const path = `/my/improvement/measures/:id/${kind}`;
  const schema = schemas[kind] as unknown as z.ZodType<z.infer<(typeof schemas)[K]>>;
  return [
    get(path, "staff", (c) => showForm(c, showAct(c, kind))),
    post(path, "staff", (c) =>
      postForm(c, {
        act: `measure-${kind}:${c.req.param("id")}`,
        schema,
        show: showAct(c, kind),
        fieldOf,
        work: async (tx, acting, values) => {
          const { id, case_id } = await theMeasure(tx, c);
          await act(tx, acting, id, values, c.var.today);
          const told = news[kind];
          if (told) await tellSources(tx, c.var.house.modules, case_id, told);
          return `/my/improvement/${case_id}`;
        },
      }),
    ),
  ];
};

/** A new measure, and the four things that can become of one. */
export const measureRoutes: readonly Route[] = [
  get("/my/improvement/:id/measure", "staff", (c) => showForm(c, showNew(c))),
  post("/my/improvement/:id/measure", "staff", promise),
  ...actRoutes("start", startMeasure),
  ...actRoutes("completion", completeMeasure),
  ...actRoutes("new-date", (tx, acting, id, { due, ...act }, today) =>
    moveMeasure(tx, acting, id, { ...act, to: due }, today),
  ),
  ...actRoutes("cancellation", cancelMeasure),
];
