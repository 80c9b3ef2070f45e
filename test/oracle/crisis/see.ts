// Who sees what of a crisis plan, from src/modules/crisis-plan/README.md: its owner all of it, where the way of signing in
// opens the topic; others the newest of what is neither hidden nor taken away, once they have opened it. Who must not know
// is for its owner alone.
import { newest, type Sees, table } from "../grounds.ts";
import { blocks } from "../rules.ts";
import { type Ground, me, openedTo } from "../stands.ts";
import type { CrisisText } from "./shape.ts";

const ofId = (row: { id: string }) => row.id;

/** Oneself, so surely known that the topic is open. */
export const ownCrisisPlan: Ground<{ person: string }> = ({ person }, { hat }) =>
  hat.is === "self" && hat.me === person && hat.topics.includes("crisis");

const openedNow: Ground<CrisisText> = (x, who) =>
  openedTo("crisis")(x, who) &&
  !blocks(who.w, x.person, me(who) ?? "") &&
  newest(x, who.w.crisisTexts) &&
  x.place !== "must-not-know" &&
  !x.hidden &&
  !x.removed;

/** The tables of a crisis plan. */
export const crisisSees = {
  "crisis plan": table((w) => w.crisisPlans)(ofId, { own: ownCrisisPlan }),
  "crisis text": table((w) => w.crisisTexts)(ofId, { own: ownCrisisPlan, "opened just now": openedNow }),
} satisfies Record<string, Sees>;

/** What the database is asked for each of them. */
export const crisisLooks: Readonly<Record<keyof typeof crisisSees, string>> = {
  "crisis plan": "select array_agg(id::text) from care.crisis_plan",
  "crisis text": "select array_agg(id::text) from care.crisis_text",
};
