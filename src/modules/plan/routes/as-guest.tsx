import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import { readForm } from "#platform/http/form.ts";
import { idOf } from "#platform/http/id.ts";
import { once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { openParts } from "../open.ts";
import { GuestPlanPage } from "../pages/guest-plan.tsx";
import { GuestPlansPage } from "../pages/guest-plans.tsx";
import { InvitationPage } from "../pages/invitation.tsx";
import { sheetOpener } from "../sheets.ts";
import { answerInvitation, type GuestPlan, openAsGuest, plansAsGuest } from "../store/as-guest.ts";
import { endGuest } from "../store/guests.ts";
import { sheetsOf } from "../store/sheets.ts";
import { cutOf, told } from "../whose.ts";

/** A plan that I am invited to or a guest in, as I act now. @throws NotFound where I am neither, whatever there is */
const guestPlan = async (c: Ctx, tx: Tx): Promise<GuestPlan> => {
  const id = idOf(c);
  const plan = (await plansAsGuest(tx)).find(({ plan_id }) => plan_id === id);
  if (!plan) throw new NotFound();
  return plan;
};

const list: Handler = (c) =>
  asMe(c, async (tx, acting) => c.html(<GuestPlansPage {...{ c, acting }} plans={await plansAsGuest(tx)} />));

/** GET: the invitation, or once it is accepted the plan, with the line that says so. */
const show: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    const plan = await guestPlan(c, tx);
    if (plan.answered_at === null) return c.html(<InvitationPage {...{ c, acting, plan }} />);
    if (!(await openAsGuest(tx, plan.plan_id))) throw new NotFound();
    const of = { id: plan.plan_id, person_id: plan.person_id, organisation_id: plan.organisation_id };
    const { config } = c.var.house;
    const [open, opener, sealed] = await Promise.all([
      openParts(tx, config, of, cutOf(c)),
      sheetOpener(tx, config, { id: of.person_id, organisation_id: of.organisation_id }),
      sheetsOf(tx, plan.plan_id),
    ]);
    return c.html(<GuestPlanPage {...{ c, acting, plan, open }} sheets={sealed.map(opener)} />);
  });

/** An act of a guest on what one is: done once; the same 404 where there is nothing to do it to. */
const act =
  (
    noun: string,
    work: (tx: Tx, acting: Acting, plan: GuestPlan, answer: string) => Promise<string>,
  ): Handler =>
  async (c) => {
    const fields = await readForm(c);
    return asMe(c, async (tx, acting) => {
      // A second click finds no invitation any more, and still goes where the first one went.
      const to = await once(tx, acting.person_id, `${noun}:${idOf(c)}`, fields, async () =>
        work(tx, acting, await guestPlan(c, tx), fields["answer"] ?? ""),
      );
      return c.redirect(href(c.var.lang, to), 303);
    });
  };

const answered = act("plan-invitation-answer", async (tx, acting, plan, answer) => {
  if (answer !== "yes" && answer !== "no") throw new NotFound();
  if (await answerInvitation(tx, plan.id, answer === "yes"))
    await told(tx, acting, "plan-invitation-answer", "plan", plan.plan_id);
  return answer === "yes" ? `/my/guest/plans/${plan.plan_id}` : "/my/guest/plans";
});

const left = act("plan-guest-leaving", async (tx, acting, plan) => {
  if (await endGuest(tx, plan.id)) await told(tx, acting, "plan-guest-leaving", "plan", plan.plan_id);
  return "/my/guest/plans";
});

/** Other people's plans, as their guest: being invited, reading, leaving. */
export const asGuestRoutes: readonly Route[] = [
  get("/my/guest/plans", "person", list),
  get("/my/guest/plans/:id", "person", show),
  post("/my/guest/plans/:id/answer", "person", answered),
  post("/my/guest/plans/:id/leaving", "person", left),
];
