import {
  acquainted,
  codeHash,
  fromLine,
  type Recipient,
  readCode,
  takeCode,
} from "#modules/consent/index.ts";
import { ensureKey } from "#modules/people/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { NotFound } from "#platform/http/ask.ts";
import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { idOf } from "#platform/http/id.ts";
import { newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { givesTheSame, scopeForm } from "../guests.ts";
import { GuestPage } from "../pages/guest.tsx";
import { GuestsPage, type Invited } from "../pages/guests.tsx";
import { InvitePage } from "../pages/invite.tsx";
import { mayWrite, type Refusal } from "../plan.ts";
import { addScope, endGuest, guestsOf, inviteGuest, scopesOf } from "../store/guests.ts";
import { holdPlan, type Plan } from "../store/plans.ts";
import { asMyself, me, planOfForm, runningPlan, told } from "../whose.ts";

/** All who were ever invited to a plan, each with what they may read, the newest first. */
const invitedTo = async (tx: Tx, planId: string): Promise<Invited[]> => {
  const scopes = await scopesOf(tx, planId);
  return (await guestsOf(tx, planId)).map((guest) => ({
    guest,
    scopes: scopes.filter(({ guest_id }) => guest_id === guest.id),
  }));
};

const list: Handler = (c) =>
  asMyself(c, async (tx, acting) => {
    const plan = await runningPlan(tx, acting);
    if (!plan) return c.redirect(href(c.var.lang, "/my/plan"), 303);
    return c.html(<GuestsPage {...{ c, acting }} invited={await invitedTo(tx, plan.id)} />);
  });

const invitePage = async (
  c: Ctx,
  tx: Tx,
  acting: Acting,
  plan: Plan,
  fields: Fields,
  shown: { wrong?: readonly Wrong[]; refused?: Refusal } = {},
) =>
  c.html(
    <InvitePage
      {...{ c, acting, fields, ...shown }}
      planId={plan.id}
      known={await acquainted(tx)}
      formKey={shown.refused ? newKey() : fields["key"] || newKey()}
    />,
    shown.refused ? 409 : shown.wrong ? 422 : 200,
  );

const invite: Handler = (c) =>
  asMyself(c, async (tx, acting) => {
    const plan = await runningPlan(tx, acting);
    return plan ? invitePage(c, tx, acting, plan, {}) : c.redirect(href(c.var.lang, "/my/plan"), 303);
  });

type Named = Extract<Recipient, { kind: "person" }>;

/** Whom the form names: somebody one knows here, or who shows a code. */
const named = async (c: Ctx, tx: Tx, fields: Fields): Promise<Named | Wrong> => {
  const { to = "", code: typed = "" } = fields;
  let of = fromLine(to);
  // Whoever has filled in the code alone has said which way it is.
  if (to === "code" || (to === "" && typed.trim() !== "")) {
    if (typed.trim() === "") return { field: "code", word: "code" };
    const code = readCode("screen", typed);
    // A slip of the pen is no try.
    if (!code) return { field: "code", word: "badCode" };
    const taken = await takeCode(tx, codeHash(c.var.house.config, "screen", code));
    if (taken.outcome !== "taken")
      return { field: "code", word: taken.outcome === "wait" ? "wait" : "badCode" };
    of = { kind: "person", personId: taken.person_id, unitId: taken.unit_id };
  }
  if (of?.kind !== "person") return { field: "to", word: "to" };
  const { personId, unitId } = of;
  const known = (await acquainted(tx)).some((p) => p.person_id === personId && p.unit_id === unitId);
  if (known) return of;
  return fromLine(to) ? { field: "to", word: "to" } : { field: "code", word: "blocked" };
};

const invited: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const plan = await planOfForm(tx, fields);
    const refused = mayWrite(plan);
    if (refused) return invitePage(c, tx, acting, plan, fields, { refused });
    const { values, wrong = [] } = checkForm(scopeForm(c.var.today), fields);
    const who = await named(c, tx, fields);
    if ("word" in who || !values)
      return invitePage(c, tx, acting, plan, fields, { wrong: "word" in who ? [who, ...wrong] : wrong });
    const to = await once(tx, acting.person_id, `plan-guest:${plan.id}`, fields, async () => {
      // A guest who is to write cannot make the key that it is sealed with.
      await ensureKey(tx, c.var.house.config, me(acting));
      const guest = await inviteGuest(tx, { planId: plan.id, personId: who.personId, unitId: who.unitId });
      if (!guest) throw new NotFound();
      if (guest.fresh) {
        await addScope(tx, scopeOf(acting, plan.id, guest.id, 0), values);
        await told(tx, acting, "plan-guest", "plan", plan.id);
      }
      // Invited already, it is that invitation that one may change.
      return guest.fresh ? "/my/plan/guests" : `/my/plan/guests/${guest.id}`;
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

const scopeOf = (acting: Acting, planId: string, guestId: string, after: number) => ({
  organisationId: acting.organisation_id,
  personId: acting.person_id,
  planId,
  guestId,
  after,
});

/** A guest of my plan that runs, with the plan held until the end. @throws NotFound where there is none of mine */
const myGuest = async (c: Ctx, tx: Tx, acting: Acting): Promise<Invited & { plan: Plan }> => {
  const running = await runningPlan(tx, acting);
  const plan = running && (await holdPlan(tx, running.id));
  const one = plan && (await invitedTo(tx, plan.id)).find(({ guest }) => guest.id === idOf(c));
  if (!one) throw new NotFound();
  return { ...one, plan };
};

const one: Handler = (c) =>
  asMyself(c, async (tx, acting) =>
    c.html(<GuestPage {...{ c, acting }} one={await myGuest(c, tx, acting)} />),
  );

const scoped: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const found = await myGuest(c, tx, acting);
    const { guest, plan, scopes } = found;
    if (guest.ended_at) throw new NotFound();
    const { values, wrong } = checkForm(scopeForm(c.var.today), fields);
    if (!values) return c.html(<GuestPage {...{ c, acting, one: found, fields, wrong }} />, 422);
    const now = scopes[0];
    const same = now !== undefined && givesTheSame(values, now);
    if (!same && fields["after"] !== String(now?.n ?? 0))
      return c.html(
        <GuestPage {...{ c, acting, one: found, fields }} wrong={[{ field: "", word: "overtaken" }]} />,
        409,
      );
    const to = await once(tx, acting.person_id, `plan-guest-scope:${guest.id}`, fields, async () => {
      if (!same) {
        await addScope(tx, scopeOf(acting, plan.id, guest.id, now?.n ?? 0), values);
        await told(tx, acting, "plan-guest-scope", "plan", plan.id);
      }
      return "/my/plan/guests";
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

const ended: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const { guest, plan } = await myGuest(c, tx, acting);
    const to = await once(tx, acting.person_id, `plan-guest-ending:${guest.id}`, fields, async () => {
      if (await endGuest(tx, guest.id)) await told(tx, acting, "plan-guest-ending", "plan", plan.id);
      return "/my/plan/guests";
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

/** Who takes part in my plan: inviting somebody, what each may read, and the end of it. */
export const guestRoutes: readonly Route[] = [
  get("/my/plan/guests", "person", list),
  get("/my/plan/guests/new", "person", invite),
  post("/my/plan/guests", "person", invited),
  get("/my/plan/guests/:id", "person", one),
  post("/my/plan/guests/:id/scope", "person", scoped),
  post("/my/plan/guests/:id/ending", "person", ended),
];
