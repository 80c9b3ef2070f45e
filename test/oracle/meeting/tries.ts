import { somebodyMet } from "../guests/tries.ts";
import type { Acts, Attempt, Trier } from "../trier.ts";

/** Of rows in meetings: rather in one's own, or where one is invited as what one is. */
const close = <T extends { person: string; meeting: string }>(t: Trier, all: readonly T[]): T | undefined => {
  const { unit } = t.claimed();
  const mine = t.w.participants
    .filter((p) => p.guest === t.s.person && p.unit === unit && !p.ended)
    .map((p) => p.meeting);
  const near = all.filter((x) => x.person === t.s.person || mine.includes(x.meeting));
  return t.d.chance(0.85) ? (t.any(near) ?? t.any(all)) : t.any(all);
};
const meeting = (t: Trier): Partial<Attempt> | undefined => {
  const m = close(
    t,
    t.w.meetings.map((x) => ({ ...x, meeting: x.id })),
  );
  // Now and then as another's.
  return m && { id: m.id, org: m.org, person: t.d.chance(0.9) ? m.person : t.somebody(), by: t.by() };
};
const versions = (t: Trier, of: string | undefined): number =>
  t.w.meetingVersions.filter((v) => v.meeting === of).length;
/** Mostly nobody: a name, or a point of one's own, is nobody's who has an account. */
const rarely = (t: Trier, one: string | null | undefined): string | null =>
  t.d.chance(0.85) ? null : (one ?? null);

/** What is tried in meetings: what it does in the database, and how it is drawn. */
export const meetingActs: Acts = {
  "meeting made": {
    does: `insert into care.meeting (organisation_id, id, person_id, made_by) values (v_org, v_new, v_person, v_by)`,
    make: (t) => {
      const person = t.somebody();
      return { person, org: t.w.persons.find((p) => p.id === person)?.org, by: t.by() };
    },
  },
  "meeting moved": {
    does: `insert into care.meeting_version (organisation_id, id, person_id, meeting_id, n, on_day, starts, minutes, place, sealed, written_by)
      values (v_org, v_new, v_person, v_id, v_n, p_today, '11:00', 30, 'video', 'x', v_by)`,
    make: (t) => {
      const m = meeting(t);
      return m && { ...m, n: Math.max(1, versions(t, m.id) + (t.d.chance(0.85) ? 1 : 0)) };
    },
  },
  "meeting called off": { does: `v_done := care.call_off_meeting(v_id)`, make: meeting },
  "invited to a meeting": {
    does: `v_done := care.invite_to_meeting(v_new, v_id, v_other, v_unit) is not null`,
    make: (t) => {
      const m = meeting(t);
      return m && { ...m, ...somebodyMet(t) };
    },
  },
  "invited by a name": {
    does: `insert into care.meeting_participant (organisation_id, id, person_id, meeting_id, guest_person_id, sealed, invited_by)
      values (v_org, v_new, v_person, v_id, v_other, case when v_other is null then 'x'::bytea end, v_by)`,
    make: (t) => {
      const m = meeting(t);
      return m && { ...m, other: rarely(t, t.d.one(t.w.persons).id) };
    },
  },
  "invitation to a meeting ended": {
    does: `v_done := care.end_meeting_invitation(v_id)`,
    make: (t) => {
      const p = close(t, t.w.participants);
      return p && { id: p.id };
    },
  },
  "meeting answered": {
    does: `v_done := care.answer_meeting(v_new, v_id, v_n, 'yes', null)`,
    make: (t) => {
      const mine = t.w.participants.filter((p) => p.guest === t.s.person);
      const p = t.d.chance(0.85) ? (t.any(mine) ?? close(t, t.w.participants)) : close(t, t.w.participants);
      return p && { id: p.id, n: Math.max(1, versions(t, p.meeting) - (t.d.chance(0.15) ? 1 : 0)) };
    },
  },
  "answer written down": {
    does: `insert into care.meeting_answer (organisation_id, id, person_id, meeting_id, participant_id, n, version, answer, as_whom)
      values (v_org, v_new, v_person, v_plan, v_id, v_n, 1, 'no', case when v_yes then 'noted' else 'guest' end)`,
    make: (t) => {
      const p = close(
        t,
        t.w.participants.filter((x) => x.named || t.d.chance(0.2)),
      );
      const last = t.w.meetingAnswers.filter((a) => a.participant === p?.id).length;
      return (
        p && {
          id: p.id,
          org: p.org,
          person: t.d.chance(0.95) ? p.person : t.somebody(),
          plan: p.meeting,
          n: Math.max(1, last + (t.d.chance(0.85) ? 1 : 0)),
          yes: t.d.chance(0.9),
        }
      );
    },
  },
  "point added": {
    does: `insert into care.meeting_point (organisation_id, id, person_id, meeting_id, participant_id, sealed)
      values (v_org, v_new, v_person, v_id, v_other, 'x')`,
    make: (t) => {
      const m = meeting(t);
      const p = t.w.participants.find((x) => x.meeting === m?.id);
      return m && { ...m, other: rarely(t, p?.id) };
    },
  },
  "point added by somebody invited": {
    does: `v_done := care.add_meeting_point(v_new, v_id, 'x')`,
    make: meeting,
  },
  "point taken away": {
    does: `v_done := care.remove_meeting_point(v_id)`,
    make: (t) => {
      const x = close(t, t.w.meetingPoints);
      return x && { id: x.id };
    },
  },
};
