import { sealFor } from "#modules/people/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { idOf, isId } from "#platform/http/id.ts";
import { newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { besideForm } from "../form.ts";
import { openerFor, type PlanText, sealedAs } from "../open.ts";
import { ClosedPage } from "../pages/closed.tsx";
import { WriteBesidePage } from "../pages/write-beside.tsx";
import { type GuestPlan, openAsGuest, plansAsGuest } from "../store/as-guest.ts";
import { besideOf, versionsOf } from "../store/plan-texts.ts";
import { sayYes, takeBackYes, writeAsGuest } from "../store/sides.ts";
import { told } from "../whose.ts";

type Side = "service" | "common";

/** The plan, opened with its line, to a guest at work who may write in it; null to everybody else, whatever there is. */
const openToWrite = async (c: Ctx, tx: Tx): Promise<GuestPlan | null> => {
  const id = idOf(c);
  const plan = (await plansAsGuest(tx)).find(({ plan_id }) => plan_id === id);
  return plan?.may_write && plan.at_work && (await openAsGuest(tx, id)) ? plan : null;
};

/** The owner's text that is written beside, and all versions of what stands there, the newest first; null where it is not mine to read. */
const thereOf = async (c: Ctx, tx: Tx, plan: GuestPlan, side: Side, beside: string | undefined) => {
  const sealed = beside && isId(beside) ? await versionsOf(tx, beside) : [];
  const opener = await openerFor(tx, c.var.house.config, {
    id: plan.person_id,
    organisation_id: plan.organisation_id,
  });
  const [own] = sealed.map(opener.text);
  if (!own || own.plan_id !== plan.plan_id || own.side !== "mine" || own.place === "measure") return null;
  const now = (await besideOf(tx, own.thread_id)).find(
    (text) => text.side === side && (side === "common" || text.guest_id === plan.id),
  );
  const versions = now ? (await versionsOf(tx, now.thread_id)).map(opener.text) : [];
  return { own, versions };
};

interface Shown {
  wrong?: readonly Wrong[];
  overtaken?: boolean;
}

const writePage = (
  c: Ctx,
  acting: Acting,
  plan: GuestPlan,
  side: Side,
  there: { own: PlanText; versions: readonly PlanText[] },
  fields: Fields,
  shown: Shown = {},
) =>
  c.html(
    <WriteBesidePage
      {...{ c, acting, side, fields, ...there, ...shown }}
      at={`/my/guest/plans/${plan.plan_id}/${side}`}
      back={`/my/guest/plans/${plan.plan_id}`}
      ownerName={plan.owner_name}
      formKey={shown.overtaken ? newKey() : fields["key"] || newKey()}
    />,
    c.req.method === "GET" ? 200 : shown.overtaken ? 409 : 422,
  );

const write =
  (side: Side): Handler =>
  (c) =>
    asMe(c, async (tx, acting) => {
      const plan = await openToWrite(c, tx);
      const there = plan && (await thereOf(c, tx, plan, side, c.req.query("beside")));
      if (!plan || !there) throw new NotFound();
      return writePage(c, acting, plan, side, there, {});
    });

/** What was written is given back to whoever may not write it now; where there is nothing to give back nothing is found. */
const closed = (c: Ctx, acting: Acting, fields: Fields) => {
  const words = fields["words"]?.trim();
  if (!words) throw new NotFound();
  return c.html(<ClosedPage {...{ c, acting, words }} />, 409);
};

const written =
  (side: Side): Handler =>
  async (c) => {
    const fields = await readForm(c);
    return asMe(c, async (tx, acting) => {
      const plan = await openToWrite(c, tx);
      const there = plan && (await thereOf(c, tx, plan, side, fields["beside"]));
      if (!plan || !there) return closed(c, acting, fields);
      const { values, wrong } = checkForm(besideForm, fields);
      if (!values) return writePage(c, acting, plan, side, there, fields, { wrong });
      const [now] = there.versions;
      const same = now?.words === values.words;
      if (!same && (now?.n ?? 0) !== values.version)
        return writePage(c, acting, plan, side, there, fields, { overtaken: true });
      const to = await once(tx, acting.person_id, `plan-${side}:${there.own.thread_id}`, fields, async () => {
        if (!same) await add(c, tx, acting, plan, side, there, values.words);
        return `/my/guest/plans/${plan.plan_id}`;
      });
      return c.redirect(href(c.var.lang, to), 303);
    });
  };

const add = async (
  c: Ctx,
  tx: Tx,
  acting: Acting,
  plan: GuestPlan,
  side: Side,
  { own, versions }: { own: PlanText; versions: readonly PlanText[] },
  words: string,
): Promise<void> => {
  const owner = { id: plan.person_id, organisation_id: plan.organisation_id };
  const said = versions.find((version) => version.words === words);
  const id = await writeAsGuest(tx, {
    beside: own.thread_id,
    side,
    after: versions[0]?.n ?? 0,
    sealed: await sealFor(tx, c.var.house.config, owner, sealedAs.text, words),
    ...(said ? { repeats: said.n } : {}),
  });
  // Opened and read in this transaction, and ended or overtaken since: rare, and nothing is stored.
  if (id === null) throw new NotFound();
  await told(tx, acting, side === "common" ? "plan-common-text" : "plan-service-text", "plan-text", id);
};

const answered =
  (noun: "yes" | "yes-withdrawal", work: (tx: Tx, text: string) => Promise<boolean>): Handler =>
  async (c) => {
    const fields = await readForm(c);
    return asMe(c, async (tx, acting) => {
      const plan = await openToWrite(c, tx);
      const text = fields["text"] ?? "";
      if (!plan || !isId(text)) throw new NotFound();
      const to = await once(tx, acting.person_id, `plan-${noun}:${text}`, fields, async () => {
        if (await work(tx, text)) await told(tx, acting, `plan-${noun}`, "plan-text", text);
        // Changed meanwhile, the page shows what stands there now, and who has said yes to it.
        return `/my/guest/plans/${plan.plan_id}`;
      });
      return c.redirect(href(c.var.lang, to), 303);
    });
  };

/** A guest at work who may write: the service's goal beside the owner's, the smallest common one, and a yes to it. */
export const guestSideRoutes: readonly Route[] = [
  get("/my/guest/plans/:id/service", "person", write("service")),
  post("/my/guest/plans/:id/service", "person", written("service")),
  get("/my/guest/plans/:id/common", "person", write("common")),
  post("/my/guest/plans/:id/common", "person", written("common")),
  post("/my/guest/plans/:id/yes", "person", answered("yes", sayYes)),
  post("/my/guest/plans/:id/yes-withdrawal", "person", answered("yes-withdrawal", takeBackYes)),
];
