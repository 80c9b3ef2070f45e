// Who may do what of what came to the worlds later: numbers, registering, a unit's end, what is said by word of mouth.
import { mayTell } from "./account/may.ts";
import { mayWithCard } from "./card/may.ts";
import { mayAfterCoercion } from "./coercion/may.ts";
import { mayCoordinate } from "./coordination/may.ts";
import { mayInCrisisPlan } from "./crisis/may.ts";
import { mayAsGuest } from "./guests/may.ts";
import { mayMeet } from "./meeting/may.ts";
import { mayInPlan } from "./plan/may.ts";
import { below, blocks, holds, isChild, isHere, isOfAge, received, works } from "./rules.ts";
import { find, findsSomebody, handable, leads, me, met, reached, roleOf, self, type Who } from "./stands.ts";
import type { Attempt } from "./trier.ts";

/** Whether somebody works in a unit of my organisation today. */
const worksAt = (unit: string, { w, hat }: Who, one: (person: string) => boolean) =>
  hat.is === "role" &&
  w.roles.some(
    (r) =>
      r.unit === unit && r.org === hat.role.org && one(r.person) && works(r) && holds(r.from, r.to, w.today),
  );
/** Received by somebody who works in the unit of whoever enters it. */
const receivedHere = (a: Attempt, who: Who): boolean => {
  const role = roleOf(who, "employee", "unit-leader", "user-contact");
  return role !== null && worksAt(role.unit, who, (person) => person === a.by);
};
/** A sheet's code, for whoever works here: somebody else's who is here, not used, and who has not blocked me. */
const sheetHolds = (a: Attempt, who: Who): boolean => {
  const role = roleOf(who, "employee", "unit-leader", "user-contact");
  const sheet = find(who.w.sheets, a.id ?? "");
  return (
    role !== null &&
    sheet !== undefined &&
    sheet.org === role.org &&
    !sheet.ended &&
    !sheet.used &&
    sheet.by !== role.person &&
    isHere(who.w, sheet.by) &&
    !blocks(who.w, sheet.by, role.person)
  );
};

/** For each of these acts: whether somebody may. */
export const mayFurther: Readonly<Record<string, (a: Attempt, who: Who) => boolean>> = {
  "promise ended": (a, who) => {
    const p = find(who.w.promised, a.id ?? "");
    return p !== undefined && leads(p, who);
  },
  "number disputed": (a, who) =>
    self(who) !== null && a.person === self(who) && who.w.numbers.some((n) => n.person === a.person),
  // Of somebody whom my unit has given a code I am told that it is known; of anybody else I am not.
  "number entered": (a, who) =>
    handable(a.person ?? "", who) &&
    !who.w.numbers.some(
      (n) =>
        n.org === roleOf(who)?.org &&
        n.person !== a.person &&
        n.digits === a.name &&
        findsSomebody(n) &&
        who.w.waysIn.some(
          (x) => x.kind === "paper-code" && x.person === n.person && reached(who).includes(x.unit),
        ),
    ),
  "emergency opened by number": (a, who) => {
    const role = roleOf(who, "employee", "unit-leader", "user-contact");
    const [one, more] = who.w.numbers.filter(
      (n) => n.digits === a.name && findsSomebody(n) && n.org === role?.org && isHere(who.w, n.person),
    );
    return (
      one !== undefined &&
      more === undefined &&
      one.person !== me(who) &&
      !blocks(who.w, one.person, me(who) ?? "")
    );
  },
  // Both are there and have shown a code; never for oneself, and by nobody else than the user contact or the leader.
  "mandate registered": (a, who) => {
    const [person = "", by = ""] = [a.person, a.other ?? ""];
    return (
      roleOf(who, "user-contact", "unit-leader") !== null &&
      person !== by &&
      ![person, by].includes(me(who) ?? "") &&
      ["parent", "guardian", "lawyer"].includes(a.kind ?? "") &&
      met(person, who) &&
      met(by, who) &&
      isOfAge(who.w, by, 18) &&
      (a.kind !== "parent" || who.w.persons.some((p) => p.id === person && p.born !== null))
    );
  },
  "child registered": (a, who) =>
    roleOf(who, "user-contact", "unit-leader") !== null &&
    met(a.person ?? "", who) &&
    a.person !== me(who) &&
    isOfAge(who.w, a.person ?? "", 12) &&
    isChild(a.born ?? 0, who.w.today),
  "unit succeeded": (a, who) => {
    const [from, to] = [a.unit ?? "", a.other ?? ""];
    const stands = (unit: string) => reached(who).includes(unit) && !find(who.w.units, unit)?.closed;
    return (
      roleOf(who, "administrator") !== null && stands(from) && stands(to) && !below(who.w, from).includes(to)
    );
  },
  // Never one that nobody but the one who enters it would have anything of.
  "consent entered": (a, who) =>
    sheetHolds(a, who) && worksAt(a.unit ?? "", who, (person) => person !== me(who)),
  "withdrawal entered from a sheet": (a, who) => sheetHolds(a, who) && receivedHere(a, who),
  "withdrawal entered": (a, who) =>
    receivedHere(a, who) &&
    isHere(who.w, a.person ?? "") &&
    received(who.w, who.hat).some((c) => c.person === a.person && c.topic === a.topic),
  ...mayInPlan,
  ...mayAsGuest,
  ...mayInCrisisPlan,
  ...mayWithCard,
  ...mayAfterCoercion,
  ...mayTell,
  ...mayCoordinate,
  ...mayMeet,
};
