// Who sees what of a meeting, from src/modules/meeting/README.md: the person, surely known, all of it; whoever is invited now,
// as oneself or at work in the unit that was named, and has opened it: how it stands now, who is invited, what is to be talked
// about, and their own answers. Nobody by role, nor whom the person has blocked.
import { newest, type Sees, table } from "../grounds.ts";
import { inInvitedHat } from "../guests/stands.ts";
import { ownPlan } from "../plan/see.ts";
import { blocks, isHere } from "../rules.ts";
import { find, graded, me, type Who } from "../stands.ts";
import type { Participant } from "./shape.ts";

const ofId = (row: { id: string }) => row.id;

/** An invitation that is there for whoever acts. */
export const isInvited = (p: Participant, who: Who): boolean =>
  p.guest !== null &&
  p.guest === me(who) &&
  inInvitedHat(p, who) &&
  !p.ended &&
  isHere(who.w, p.person) &&
  !blocks(who.w, p.person, p.guest);
/** The same, to a meeting that has been opened just now. */
export const comesTo = (meeting: string, who: Who): Participant | undefined =>
  who.w.participants.find(
    (p) => p.meeting === meeting && isInvited(p, who) && who.opened.has(`${p.person}:meeting:${meeting}`),
  );
const comes = (meeting: string, who: Who): boolean => comesTo(meeting, who) !== undefined;

/** The tables, and the lists that functions make. */
export const meetingSees = {
  meeting: table((w) => w.meetings)(ofId, { own: ownPlan, invited: (m, who) => comes(m.id, who) }),
  "meeting version": table((w) => w.meetingVersions)(ofId, {
    own: ownPlan,
    "invited, the one that holds": (v, who) =>
      comes(v.meeting, who) &&
      newest(
        { ...v, thread: v.meeting },
        who.w.meetingVersions.map((x) => ({ ...x, thread: x.meeting })),
      ),
  }),
  "meeting participant": table((w) => w.participants)(ofId, {
    own: ownPlan,
    "invited, those who are": (p, who) => comes(p.meeting, who) && !p.ended,
  }),
  "meeting answer": table((w) => w.meetingAnswers)(ofId, {
    own: ownPlan,
    "invited, one's own": (a, who) => comesTo(a.meeting, who)?.id === a.participant,
  }),
  "meeting point": table((w) => w.meetingPoints)(ofId, {
    own: ownPlan,
    "invited, what stands": (x, who) => comes(x.meeting, who) && !x.removed,
  }),
  "meetings to which I am invited": table((w) => w.participants)(ofId, { invited: isInvited }),
  // A name whose address is graded is told to the person alone, and to oneself.
  "names of the invited": table((w) => w.participants.filter((p) => p.guest !== null))(ofId, {
    own: ownPlan,
    "invited, those who are and can be told": (p, who) =>
      comes(p.meeting, who) && !p.ended && (p.guest === me(who) || !graded({ person: p.guest ?? "" }, who)),
  }),
} satisfies Record<string, Sees>;

/** What the database is asked for each of them. */
export const meetingLooks: Readonly<Record<keyof typeof meetingSees, string>> = {
  meeting: "select array_agg(id::text) from care.meeting",
  "meeting version": "select array_agg(id::text) from care.meeting_version",
  "meeting participant": "select array_agg(id::text) from care.meeting_participant",
  "meeting answer": "select array_agg(id::text) from care.meeting_answer",
  "meeting point": "select array_agg(id::text) from care.meeting_point",
  "meetings to which I am invited": "select array_agg(id::text) from care.meetings_as_guest()",
  "names of the invited": "select array_agg(n.id::text) from unnest(p_of) o, care.meeting_names(o) n",
};

/** Whether one's own meeting has not been called off. */
export const ownComing = (meeting: string | undefined, who: Who): boolean => {
  const m = find(who.w.meetings, meeting ?? "");
  return m !== undefined && !m.off && ownPlan(m, who);
};
