import { z } from "zod";
import { knowsAbout } from "#modules/message/index.ts";
import { listUnits } from "#modules/people/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound, Refused } from "#platform/http/ask.ts";
import { postForm, type ShowForm, showForm } from "#platform/http/form-act.ts";
import { newKey } from "#platform/http/once.ts";
import { get, type Handler, post, type Route } from "#platform/http/route.ts";
import type { Link } from "#platform/module.ts";
import { openCase, theCase } from "../case-acts.ts";
import { caseViews } from "../case-view.ts";
import { CasePage } from "../pages/case.tsx";
import { CaseListPage } from "../pages/case-list.tsx";
import { NewCasePage } from "../pages/new-case.tsx";
import { sceneOf } from "../pages/scene.ts";
import { sourcesOf } from "../store.ts";
import { listCases, workingUnits } from "../store-lists.ts";
import { fieldOf, said } from "./fields.ts";

const aPage = 50;

const list: Handler = (c) => {
  const asked = Number(c.req.query("from") ?? 0);
  const from = Number.isInteger(asked) && asked > 0 && asked < 1e6 ? asked : 0;
  return asMe(c, async (tx, acting) => {
    const rows = await listCases(tx, { most: aPage + 1, from });
    const older = rows.length > aPage ? `/my/improvement?from=${from + aPage}` : null;
    return c.html(<CaseListPage scene={sceneOf(c, acting)} rows={rows.slice(0, aPage)} older={older} />);
  });
};

const one: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    const { id } = await theCase(tx, c.req.param("id") ?? "");
    const [[view], sources] = await Promise.all([
      caseViews(tx, [id], c.var.today),
      sourcesOf(tx, id),
      knowsAbout(tx, id),
    ]);
    if (!view) throw new NotFound();
    const links = new Map<string, Link>();
    for (const { links: way } of c.var.house.modules) {
      const ids = sources.filter((s) => s.kind === way?.kind).map((s) => s.source_id);
      if (!way || ids.length === 0) continue;
      for (const [source, link] of await way.find(tx, ids, c.var.lang)) links.set(source, link);
    }
    return c.html(<CasePage scene={sceneOf(c, acting)} view={view} sources={sources} links={links} />);
  });

/** The units the one who acts works with, as choices in the tree's order. */
const unitChoices = async (tx: Tx): Promise<{ value: string; label: string }[]> => {
  const [mine, all] = await Promise.all([workingUnits(tx), listUnits(tx)]);
  return all.filter((unit) => mine.includes(unit.id)).map((unit) => ({ value: unit.id, label: unit.name }));
};

const showNew =
  (c: Parameters<Handler>[0]): ShowForm =>
  async (tx, acting, fields, wrong) => (
    <NewCasePage
      scene={sceneOf(c, acting)}
      fields={fields}
      wrong={wrong}
      formKey={newKey()}
      units={await unitChoices(tx)}
    />
  );

// Where one works in one unit it is that one; the form does not ask. It offers the units of today: one that has ended,
// or is entered for later, must not make the answer to a question that was not put a fault.
const unitOf = async (tx: Tx, acting: Acting, asked: string | undefined): Promise<string> => {
  const [mine, choices] = [await workingUnits(tx), await unitChoices(tx)];
  const [only = acting.unit_id] = choices.map(({ value }) => value);
  const unit = asked || (choices.length <= 1 ? only : null);
  if (!unit || !mine.includes(unit)) throw new Refused("no-unit");
  return unit;
};

const open: Handler = (c) =>
  postForm(c, {
    act: "improvement-case",
    schema: z.object({
      title: said("no-title", 120),
      problem: said("no-problem", 10_000),
      unit: z.string().optional(),
    }),
    show: showNew(c),
    fieldOf,
    work: async (tx, acting, { title, problem, unit }) => {
      const unitId = await unitOf(tx, acting, unit);
      return `/my/improvement/${await openCase(tx, acting, { unitId, title, problem })}`;
    },
  });

/** The list of cases, a case, and a new one. */
export const caseRoutes: readonly Route[] = [
  get("/my/improvement", "staff", list),
  post("/my/improvement", "staff", open),
  get("/my/improvement/new", "staff", (c) => showForm(c, showNew(c))),
  get("/my/improvement/:id", "staff", one),
];
