// Who sees what of coercion, from src/modules/coercion/README.md: the person, surely known, all of it; whoever acts for the
// person in treatment the same once they have opened it; employees and the leader of the very unit what that has registered.
import { type Sees, table } from "../grounds.ts";
import { blocks } from "../rules.ts";
import { find, type Ground, me, openedTo, roleOf, type Who } from "../stands.ts";
import type { Coercion } from "./shape.ts";

const ofId = (row: { id: string }) => row.id;

/** The person it concerns, as oneself and surely known. */
export const concernsSelf: Ground<{ person: string }> = ({ person }, { hat }) =>
  hat.is === "self" && hat.me === person && hat.high;
/** Whoever acts for the person in treatment, and has opened that. */
export const actsInTreatment: Ground<{ person: string }> = (row, who) =>
  who.hat.is === "for" && who.hat.principal === row.person && openedTo("treatment")(row, who);
/** Employees and the leader of the very unit: not of one that was withdrawn, nor of oneself, nor whom the person has blocked. */
export const registeredHere: Ground<Coercion> = (c, who) =>
  roleOf(who, "employee", "unit-leader")?.unit === c.unit &&
  !c.withdrawn &&
  c.person !== me(who) &&
  !blocks(who.w, c.person, me(who) ?? "");
/** Whether this very one was opened at work, with its line. */
export const openedAtWork = (c: Coercion, who: Who): boolean =>
  registeredHere(c, who) && who.opened.has(`${c.person}:after-talk:${c.id}`);
const at =
  (holds: Ground<Coercion>): Ground<{ coercion: string }> =>
  (row, who) => {
    const c = find(who.w.coercions, row.coercion);
    return c !== undefined && holds(c, who);
  };
/** Whether a clock or a line about one of them is somebody's to see. */
export const seesAfterTalk = (id: string, who: Who): boolean => {
  const c = find(who.w.coercions, id);
  return c !== undefined && (concernsSelf(c, who) || actsInTreatment(c, who) || registeredHere(c, who));
};
/** The same, of those it concerns alone. */
export const concernedByTalk = (id: string, who: Who): boolean => {
  const c = find(who.w.coercions, id);
  return c !== undefined && (concernsSelf(c, who) || actsInTreatment(c, who));
};

/** The tables of coercion. */
export const coercionSees = {
  coercion: table((w) => w.coercions)(ofId, {
    own: concernsSelf,
    "acts for, opened": actsInTreatment,
    "registered here": registeredHere,
  }),
  "after-talk step": table((w) => w.talkSteps)(ofId, {
    own: concernsSelf,
    "acts for, opened": actsInTreatment,
    "registered here": at(registeredHere),
  }),
} satisfies Record<string, Sees>;

/** What the database is asked for each of them. */
export const coercionLooks: Readonly<Record<keyof typeof coercionSees, string>> = {
  coercion: "select array_agg(id::text) from care.coercion",
  "after-talk step": "select array_agg(id::text) from care.after_talk_step",
};
