import { z } from "zod";
import type { Tx } from "#platform/db/index.ts";
import { NotFound } from "#platform/http/ask.ts";
import { postForm, type ShowForm, showForm } from "#platform/http/form-act.ts";
import { newKey } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { caseViews } from "../case-view.ts";
import { findings } from "../effect.ts";
import { recordEffect } from "../effect-acts.ts";
import { tellSources } from "../news.ts";
import { FindingPage } from "../pages/finding.tsx";
import { sceneOf } from "../pages/scene.ts";
import { findCheck } from "../store.ts";
import { fieldOf, said } from "./fields.ts";

const viewOf = async (tx: Tx, c: Ctx) => {
  const id = c.req.param("id") ?? "";
  const found = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? await findCheck(tx, id) : null;
  const [view] = found ? await caseViews(tx, [found.case_id], c.var.today) : [];
  const check = view?.checks.find((one) => one.id === id);
  if (!view || !check) throw new NotFound();
  return { view, check };
};

const show =
  (c: Ctx): ShowForm =>
  async (tx, acting, fields, wrong) => {
    const { view, check } = await viewOf(tx, c);
    return <FindingPage {...{ view, check, fields, wrong }} scene={sceneOf(c, acting)} formKey={newKey()} />;
  };

const record: Handler = (c) => {
  const id = c.req.param("id") ?? "";
  return postForm(c, {
    act: `effect-check:${id}`,
    schema: z.object({ finding: z.enum(findings, { error: "no-finding" }), text: said("no-basis", 5_000) }),
    show: show(c),
    fieldOf,
    work: async (tx, acting, found) => {
      const caseId = await recordEffect(tx, acting, id, found, c.var.today);
      await tellSources(tx, c.var.house.modules, caseId, "effect-recorded");
      return `/my/improvement/${caseId}`;
    },
  });
};

/** Does it work? The question and its answer. */
export const effectCheckRoutes: readonly Route[] = [
  get("/my/improvement/effect-checks/:id/finding", "staff", (c) => showForm(c, show(c))),
  post("/my/improvement/effect-checks/:id/finding", "staff", record),
];
