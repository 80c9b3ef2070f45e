import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { idOf } from "#platform/http/id.ts";
import { newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { ClosedPage } from "../pages/closed.tsx";
import { StoryPage } from "../pages/guest-sheets.tsx";
import { type Agreement, RolePage } from "../pages/role.tsx";
import { WriteSheetPage } from "../pages/write-sheet.tsx";
import type { Refusal } from "../plan.ts";
import { sheetForm } from "../sheet-form.ts";
import { type Sheet, sealSheet, sheetOpener, sheetSaysTheSame } from "../sheets.ts";
import { type GuestPlan, openAsGuest, plansAsGuest } from "../store/as-guest.ts";
import { saySheetYes, sheetsOf, sheetYeses, takeBackSheetYes, writeSheetAsGuest } from "../store/sheets.ts";
import { sheetTexts } from "../texts/sheet.ts";
import { told } from "../whose.ts";

interface Opened {
  plan: GuestPlan;
  sheets: readonly Sheet[];
}

/** The plan opened with its line, and the sheets in it that are mine to read; null where I am no guest, whatever there is. */
const opened = async (c: Ctx, tx: Tx): Promise<Opened | null> => {
  const id = idOf(c);
  const plan = (await plansAsGuest(tx)).find(({ plan_id }) => plan_id === id);
  if (!plan?.answered_at || !(await openAsGuest(tx, id))) return null;
  const open = await sheetOpener(tx, c.var.house.config, ownerOf(plan));
  return { plan, sheets: (await sheetsOf(tx, id)).map(open) };
};

const ownerOf = (plan: GuestPlan) => ({ id: plan.person_id, organisation_id: plan.organisation_id });

/** What was written is given back to whoever may not write it now; where there is nothing to give back nothing is found. */
const closed = (c: Ctx, acting: Acting, fields: Fields) => {
  const words = ["mine", "theirs", "contact", "how", "answer"]
    .map((name) => fields[name]?.trim())
    .filter(Boolean)
    .join("\n\n");
  if (!words) throw new NotFound();
  return c.html(<ClosedPage {...{ c, acting, words }} />, 409);
};

const agreementOf = async (tx: Tx, acting: Acting, { plan, sheets }: Opened): Promise<Agreement> => ({
  now: sheets.find(({ kind, guest_id }) => kind === "role" && guest_id === plan.id) ?? null,
  earlier: [],
  yeses: await sheetYeses(tx, plan.plan_id),
  guest: plan.id,
  ownerName: plan.owner_name,
  guestName: acting.person_name,
  runs: true,
});

const role: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    const found = await opened(c, tx);
    if (!found) throw new NotFound();
    const { t } = sheetTexts.in(c.var.lang);
    const at = `/my/guest/plans/${found.plan.plan_id}`;
    return c.html(
      <RolePage
        {...{ c, acting, at }}
        one={await agreementOf(tx, acting, found)}
        title={t.role.with(found.plan.owner_name)}
        lead={t.role.guestLead(found.plan.owner_name)}
        write={`${at}/role-version`}
        back={at}
      />,
    );
  });

const writePage = (
  c: Ctx,
  acting: Acting,
  plan: GuestPlan,
  of: { kind: "role" | "attempt"; now: Sheet | null; along?: Record<string, string> },
  fields: Fields,
  shown: { wrong?: readonly Wrong[]; refused?: Refusal } = {},
) => {
  const { t } = sheetTexts.in(c.var.lang);
  const at = `/my/guest/plans/${plan.plan_id}`;
  return c.html(
    <WriteSheetPage
      {...{ c, acting, fields, ...of, ...shown }}
      title={of.kind === "role" ? t.role.with(plan.owner_name) : t.attempts.add}
      action={of.kind === "role" ? `${at}/role-version` : `${at}/attempt`}
      back={of.kind === "role" ? `${at}/role` : at}
      formKey={shown.refused ? newKey() : fields["key"] || newKey()}
    />,
    c.req.method === "GET" ? 200 : shown.refused ? 409 : 422,
  );
};

const write: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    const found = await opened(c, tx);
    if (!found) throw new NotFound();
    const { now } = await agreementOf(tx, acting, found);
    return writePage(c, acting, found.plan, { kind: "role", now }, { ...now?.words });
  });

const written: Handler = async (c) => {
  const fields = await readForm(c);
  return asMe(c, async (tx, acting) => {
    const found = await opened(c, tx);
    if (!found) return closed(c, acting, fields);
    const { plan } = found;
    const { now } = await agreementOf(tx, acting, found);
    const { values, wrong } = checkForm(sheetForm("role"), fields);
    if (!values) return writePage(c, acting, plan, { kind: "role", now }, fields, { wrong });
    const same = now !== null && sheetSaysTheSame({ ...values, day: null }, now);
    if (!same && (now?.n ?? 0) !== values.version)
      return writePage(c, acting, plan, { kind: "role", now }, fields, { refused: "overtaken" });
    const to = await once(tx, acting.person_id, `plan-role:${plan.id}`, fields, async () => {
      if (!same) {
        const sealed = await sealSheet(tx, c.var.house.config, ownerOf(plan), values.words);
        const of = {
          planId: plan.plan_id,
          kind: "role" as const,
          after: now?.n ?? 0,
          beside: null,
          day: null,
          sealed,
        };
        // Opened in this transaction, and ended or overtaken since: rare, and nothing is stored.
        if ((await writeSheetAsGuest(tx, of)) === null) throw new NotFound();
        await told(tx, acting, "plan-role", "plan", plan.plan_id);
      }
      return `/my/guest/plans/${plan.plan_id}/role`;
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

const attempted: Handler = async (c) => {
  const fields = await readForm(c);
  return asMe(c, async (tx, acting) => {
    const found = await opened(c, tx);
    const linked = found?.sheets.find(
      ({ kind, thread_id }) => kind === "linked" && thread_id === fields["of"],
    );
    if (!found || !linked || !found.plan.may_write || !found.plan.at_work) return closed(c, acting, fields);
    const { plan } = found;
    const of = { kind: "attempt" as const, now: null, along: { of: linked.thread_id } };
    const { values, wrong } = checkForm(sheetForm("attempt"), fields);
    if (!values) return writePage(c, acting, plan, of, fields, { wrong });
    const to = await once(tx, acting.person_id, `plan-attempt:${linked.thread_id}`, fields, async () => {
      const sealed = await sealSheet(tx, c.var.house.config, ownerOf(plan), values.words);
      const one = { planId: plan.plan_id, after: 0, beside: linked.thread_id, day: values.day, sealed };
      if ((await writeSheetAsGuest(tx, { ...one, kind: "attempt" })) === null) throw new NotFound();
      await told(tx, acting, "plan-attempt", "plan", plan.plan_id);
      return `/my/guest/plans/${plan.plan_id}#linked`;
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

const story: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    const found = await opened(c, tx);
    const one = found?.sheets.find(
      ({ kind, thread_id }) => kind === "story" && thread_id === c.req.query("of"),
    );
    if (!found || !one) throw new NotFound();
    const yeses = await sheetYeses(tx, found.plan.plan_id);
    return c.html(<StoryPage {...{ c, acting, yeses }} plan={found.plan} story={one} />);
  });

/** An act of a guest on a sheet that stands: done once; the same 404 where there is nothing to do it to. */
const act =
  (
    noun: "role-yes" | "role-yes-withdrawal" | "story-reading",
    work: (tx: Tx, sheet: string) => Promise<boolean>,
    back: (sheet: Sheet) => string,
  ): Handler =>
  async (c) => {
    const fields = await readForm(c);
    return asMe(c, async (tx, acting) => {
      const found = await opened(c, tx);
      const kind = noun === "story-reading" ? "story" : "role";
      const one = found?.sheets.find((sheet) => sheet.kind === kind && sheet.id === fields["sheet"]);
      if (!found || !one) throw new NotFound();
      const { plan } = found;
      const to = await once(tx, acting.person_id, `plan-${noun}:${one.id}`, fields, async () => {
        if (await work(tx, one.id)) await told(tx, acting, `plan-${noun}`, "plan", plan.plan_id);
        return `/my/guest/plans/${plan.plan_id}/${back(one)}`;
      });
      return c.redirect(href(c.var.lang, to), 303);
    });
  };

const toRole = () => "role";

/** A guest and what stands beside a plan: the agreement, attempts at cooperating, a story that is shared. */
export const guestSheetRoutes: readonly Route[] = [
  get("/my/guest/plans/:id/role", "person", role),
  get("/my/guest/plans/:id/role-version", "person", write),
  post("/my/guest/plans/:id/role-version", "person", written),
  post("/my/guest/plans/:id/role-yes", "person", act("role-yes", saySheetYes, toRole)),
  post(
    "/my/guest/plans/:id/role-yes-withdrawal",
    "person",
    act("role-yes-withdrawal", takeBackSheetYes, toRole),
  ),
  post("/my/guest/plans/:id/attempt", "person", attempted),
  get("/my/guest/plans/:id/story", "person", story),
  post(
    "/my/guest/plans/:id/story-reading",
    "person",
    act("story-reading", saySheetYes, ({ thread_id }) => `story?of=${thread_id}`),
  ),
];
