import { randomUUID } from "node:crypto";
import { ownPatient } from "#modules/people/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { bundleOf, reference } from "#platform/fhir.ts";
import { BadForm } from "#platform/http/form.ts";
import { newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { readUpload, type Upload } from "#platform/http/upload.ts";
import { href } from "#platform/texts/index.ts";
import { BadBundle } from "../fhir/bundle.ts";
import { carriedOf } from "../fhir/carried.ts";
import { type ReadPlan, readPlan } from "../fhir/read.ts";
import { teamResources } from "../fhir/team.ts";
import { planResources } from "../fhir/write.ts";
import { openerFor } from "../open.ts";
import { FilePage, type Took } from "../pages/file.tsx";
import { guestsOf, scopesOf } from "../store/guests.ts";
import { hasTexts } from "../store/plan-texts.ts";
import { holdPlan, startPlan } from "../store/plans.ts";
import { guestNames } from "../store/sides.ts";
import { everything } from "../store/take-out.ts";
import { takeInPlan } from "../take-in.ts";
import { asMyself, me, runningPlan, told } from "../whose.ts";

const mostBytes = 5_000_000;

type Wrong = NonNullable<Parameters<typeof FilePage>[0]["wrong"]>;

const runs = async (tx: Tx, acting: Acting): Promise<"none" | "empty" | "written"> => {
  const plan = await runningPlan(tx, acting);
  return plan === null ? "none" : (await hasTexts(tx, plan.id)) ? "written" : "empty";
};

const pageOf = async (
  c: Ctx,
  tx: Tx,
  acting: Acting,
  more: { wrong?: Wrong; took?: Took | null } = {},
  status: 200 | 409 | 413 | 422 = 200,
) =>
  c.html(
    <FilePage {...{ c, acting, ...more }} running={await runs(tx, acting)} formKey={newKey()} />,
    status,
  );

/** How much was taken in, as the address says after it was done: three numbers, and nobody is told more than that. */
const tookOf = (c: Ctx): Took | null => {
  const said = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/.exec(c.req.query("took") ?? "");
  return said ? { texts: Number(said[1]), measures: Number(said[2]), left: Number(said[3]) } : null;
};

const page: Handler = (c) => asMyself(c, (tx, acting) => pageOf(c, tx, acting, { took: tookOf(c) }));

const file: Handler = (c) =>
  asMyself(c, async (tx, acting) => {
    const plan = await runningPlan(tx, acting);
    if (!plan) return c.redirect(href(c.var.lang, "/my/plan"), 303);
    const { config } = c.var.house;
    const { resource } = await ownPatient(tx, config, acting);
    const opener = await openerFor(tx, config, me(acting));
    const names = await guestNames(tx, plan.id);
    const carried = carriedOf(plan, await everything(tx, acting.person_id), opener, names);
    const subject = reference(resource.id);
    const resources = planResources(plan, carried, subject, c.var.lang);
    const team = teamResources(
      plan,
      { guests: await guestsOf(tx, plan.id), scopes: await scopesOf(tx, plan.id) },
      {
        subject,
        lang: c.var.lang,
        today: c.var.today,
        now: c.var.now,
        coverId: randomUUID(),
        teamId: randomUUID(),
      },
    );
    return c.body(JSON.stringify(bundleOf([resource, ...resources, ...team], c.var.now), null, 2), 200, {
      "Content-Type": "application/fhir+json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="medvirk-plan.json"',
      "Cache-Control": "no-store",
    });
  });

const readFile = (upload: Upload, now: Date): ReadPlan | Wrong => {
  if (upload.bytes === null) return { word: "none" };
  try {
    return readPlan(upload.bytes, now);
  } catch (error) {
    if (error instanceof BadBundle) return { word: error.word, at: error.at };
    throw error;
  }
};

/** Whether a file says that the plan is somebody else's: another number, or another day of birth. */
const isAnothers = async (c: Ctx, tx: Tx, acting: Acting, { patient }: ReadPlan): Promise<boolean> => {
  const { digits, born } = await ownPatient(tx, c.var.house.config, acting);
  if (digits !== null && patient.numbers.length > 0) return !patient.numbers.includes(digits);
  return born !== null && patient.born !== null && born !== patient.born;
};

/** An empty plan of mine that runs, held until the end; null where the one that runs is written in. */
const emptyPlan = async (tx: Tx, acting: Acting): Promise<string | null> => {
  const own = { organisationId: acting.organisation_id, personId: acting.person_id };
  const started = await startPlan(tx, { ...own, template: "full" });
  if (started) return started;
  const plan = await runningPlan(tx, acting);
  const held = plan && (await holdPlan(tx, plan.id));
  return held && held.ended_at === null && !(await hasTexts(tx, held.id)) ? held.id : null;
};

const intake: Handler = async (c) => {
  // Who it is comes first: nobody's file is read for somebody who may not take it in.
  const refused = await asMyself(c, async () => c.body(null, 204));
  if (refused.status !== 204) return refused;
  let upload: Upload;
  try {
    upload = await readUpload(c, mostBytes);
  } catch (error) {
    if (!(error instanceof BadForm) || error.status !== 413) throw error;
    return asMyself(c, (tx, acting) => pageOf(c, tx, acting, { wrong: { word: "large" } }, 413));
  }
  // Read outside of a transaction: a large file holds no connection.
  const read = readFile(upload, c.var.now);
  return asMyself(c, async (tx, acting) => {
    if ("word" in read) return pageOf(c, tx, acting, { wrong: read }, 422);
    if (await isAnothers(c, tx, acting, read))
      return pageOf(c, tx, acting, { wrong: { word: "another" } }, 422);
    const to = await once(tx, acting.person_id, "plan-intake", upload.fields, async () => {
      const id = await emptyPlan(tx, acting);
      if (id === null) return "";
      await takeInPlan(tx, c.var.house.config, acting, id, read.plan);
      await told(tx, acting, "plan-intake", "plan", id);
      const left = Object.values(read.leftOut).reduce((sum, n) => sum + n, 0);
      return `/my/plan/file?took=${read.plan.texts.length}.${read.plan.measures.length}.${left}`;
    });
    return to === ""
      ? pageOf(c, tx, acting, { wrong: { word: "running" } }, 409)
      : c.redirect(href(c.var.lang, to), 303);
  });
};

/** My plan as a file: taken along to another system, and taken in from one. */
export const fileRoutes: readonly Route[] = [
  get("/my/plan/file", "person", page),
  get("/my/plan/file/fhir", "person", file),
  post("/my/plan/intake", "person", intake),
];
