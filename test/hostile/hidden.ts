import type { Kind } from "./kind-of.ts";
import type { Persona, World } from "./world.ts";

/** One thing, with those who may see it, worked out from the rules' words and not from the house's own code. */
export interface Thing {
  id: string;
  /** Signed in as themselves. */
  own: readonly string[];
  /** Acting in these roles. */
  roles: readonly string[];
}

/** Whether somebody, as what they act now, must not see a thing. */
export const mayNotSee = ({ person, role }: Persona, { own, roles }: Thing): boolean =>
  role ? !roles.includes(role) : !own.includes(person ?? "");

interface Role {
  id: string;
  unit_id: string;
  person_id: string;
  kind: string;
}

/** Everything that has an address, and who may see it. */
export const thingsOf = async ({ rows }: World): Promise<Record<Kind, Thing[]>> => {
  const parents = new Map<string, string | null>();
  for (const { id, parent_id } of (await rows("select id, parent_id from people.unit")) as {
    id: string;
    parent_id: string | null;
  }[])
    parents.set(id, parent_id);
  const roles = (await rows("select id, unit_id, person_id, kind from people.role")) as unknown as Role[];
  const reaches = (role: Role, unit: string): boolean => {
    if (role.kind === "employee") return role.unit_id === unit;
    for (let at: string | null = unit; at; at = parents.get(at) ?? null) if (at === role.unit_id) return true;
    return false;
  };
  const working = (unit: string, kinds = ["employee", "unit-leader", "user-contact"]) =>
    roles.filter((role) => kinds.includes(role.kind) && reaches(role, unit)).map(({ id }) => id);
  const of = async (query: string, kinds?: string[]): Promise<Thing[]> =>
    ((await rows(query)) as { id: string; unit_id: string | null; own: string | null }[]).map((row) => ({
      id: row.id,
      own: row.own ? [row.own] : [],
      roles: row.unit_id ? working(row.unit_id, kinds) : [],
    }));
  const staff = roles.map((held) => ({
    id: held.person_id,
    own: [],
    roles: roles.filter((r) => r.kind === "administrator" && reaches(r, held.unit_id)).map(({ id }) => id),
  }));
  /** What a unit's own employees and leader come to, of others than themselves. */
  const inVeryUnit = async (sql: string) =>
    ((await rows(sql)) as Record<"id" | "unit_id" | "person_id", string>[]).map((row) => ({
      id: row.id,
      own: [],
      roles: roles
        .filter(
          ({ unit_id, kind, person_id }) =>
            person_id !== row.person_id &&
            unit_id === row.unit_id &&
            ["employee", "unit-leader"].includes(kind),
        )
        .map(({ id }) => id),
    }));

  return {
    // Held back or withdrawn: the giver alone.
    voices: await of(
      `select v.id, g.person_id as own,
              case when v.withdrawn_week is null and (v.held_until is null or v.held_until <= '2026-11-25') then v.unit_id end as unit_id
         from participation.voice v left join participation.voice_giver g on g.voice_id = v.id`,
    ),
    cases: await of("select id, unit_id, null as own from participation.improvement_case"),
    measures: await of("select id, unit_id, null as own from participation.measure"),
    checks: await of("select id, unit_id, null as own from participation.effect_check"),
    promises: await of("select promise_id as id, unit_id, null as own from participation.service_promise", [
      "unit-leader",
    ]),
    // A message is the person's, in whatever role; nobody else's.
    messages: (
      (await rows("select id, person_id from platform.message")) as { id: string; person_id: string }[]
    ).map(({ id, person_id }) => ({
      id,
      own: [person_id],
      roles: roles.filter((role) => role.person_id === person_id).map((role) => role.id),
    })),
    staff,
    // A note is its owner's, as oneself; others read it elsewhere, and only after opening the topic.
    notes: await of("select distinct thread_id as id, person_id as own, null as unit_id from care.note"),
    // So is a plan with all that is written in it, a measure by the id of its text.
    plans: await of("select id, person_id as own, null as unit_id from care.plan"),
    "plan sheets": await of(
      "select distinct thread_id as id, person_id as own, null as unit_id from care.plan_sheet",
    ),
    // By those alone who were invited: as oneself, or at work in the unit.
    "guest plans": (
      (await rows(
        `select p.id, g.guest_person_id, g.guest_unit_id from care.plan p left join care.plan_guest g on g.plan_id = p.id
           and g.ended_at is null and g.guest_person_id is not null`,
      )) as Record<"id" | "guest_person_id" | "guest_unit_id", string>[]
    ).map(({ id, guest_person_id, guest_unit_id }) => ({
      id,
      own: guest_unit_id || !guest_person_id ? [] : [guest_person_id],
      roles: roles
        .filter((role) => role.person_id === guest_person_id && role.unit_id === guest_unit_id)
        .map((role) => role.id),
    })),
    "plan texts": await of(
      "select distinct thread_id as id, person_id as own, null as unit_id from care.plan_text",
    ),
    "crisis texts": await of(
      "select distinct thread_id as id, person_id as own, null as unit_id from care.crisis_text",
    ),
    "crisis copies": await of("select id, person_id as own, null as unit_id from care.crisis_copy"),
    "plan guests": await of("select id, person_id as own, null as unit_id from care.plan_guest"),
    "own meetings": await of("select id, person_id as own, null as unit_id from care.meeting"),
    // Whoever is invited, as oneself or in a role in the very unit.
    "guest meetings": (
      (await rows(
        "select meeting_id as id, guest_person_id, guest_unit_id from care.meeting_participant where ended_at is null and guest_person_id is not null",
      )) as Record<"id" | "guest_person_id" | "guest_unit_id", string>[]
    ).map(({ id, guest_person_id, guest_unit_id }) => ({
      id,
      own: guest_unit_id ? [] : [guest_person_id],
      roles: roles
        .filter((role) => role.person_id === guest_person_id && role.unit_id === guest_unit_id)
        .map((role) => role.id),
    })),
    "meeting participants": await of(
      "select id, person_id as own, null as unit_id from care.meeting_participant",
    ),
    "meeting decisions": await of("select id, person_id as own, null as unit_id from care.meeting_decision"),
    "meeting points": await of("select id, person_id as own, null as unit_id from care.meeting_point"),
    // At work: those of the unit itself, not those who lead it from above; and the coordinator in that role.
    coordinations: (
      (await rows(`select c.id, c.unit_id, c.person_id, k.role_id from care.coordination c
        left join care.coordinator k on k.coordination_id = c.id and k.ended_at is null where c.ended_at is null`)) as Record<
        "id" | "unit_id" | "person_id" | "role_id",
        string
      >[]
    ).map((row) => ({
      id: row.id,
      own: [],
      roles: roles
        .filter(
          ({ id, unit_id, kind, person_id }) =>
            person_id !== row.person_id &&
            ((unit_id === row.unit_id && ["employee", "unit-leader"].includes(kind)) || id === row.role_id),
        )
        .map(({ id }) => id),
    })),
    // Of the very unit that registered it, and nobody who reads about themselves there.
    "after-talks": await inVeryUnit(
      "select id, unit_id, person_id from care.coercion where withdrawn_at is null",
    ),
    "supported decisions": await inVeryUnit(
      "select id, unit_id, person_id from care.supported_decision where unit_id is not null",
    ),
    "own supported decisions": await of(
      "select id, person_id as own, null as unit_id from care.supported_decision",
    ),
    "own after-talks": await of("select id, person_id as own, null as unit_id from care.coercion"),
    "own coordinations": await of("select id, person_id as own, null as unit_id from care.coordination"),
    consents: await of("select id, person_id as own, null as unit_id from consent.consent"),
    withdrawals: await of("select id, person_id as own, null as unit_id from consent.withdrawal_entry"),
    blocks: await of(
      "select id, person_id as own, null as unit_id from consent.block where ended_at is null",
    ),
    asks: await of("select id, person_id as own, null as unit_id from consent.ask"),
    tellings: [
      ...(await of(
        "select id, unit_id, null as own from kin.information where readers = 'unit' and withdrawn_on is null",
      )),
      ...(await of(
        "select id, unit_id, null as own from kin.information where readers = 'leader' and withdrawn_on is null",
        ["unit-leader"],
      )),
    ],
    sharers: await sharersOf(rows, roles),
    // Whom it is about and who acts, each as oneself.
    representations: (
      (await rows("select id, person_id, representative_id, ended_at from people.representation")) as {
        id: string;
        person_id: string;
        representative_id: string;
        ended_at: Date | null;
      }[]
    ).map(({ id, person_id, representative_id, ended_at }) => ({
      id,
      own: ended_at ? [person_id] : [person_id, representative_id],
      roles: [],
    })),
    // A line of the log is its person's, as oneself: an opening, an emergency, what was done for one, one's name opened.
    lines: await of(
      `select id, person_id as own, null as unit_id from consent.opening
       union all select id, person_id, null from consent.break_glass
       union all select id, for_person_id, null from platform.trail where for_person_id is not null
       union all select t.id, g.person_id, null from platform.trail t join participation.voice_giver g on g.voice_id = t.subject_id
         where t.act = 'name-opening' and g.person_id is not null`,
    ),
    // Whoever looked answers, in the role in which it was looked; nobody's turn has come after them yet.
    explanations: (
      (await rows("select id, actor_person_id, actor_role_id from consent.explanation")) as {
        id: string;
        actor_person_id: string;
        actor_role_id: string | null;
      }[]
    ).map(({ id, actor_person_id, actor_role_id }) => ({
      id,
      own: actor_role_id ? [] : [actor_person_id],
      roles: actor_role_id ? [actor_role_id] : [],
    })),
    emergencies: (
      (await rows("select id, role_id from consent.break_glass")) as { id: string; role_id: string }[]
    ).map(({ id, role_id }) => ({ id, own: [], roles: [role_id] })),
    reviews: (
      (await rows(
        `select x.id, array_agg(r.id) as roles from (select id, organisation_id from consent.break_glass
             union all select id, organisation_id from consent.objection) x
           join people.role r on r.organisation_id = x.organisation_id and r.kind = 'privacy-officer' group by x.id`,
      )) as { id: string; roles: string[] }[]
    ).map(({ id, roles }) => ({ id, own: [], roles })),
    passkeys: await of("select id, person_id as own, null as unit_id from way_in.passkey"),
    // Where one is signed in is one's own to end, in whatever role.
    sessions: (
      (await rows("select id, person_id from platform.session where ended_at is null")) as {
        id: string;
        person_id: string;
      }[]
    ).map(({ id, person_id }) => ({
      id,
      own: [person_id],
      roles: roles.filter((role) => role.person_id === person_id).map((role) => role.id),
    })),
    // To whom a unit has given a code, for those whose role reaches that unit and meets people.
    codes: await of("select person_id as id, unit_id, null as own from way_in.paper_code", [
      "employee",
      "unit-leader",
      "user-contact",
      "administrator",
    ]),
    // Everybody reads the list; only the administrators of its organisation have a page for changing it.
    organisations: (
      (await rows(
        `select e.id, array_agg(r.id) as roles from people.directory_entry e
           join people.role r on r.organisation_id = e.organisation_id and r.kind = 'administrator' group by e.id`,
      )) as { id: string; roles: string[] }[]
    ).map(({ id, roles }) => ({ id, own: [], roles })),
  };
};

interface Given {
  person_id: string;
  kind: "person" | "role" | "unit";
  to_person: string | null;
  to_role: string | null;
  to_unit: string | null;
}

/** Every person as somebody who may share something, and with whom on the day the world stands at. */
const sharersOf = async (rows: World["rows"], roles: readonly Role[]): Promise<Thing[]> => {
  const given = (await rows(
    `select person_id, recipient_kind as kind, recipient_person_id as to_person, recipient_role_kind as to_role,
            recipient_unit_id as to_unit
       from consent.consent
      where ended_at is null and valid_from <= '2026-11-25' and coalesce(valid_to, '2026-11-25') >= '2026-11-25'`,
  )) as unknown as Given[];
  const blocks = (await rows(
    "select person_id, blocked_person_id from consent.block where ended_at is null",
  )) as { person_id: string; blocked_person_id: string }[];
  const working = ["employee", "unit-leader", "user-contact"];
  const opens = (to: Given, role: Role): boolean =>
    to.to_unit === role.unit_id &&
    (to.kind === "person"
      ? to.to_person === role.person_id
      : working.includes(role.kind) && (to.kind === "unit" || to.to_role === role.kind));
  return ((await rows("select id from people.person")) as { id: string }[]).map(({ id }) => {
    const mine = given.filter((one) => one.person_id === id);
    const shut = blocks.filter((b) => b.person_id === id).map((b) => b.blocked_person_id);
    return {
      id,
      own: mine
        .filter((to) => to.kind === "person" && to.to_unit === null)
        .map((to) => to.to_person ?? "")
        .filter((person) => !shut.includes(person)),
      roles: roles
        .filter((role) => !shut.includes(role.person_id) && mine.some((to) => opens(to, role)))
        .map((role) => role.id),
    };
  });
};
