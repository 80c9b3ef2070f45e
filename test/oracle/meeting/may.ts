// Who may do what with a meeting, from src/modules/meeting/README.md: the person makes, moves and calls it off, invites whom
// they know of here or by a name alone, and takes away any point; whoever is invited and has opened it answers the version
// that holds, adds a point and takes their own away. Nothing more is done in one that was called off.
import { canName } from "../guests/may.ts";
import { ownPlan } from "../plan/see.ts";
import { find, me, type Who } from "../stands.ts";
import type { Attempt } from "../trier.ts";
import { comesTo, ownComing } from "./see.ts";

type Rule = (a: Attempt, who: Who) => boolean;

const byMe: Rule = (a, who) => me(who) !== null && a.by === me(who);
const meetingOf = (a: Attempt, { w }: Who) => find(w.meetings, a.id ?? "");
const inOwn: Rule = (a, who) => ownComing(a.id, who) && meetingOf(a, who)?.person === a.person;
const isOff = (meeting: string, { w }: Who) => find(w.meetings, meeting)?.off !== false;
const version = (meeting: string, { w }: Who) =>
  Math.max(0, ...w.meetingVersions.filter((v) => v.meeting === meeting).map((v) => v.n));

/** For each act in a meeting: whether somebody may. */
export const mayMeet: Readonly<Record<string, Rule>> = {
  "meeting made": (a, who) => ownPlan({ person: a.person ?? "" }, who) && byMe(a, who),
  "meeting moved": (a, who) =>
    inOwn(a, who) && byMe(a, who) && !who.w.meetingVersions.some((v) => v.meeting === a.id && v.n === a.n),
  "meeting called off": (a, who) => ownComing(a.id, who),
  // Whoever is invited already is: there is one invitation.
  "invited to a meeting": (a, who) =>
    ownComing(a.id, who) &&
    (who.w.participants.some(
      (p) => p.meeting === a.id && p.guest === a.other && p.unit === a.unit && !p.ended,
    ) ||
      canName(a.other ?? "", a.unit ?? null, who)),
  // Without an account alone: whoever has one is told of it, and may be somebody whom one cannot name.
  "invited by a name": (a, who) => inOwn(a, who) && byMe(a, who) && a.other === null,
  "invitation to a meeting ended": (a, who) => {
    const p = find(who.w.participants, a.id ?? "");
    return p !== undefined && !p.ended && ownPlan(p, who);
  },
  "meeting answered": (a, who) => {
    const p = find(who.w.participants, a.id ?? "");
    return (
      p !== undefined &&
      comesTo(p.meeting, who)?.id === p.id &&
      !isOff(p.meeting, who) &&
      a.n === version(p.meeting, who)
    );
  },
  // What somebody without an account has said.
  "answer written down": (a, who) => {
    const p = find(who.w.participants, a.id ?? "");
    return (
      p?.named === true &&
      !p.ended &&
      p.person === a.person &&
      ownComing(p.meeting, who) &&
      a.yes === true &&
      !who.w.meetingAnswers.some((x) => x.participant === p.id && x.n === a.n)
    );
  },
  "point added": (a, who) => inOwn(a, who) && a.other === null,
  "point added by somebody invited": (a, who) =>
    comesTo(a.id ?? "", who) !== undefined && !isOff(a.id ?? "", who),
  "point taken away": (a, who) => {
    const x = find(who.w.meetingPoints, a.id ?? "");
    if (!x || x.removed || isOff(x.meeting, who)) return false;
    return (
      ownComing(x.meeting, who) || (x.participant !== null && comesTo(x.meeting, who)?.id === x.participant)
    );
  },
};
