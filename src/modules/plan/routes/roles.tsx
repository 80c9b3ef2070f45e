import type { Acting, Tx } from "#platform/db/index.ts";
import { NotFound } from "#platform/http/ask.ts";
import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { idOf } from "#platform/http/id.ts";
import { newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { guestName } from "../pages/guests.tsx";
import { type Agreement, RolePage } from "../pages/role.tsx";
import { RolesPage } from "../pages/roles.tsx";
import { WriteSheetPage } from "../pages/write-sheet.tsx";
import type { Refusal } from "../plan.ts";
import { sheetForm } from "../sheet-form.ts";
import { ofKind, sealSheet, sheetOpener, sheetSaysTheSame } from "../sheets.ts";
import { holdPlan, type Plan } from "../store/plans.ts";
import {
  addSheet,
  saySheetYes,
  sheetsOf,
  sheetVersions,
  sheetYeses,
  takeBackSheetYes,
} from "../store/sheets.ts";
import { sheetTexts } from "../texts/sheet.ts";
import { askable } from "../whom-to-ask.ts";
import { asMyself, me, runningPlan, told } from "../whose.ts";

const list: Handler = (c) =>
  asMyself(c, async (tx, acting) => {
    const plan = await runningPlan(tx, acting);
    if (!plan) return c.redirect(href(c.var.lang, "/my/plan"), 303);
    const open = await sheetOpener(tx, c.var.house.config, me(acting));
    const sheets = ofKind((await sheetsOf(tx, plan.id)).map(open), "role");
    const roles = (await askable(tx, plan.id, c.var.today)).map((guest) => ({
      guest: guest.id,
      name: guestName(c, { name: guest.name, unit_name: guest.unitName }),
      sheet: sheets.find(({ guest_id }) => guest_id === guest.id),
    }));
    return c.html(<RolesPage {...{ c, acting, roles }} yeses={await sheetYeses(tx, plan.id)} />);
  });

/** The agreement with a guest who takes part in my plan now, with the plan held. @throws NotFound where there is no such guest */
const myAgreement = async (
  c: Ctx,
  tx: Tx,
  acting: Acting,
): Promise<Agreement & { plan: Plan; guestId: string }> => {
  const running = await runningPlan(tx, acting);
  const plan = running && (await holdPlan(tx, running.id));
  const guest = plan && (await askable(tx, plan.id, c.var.today)).find(({ id }) => id === idOf(c));
  if (!guest) throw new NotFound();
  const sheet = (await sheetsOf(tx, plan.id)).find(
    ({ kind, guest_id }) => kind === "role" && guest_id === guest.id,
  );
  const open = await sheetOpener(tx, c.var.house.config, me(acting));
  const [now = null, ...earlier] = sheet ? (await sheetVersions(tx, sheet.thread_id)).map(open) : [];
  return {
    plan,
    now,
    earlier,
    guestId: guest.id,
    guest: null,
    yeses: await sheetYeses(tx, plan.id),
    ownerName: sheetTexts.in(c.var.lang).t.role.you,
    guestName: guestName(c, { name: guest.name, unit_name: guest.unitName }),
    runs: true,
  };
};

const one: Handler = (c) =>
  asMyself(c, async (tx, acting) => {
    const agreement = await myAgreement(c, tx, acting);
    const { t } = sheetTexts.in(c.var.lang);
    const at = `/my/plan/roles/${agreement.guestId}`;
    return c.html(
      <RolePage
        {...{ c, acting, at, one: agreement }}
        title={t.role.with(agreement.guestName)}
        lead={t.role.lead}
        write={`${at}/version`}
        back="/my/plan/roles"
      />,
    );
  });

const writePage = (
  c: Ctx,
  acting: Acting,
  { now, guestId, guestName: name }: Agreement & { guestId: string },
  fields: Fields,
  shown: { wrong?: readonly Wrong[]; refused?: Refusal } = {},
) =>
  c.html(
    <WriteSheetPage
      {...{ c, acting, now, fields, ...shown }}
      kind="role"
      title={sheetTexts.in(c.var.lang).t.role.with(name)}
      action={`/my/plan/roles/${guestId}/version`}
      back={`/my/plan/roles/${guestId}`}
      formKey={shown.refused ? newKey() : fields["key"] || newKey()}
    />,
    c.req.method === "GET" ? 200 : shown.refused ? 409 : 422,
  );

const write: Handler = (c) =>
  asMyself(c, async (tx, acting) => {
    const agreement = await myAgreement(c, tx, acting);
    return writePage(c, acting, agreement, { ...agreement.now?.words });
  });

const written: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const agreement = await myAgreement(c, tx, acting);
    const { now, plan, guestId } = agreement;
    const { values, wrong } = checkForm(sheetForm("role"), fields);
    if (!values) return writePage(c, acting, agreement, fields, { wrong });
    const same = now !== null && sheetSaysTheSame({ ...values, day: null }, now);
    if (!same && (now?.n ?? 0) !== values.version)
      return writePage(c, acting, agreement, fields, { refused: "overtaken" });
    const to = await once(tx, acting.person_id, `plan-role:${guestId}`, fields, async () => {
      if (!same) {
        const sealed = await sealSheet(tx, c.var.house.config, me(acting), values.words);
        const { id } = await addSheet(tx, {
          organisationId: acting.organisation_id,
          personId: acting.person_id,
          planId: plan.id,
          threadId: now?.thread_id ?? null,
          after: now?.n ?? 0,
          kind: "role",
          guestId,
          beside: null,
          day: null,
          sealed,
        });
        // Whoever proposes something says yes to it.
        await saySheetYes(tx, id);
        await told(tx, acting, "plan-role", "plan", plan.id);
      }
      return `/my/plan/roles/${guestId}`;
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

const said =
  (noun: "role-yes" | "role-yes-withdrawal", work: (tx: Tx, sheet: string) => Promise<boolean>): Handler =>
  async (c) => {
    const fields = await readForm(c);
    return asMyself(c, async (tx, acting) => {
      const { now, earlier, plan, guestId } = await myAgreement(c, tx, acting);
      const known = [now, ...earlier].some((version) => version?.id === fields["sheet"]);
      if (!known) throw new NotFound();
      const to = await once(tx, acting.person_id, `plan-${noun}:${guestId}`, fields, async () => {
        // Changed meanwhile, the page shows what stands there now, and who has said yes to it.
        if (now && fields["sheet"] === now.id && (await work(tx, now.id)))
          await told(tx, acting, `plan-${noun}`, "plan", plan.id);
        return `/my/plan/roles/${guestId}`;
      });
      return c.redirect(href(c.var.lang, to), 303);
    });
  };

/** Who does what in the cooperation, agreed between me and each who takes part in my plan. */
export const roleRoutes: readonly Route[] = [
  get("/my/plan/roles", "person", list),
  get("/my/plan/roles/:id", "person", one),
  get("/my/plan/roles/:id/version", "person", write),
  post("/my/plan/roles/:id/version", "person", written),
  post("/my/plan/roles/:id/role-yes", "person", said("role-yes", saySheetYes)),
  post("/my/plan/roles/:id/role-yes-withdrawal", "person", said("role-yes-withdrawal", takeBackSheetYes)),
];
