import { readForm } from "#platform/http/form.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { chooseOfflineWipe, wipesOffline } from "#platform/session/index.ts";
import { href } from "#platform/texts/index.ts";
import { helpOnPaper } from "#web/index.ts";
import { keptAt, worker, workerAt } from "../offline.ts";
import { openPlan } from "../open.ts";
import { filePolicy, PlanFile } from "../pages/file.tsx";
import { NothingKeptPage, OfflinePage } from "../pages/offline.tsx";
import { myPlan } from "../store/crisis-plans.ts";
import { asMyself, ownPath } from "../whose.ts";

const show: Handler = (c) =>
  asMyself(c, async (tx, acting) =>
    (await myPlan(tx, acting.person_id))
      ? // Ticked beforehand: what is left behind on a shared device is the worse failure.
        c.html(<OfflinePage {...{ c, acting }} wipe={wipesOffline(c) !== false} />)
      : c.redirect(href(c.var.lang, ownPath), 303),
  );

/** Only what happens at sign-out is kept by us, in this browser; the copy itself is put there by the page. */
const chosen: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async () => {
    chooseOfflineWipe(c, fields["act"] === "put" ? fields["wipe"] === "yes" : null);
    return c.body(null, 204);
  });
};

/** The plan as one file. @param whole with what is hidden too */
const file = (c: Ctx, whole: boolean): Promise<Response> =>
  asMyself(c, async (tx, acting) => {
    const plan = await myPlan(tx, acting.person_id);
    if (!plan) return c.redirect(href(c.var.lang, ownPath), 303);
    const open = await openPlan(tx, c.var.house.config, plan);
    const help = helpOnPaper(c.var.lang, c.get("frames")(c));
    return c.html(<PlanFile {...{ c, open, whole, help }} name={acting.person_name} />, 200, {
      "Content-Disposition": 'attachment; filename="medvirk.html"',
      "Content-Security-Policy": filePolicy,
      "Cache-Control": "no-store",
    });
  });

/** The plan at hand without a network. `/offline/` is the one place where a browser keeps a page of ours (decision 0018). */
export const offlineRoutes: readonly Route[] = [
  get(`${ownPath}/offline`, "person", show),
  post(`${ownPath}/offline`, "person", chosen),
  get(`${ownPath}/file`, "person", (c) => file(c, false)),
  get(`${ownPath}/file/whole`, "person", (c) => file(c, true)),
  get(keptAt, "anyone", (c) => c.html(<NothingKeptPage c={c} />)),
  get(workerAt, "anyone", (c) => c.body(worker, 200, { "Content-Type": "text/javascript; charset=utf-8" })),
];
