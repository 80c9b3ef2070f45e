const id = (n: number) => `73190000-4e1f-4000-8000-${String(n).padStart(12, "0")}`;

/** What lies in the rooms where one is let in by another: of Vera, and of Ida, whom Mia is let in to. */
export const roomIds = {
  ida: "73190003-4e1f-4000-8000-000000000005",
  idaPlan: id(10),
  idaGoal: id(11),
  idaGuest: id(12),
  idaCoordination: id(13),
  goal: id(21),
  common: id(22),
  guestOver: id(23),
  guestLate: id(24),
  guestElsewhere: id(25),
  coordination: id(26),
  coercion: id(27),
  mistaken: id(28),
  cardBefore: id(29),
} as const;

interface Others {
  mia: string;
  uno: string;
  vera: string;
  home: string;
  mine: string;
  next: string;
  miaAtWork: string;
  unoAtWork: string;
}

/**
 * The statements that put it there ($1 the word, $2 the victims): Vera's goal with a common one beside it; Mia as a guest
 * of Vera's whose time is over, whose day has passed, and in a unit where she does not work; Vera's coordination, of which
 * Mia was the coordinator before, coercion registered beside and, by mistake, in Mia's unit; a card of hers that has ended.
 * In Ida's plan Mia is a guest at work who may write, and Mia's unit coordinates for her.
 */
export const plantRooms = (o: Others): readonly string[] => {
  const r = roomIds;
  const vera = `'${o.home}', '${o.vera}'`;
  const ida = `'${o.home}', '${r.ida}'`;
  const asked = "where $1 is not null and $2::uuid[] is not null";
  const text =
    "organisation_id, person_id, id, plan_id, thread_id, n, place, side, beside, sealed, written_by, as_whom";
  const guest =
    "organisation_id, person_id, id, plan_id, guest_person_id, guest_unit_id, invited_by, answer, answered_at, ended_at, ended_by";
  const scope =
    "organisation_id, person_id, id, plan_id, guest_id, n, places, life_areas, may_write, valid_to, given_by";
  const scoped = (whose: string, plan: string, of: string, to: string) =>
    `insert into care.plan_guest_scope (${scope}) select ${whose}, gen_random_uuid(), '${plan}', '${of}', 1, '{goal,measure}', '{whole}', true, ${to}, '${o.uno}' ${asked}`;
  const word = "select convert_to($1, 'UTF8') as w where $2::uuid[] is not null";
  return [
    `insert into care.plan_text (${text}) select ${vera}, '${r.goal}', '${o.vera}', '${r.goal}', 1, 'goal', 'mine', null, w, '${o.vera}', 'self' from (${word}) s`,
    `insert into care.plan_text (${text}) select ${vera}, '${r.common}', '${o.vera}', '${r.common}', 1, 'goal', 'common', '${r.goal}', w, '${o.vera}', 'self' from (${word}) s`,
    `insert into care.plan_guest (${guest}) select ${vera}, '${r.guestOver}', '${o.vera}', '${o.mia}', null, '${o.vera}', 'accepted', now(), now(), '${o.vera}' ${asked}`,
    `insert into care.plan_guest (${guest}) select ${vera}, '${r.guestLate}', '${o.vera}', '${o.mia}', '${o.mine}', '${o.vera}', 'accepted', now(), null, null ${asked}`,
    `insert into care.plan_guest (${guest}) select ${vera}, '${r.guestElsewhere}', '${o.vera}', '${o.mia}', '${o.next}', '${o.vera}', 'accepted', now(), null, null ${asked}`,
    scoped(vera, o.vera, r.guestOver, "null"),
    scoped(vera, o.vera, r.guestLate, "current_date - 2"),
    scoped(vera, o.vera, r.guestElsewhere, "null"),
    `insert into care.plan_yes (organisation_id, person_id, id, plan_id, text_id, guest_id) select ${vera}, gen_random_uuid(), '${o.vera}', '${r.common}', '${r.guestLate}' ${asked}`,
    `insert into care.plan (organisation_id, person_id, id, template, started_by) select ${ida}, '${r.idaPlan}', 'full', '${r.ida}' ${asked}`,
    `insert into care.plan_text (${text}) select ${ida}, '${r.idaGoal}', '${r.idaPlan}', '${r.idaGoal}', 1, 'goal', 'mine', null, 'x', '${r.ida}', 'self' ${asked}`,
    `insert into care.plan_guest (${guest}) select ${ida}, '${r.idaGuest}', '${r.idaPlan}', '${o.mia}', '${o.mine}', '${r.ida}', 'accepted', now(), null, null ${asked}`,
    scoped(ida, r.idaPlan, r.idaGuest, "null"),
    `insert into care.coordinating_unit (organisation_id, unit_id, valid_from, made_by) select '${o.home}', '${o.next}', current_date - 9, '${o.uno}' ${asked}`,
    `insert into care.coordination (organisation_id, person_id, id, unit_id, begun_by) select ${vera}, '${r.coordination}', '${o.next}', '${o.vera}' ${asked}`,
    `insert into care.coordination (organisation_id, person_id, id, unit_id, begun_by) select ${ida}, '${r.idaCoordination}', '${o.mine}', '${r.ida}' ${asked}`,
    `insert into care.coordination_step (organisation_id, person_id, id, coordination_id, n, kind, on_day, sealed, as_whom, written_by) select ${vera}, gen_random_uuid(), '${r.coordination}', 1, 'need-reported', current_date, w, 'self', '${o.vera}' from (${word}) s`,
    `insert into care.coordinator (organisation_id, person_id, id, coordination_id, coordinator_id, role_id, named_by, ended_at, ended_why) select ${vera}, gen_random_uuid(), '${r.coordination}', p.id, p.role, '${o.uno}', p.over, case when p.over is not null then 'replaced' end
       from (values ('${o.mia}'::uuid, '${o.miaAtWork}'::uuid, now()), ('${o.uno}', '${o.unoAtWork}', null)) p (id, role, over) ${asked}`,
    `insert into platform.clock (organisation_id, unit_id, subject_kind, subject_id, rule_id, rule_version, start, due, reminder) select '${o.home}', '${o.next}', 'coordination', '${r.coordination}', $1, current_date, current_date, current_date, current_date where $2::uuid[] is not null`,
    `insert into care.coercion (organisation_id, person_id, id, unit_id, kind, kind_version, ended_on, registered_by, role_id, withdrawn_at, withdrawn_by) select ${vera}, c.id, c.unit, 'holding', '2017-09-01', current_date - 2, '${o.uno}', '${o.unoAtWork}', c.over, case when c.over is not null then '${o.uno}'::uuid end
       from (values ('${r.coercion}'::uuid, '${o.next}'::uuid, null), ('${r.mistaken}', '${o.mine}', now())) c (id, unit, over) ${asked}`,
    `insert into care.after_talk_step (organisation_id, person_id, id, coercion_id, n, kind, on_day, channel, with_kind, with_sealed, written_by, as_whom) select ${vera}, gen_random_uuid(), '${r.coercion}', 1, 'acceptance', current_date, 'web', 'other', w, '${o.vera}', 'self' from (${word}) s`,
    `insert into care.crisis_card (organisation_id, person_id, id, plan_id, code_hash, code_sealed, ended_at) select ${vera}, '${r.cardBefore}', '${o.vera}', sha256('${o.vera}'::text::bytea), w, now() from (${word}) s`,
  ];
};
