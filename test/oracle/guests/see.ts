// Who sees what of guests and of what stands side by side, from src/modules/plan/README.md: the owner all of it; a guest
// their own invitations, and of what the owner has opened to them what others have said beside it.
import { type Sees, table } from "../grounds.ts";
import { ownPlan } from "../plan/see.ts";
import { find, graded, me } from "../stands.ts";
import { guestIn, invited, readsAside } from "./stands.ts";

const ofId = (row: { id: string }) => row.id;

/** The tables, and the lists that functions make. */
export const guestSees = {
  "plan guest": table((w) => w.planGuests)(ofId, { own: ownPlan }),
  "plan guest scope": table((w) => w.guestScopes)(ofId, { own: ownPlan }),
  "plan yes": table((w) => w.planYeses)(ofId, {
    own: ownPlan,
    "to what a guest reads": (y, who) => {
      const x = find(who.w.planAsides, y.text);
      return x !== undefined && readsAside(x, who);
    },
  }),
  "plans to which I am invited": table((w) => w.planGuests)(ofId, { invited }),
  // Of whoever said yes at work a guest reads the name, unless their address is graded; of somebody who comes as themselves
  // the owner alone.
  "names of the guests of a plan": table((w) => w.planGuests.filter((g) => g.guest !== null))(ofId, {
    own: ownPlan,
    "a guest, of those at work": (g, who) =>
      g.unit !== null &&
      g.answer === "accepted" &&
      !graded({ person: g.guest ?? "" }, who) &&
      guestIn(g.plan, who) !== undefined,
    "a guest, of oneself": (g, who) => g.guest === me(who) && guestIn(g.plan, who) !== undefined,
  }),
} satisfies Record<string, Sees>;

/** What the database is asked for each of them. */
export const guestLooks: Readonly<Record<keyof typeof guestSees, string>> = {
  "plan guest": "select array_agg(id::text) from care.plan_guest",
  "plan guest scope": "select array_agg(id::text) from care.plan_guest_scope",
  "plan yes": "select array_agg(id::text) from care.plan_yes",
  "plans to which I am invited": "select array_agg(id::text) from care.plans_as_guest()",
  "names of the guests of a plan":
    "select array_agg(n.id::text) from unnest(p_of) o, care.plan_guest_names(o) n",
};
