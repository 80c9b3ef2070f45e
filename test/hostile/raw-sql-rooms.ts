import { roomIds } from "./raw-sql-plant-rooms.ts";
import type { Trick } from "./raw-sql-trick.ts";
import { ids } from "./raw-sql-world.ts";

const { vera, mia, uno, home, unit } = ids;
const r = roomIds;
const some = [r.coordination, r.idaCoordination].map((one) => `'${one}'::uuid`).join(", ");
const openIda = [
  `select care.open_as_guest(gen_random_uuid(), '${r.idaPlan}')`,
  `select care.open_coordination('${r.idaCoordination}')`,
];
const step =
  "organisation_id, id, person_id, coordination_id, n, kind, on_day, wants, channel, as_whom, written_by, role_id";
const beside = `insert into care.plan_text (organisation_id, id, person_id, plan_id, thread_id, n, place, side, beside, guest_id, sealed, written_by, as_whom)`;

/** Coming from where one is let in to where one is not. */
export const rooms: readonly Trick[] = [
  [
    "a guest of one plan who names what stands in another's",
    ...openIda,
    `select care.write_as_guest(gen_random_uuid(), '${r.goal}', 'service', 0, 'x', null), care.write_as_guest(gen_random_uuid(), '${r.goal}', 'common', 1, 'x', null)`,
    `select care.write_as_guest('${r.common}', '${r.idaGoal}', 'service', 0, 'x', null), care.write_as_guest('${r.goal}', '${r.idaGoal}', 'common', 0, 'x', null)`,
    `select care.say_plan_yes(gen_random_uuid(), '${r.common}'), care.take_back_plan_yes('${r.common}')`,
    `select * from care.plan_guest_names('${vera}')`,
    `select * from care.plan_text where plan_id = '${vera}' or id = any(care.plan_guest_sees())`,
    `select * from care.plan_text where id in ('${r.goal}', '${r.common}', '${vera}')`,
    `${beside} values ('${home}', gen_random_uuid(), '${r.ida}', '${r.idaPlan}', gen_random_uuid(), 1, 'goal', 'service', '${r.goal}', '${r.idaGuest}', 'x', null, 'service')`,
    `${beside} select '${home}', x, '${vera}', '${vera}', x, 1, 'goal', 'common', '${r.goal}', null, 'x', '${mia}', 'self' from gen_random_uuid() x`,
    `insert into care.plan_yes (organisation_id, id, person_id, plan_id, text_id, guest_id) values ('${home}', gen_random_uuid(), '${vera}', '${vera}', '${r.common}', '${r.idaGuest}')`,
    `update care.plan_text set removed_at = now() where id in ('${r.goal}', '${r.idaGoal}') returning *`,
  ],
  [
    "a guest whose time is over, whose day has passed, or who was named in a unit where one does not work",
    `select care.open_as_guest(gen_random_uuid(), '${vera}')`,
    ...[r.guestOver, r.guestLate, r.guestElsewhere].map(
      (g) => `select care.answer_plan_invitation('${g}', true), care.end_plan_guest('${g}')`,
    ),
    `insert into care.plan_guest_scope (organisation_id, id, person_id, plan_id, guest_id, n, places, life_areas, may_write, given_by) values ('${home}', gen_random_uuid(), '${vera}', '${vera}', '${r.guestLate}', 2, '{goal}', '{whole}', true, '${vera}')`,
    `insert into care.plan_guest_scope (organisation_id, id, person_id, plan_id, guest_id, n, places, life_areas, may_write, given_by) values ('${home}', gen_random_uuid(), '${mia}', '${vera}', '${r.guestLate}', 2, '{goal}', '{whole}', true, '${mia}')`,
    `select care.open_as_guest(gen_random_uuid(), '${vera}')`,
    `select care.write_as_guest(gen_random_uuid(), '${r.goal}', 'common', 1, 'x', null), care.take_back_plan_yes('${r.common}')`,
    "select * from care.plans_as_guest()",
    `select * from care.plan_guest_names('${vera}')`,
    "select * from care.plan_text",
  ],
  [
    "an invitation to nobody, from nobody, answered for nothing",
    "select care.invite_to_plan(null, null, null, null), care.answer_plan_invitation(null, null), care.end_plan_guest(null)",
    `select care.invite_to_plan(gen_random_uuid(), '${vera}', null, null), care.invite_to_plan(gen_random_uuid(), '${vera}', '${uno}', '${unit}')`,
    "select care.open_as_guest(null, null), care.say_plan_yes(null, null), care.take_back_plan_yes(null)",
    `select care.write_as_guest(null, '${r.goal}', null, null, null, null), care.write_as_guest(null, null, 'common', null, null, null)`,
    "select * from care.plan_guest_names(null)",
    "select * from care.plan_text",
  ],
  [
    "another's coordination, by whoever has opened the one that is theirs to work with",
    ...openIda,
    `select care.open_coordination('${r.coordination}'), care.coordinated_name('${r.coordination}')`,
    `select * from care.coordination_names('${r.coordination}')`,
    `select * from care.nameable('${r.coordination}')`,
    `select care.name_coordinator('${r.coordination}', '${r.coordination}', 1)`,
    `select care.name_coordinator('${r.coordination}', (select role_id from care.nameable('${r.idaCoordination}') limit 1), 1)`,
    `select * from care.leave_coordinations(array[${some}, null], null, current_date, current_date, current_date, current_date)`,
    `select * from care.leave_coordinations(array[${some}], (select role_id from care.successors() limit 1), current_date, current_date, current_date, current_date)`,
    `select care.tell_of_step('${r.coordination}'), care.end_coordination('${r.coordination}')`,
    `select care.say_need('${r.coordination}', '0001-01-01', 'talk', 'x')`,
    "select * from care.list_coordinations()",
    "select * from care.coordinators_now()",
    "select * from care.coordination_step",
    "select * from platform.clock where subject_kind = 'coordination'",
    `update platform.clock set subject_id = '${r.idaCoordination}', unit_id = unit_id where subject_id = '${r.coordination}' returning *`,
  ],
  [
    "steps in another's coordination: under one's own person, in another's role, of another day, as the person or the house",
    ...openIda,
    ...[
      `'${r.ida}', '${r.coordination}', 2, 'told', current_date, null, null, 'service', '${mia}', (select platform.my_role())`,
      `'${vera}', '${r.idaCoordination}', 9, 'told', current_date, null, null, 'service', '${mia}', (select platform.my_role())`,
      `'${vera}', '${r.coordination}', 2, 'told', '0001-01-01', null, null, 'service', '${mia}', (select platform.my_role())`,
      `'${vera}', '${r.coordination}', 2, 'told', current_date, null, null, 'service', '${uno}', (select role_id from care.coordinator limit 1)`,
      `'${vera}', '${r.coordination}', 2, 'accepted', current_date, 'both', 'paper', 'entered', '${mia}', (select platform.my_role())`,
      `'${vera}', '${r.coordination}', 2, 'accepted', current_date, 'both', null, 'self', '${vera}', null`,
      `'${vera}', '${r.coordination}', 2, 'ended', 'infinity', null, null, 'self', '${mia}', null`,
      `'${vera}', '${r.coordination}', 2, 'coordinator-left', current_date, null, null, 'house', null, null`,
    ].map(
      (one) => `insert into care.coordination_step (${step}) values ('${home}', gen_random_uuid(), ${one})`,
    ),
    `insert into care.coordinator (organisation_id, id, person_id, coordination_id, coordinator_id, role_id, named_by) values ('${home}', gen_random_uuid(), '${vera}', '${r.coordination}', '${mia}', (select platform.my_role()), '${mia}')`,
    "update care.coordinator set ended_at = null, ended_why = null returning *",
    `update care.coordination set unit_id = (select platform.my_unit()) where id = '${r.coordination}' returning *`,
    `select care.open_coordination('${r.coordination}')`,
    "select * from care.coordination_step",
  ],
  [
    "a need reported for somebody whom one has not met, a unit that coordinates by one's own word",
    `select * from care.begin_for(gen_random_uuid(), null, '${vera}', current_date, current_date, current_date, current_date)`,
    `select * from care.begin_for('${r.coordination}', null, '${vera}', null, null, null, null)`,
    "select * from care.begin_for(gen_random_uuid(), null, null, current_date, current_date, current_date, current_date)",
    `select * from care.begin_for(gen_random_uuid(), sha256('${vera}'::text::bytea), '${vera}', current_date, current_date, current_date, current_date)`,
    "select * from care.need_persons()",
    "select care.designate_unit(platform.my_unit()), care.designate_unit(null)",
    "select care.move_coordinating_unit(gen_random_uuid()), care.move_coordinating_unit(null)",
    `select care.move_coordinations_to('${home}', platform.my_unit())`,
    "select care.coordinated(true), care.coordinated(false)",
    `select care.place_coordinator('${r.coordination}', 1, platform.my_role(), 'left'), care.leave_line('${r.coordination}', 'x'), care.owe_successor('${r.coordination}', current_date, current_date, current_date, current_date)`,
    "select * from care.overdue_coordinations('9999-01-01', 9, '{}')",
    `select care.blocked_in('${r.coordination}'), care.vacate_coordinators('9999-01-01', '9999-01-01', '9999-01-01', '9999-01-01', 9)`,
  ],
  [
    "another's coercion, and one that was registered here by mistake",
    ...[r.coercion, r.mistaken].flatMap((one) => [
      `select care.open_after_talk(gen_random_uuid(), '${one}')`,
      `select care.tell_of_after_talk('${one}'), care.set_after_talk_clock('${one}', 'after-talk', current_date, current_date, current_date, current_date)`,
      `insert into care.after_talk_step (organisation_id, id, coercion_id, person_id, n, kind, on_day, channel, written_by, role_id, as_whom) values ('${home}', gen_random_uuid(), '${one}', '${vera}', 2, 'offer', current_date, 'web', '${mia}', (select platform.my_role()), 'service')`,
    ]),
    `select care.after_talk_names(array['${r.coercion}', '${r.mistaken}', null]::uuid[])`,
    "select * from care.list_after_talks()",
    `update care.coercion set withdrawn_at = null, withdrawn_by = '${mia}' returning *`,
    "select * from care.coercion",
    "select * from care.after_talk_step",
  ],
  [
    "a card's code that has ended, and no code at all, by whoever leaves who they are behind",
    "select platform.enter_anonymous(current_date)",
    ...[
      "'x'",
      "null",
      "''",
      `sha256('${vera}'::text::bytea)`,
      `sha256('${r.cardBefore}'::text::bytea)`,
    ].flatMap((code) => [
      `select * from care.card_owner(${code}, 'n') a, care.card_owner(${code}, null) b`,
      `select * from care.read_with_card(${code}, 'k', 'health', 'x')`,
      `select * from care.read_with_card(${code}, null, null, null)`,
    ]),
    "select * from care.read_with_card((select code_hash from care.crisis_card limit 1), 'k', 'health', 'x')",
    "select * from care.crisis_text",
    "select * from care.crisis_reading",
    "select * from care.crisis_attempt",
  ],
];
