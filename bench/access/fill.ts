import { createHash } from "node:crypto";
import type { Owner } from "#platform/db/index.ts";

/** How much there is: the numbers that the figures are asked for. */
export const amounts = { notes: 200_000, persons: 20_000, consents: 100_000, units: 40, staff: 400 };

/** The one organisation of the benchmark. */
const organisation = "00000000-0000-4000-8000-000000000001";

/** What opens the session of somebody as oneself, or in a role. */
export const tokenOf = (person: string, role: string | null): Uint8Array =>
  createHash("sha256")
    .update(`${person}:${role ?? "self"}`)
    .digest();

// The n-th person, unit and role: an id that can be reckoned, so that rows find each other without a join.
const id = (kind: string, n: string) => `md5('${kind}' || ${n})::uuid`;
// Few have much and many have little: the larger the power, the more so.
const skewed = (of: number, power: number) => `(floor(${of} * random() ^ ${power}))::int`;
const topic = `(people.topics())[1 + ${skewed(8, 1.5)}]`;

/**
 * Fills an empty database by whole sets: persons, those who work, notes in versions (some hidden, some taken away),
 * consents of every kind (some ended, some run out, some not begun), blocks, and a session for everybody who is asked
 * about. The same at each run; the middle unit has some thousand consents and the largest several times that.
 */
export const fill = async (owner: Owner): Promise<void> => {
  const { notes, persons, consents, units, staff } = amounts;
  const o = `'${organisation}'::uuid`;
  await owner.exec(`
    select setseed(0.4);
    insert into people.organisation (id, name) values (${o}, 'Storelv kommune');
    insert into people.unit (organisation_id, id, code, name, short_name)
    select ${o}, ${id("unit", "n")}, 'sted-' || n, 'Sted ' || n, 'Sted ' || n from generate_series(0, ${units - 1}) n;
    insert into people.person (organisation_id, id, name)
    select ${o}, ${id("person", "n")}, 'Tenkt Person ' || n from generate_series(0, ${persons - 1}) n;
    insert into people.role (organisation_id, id, person_id, unit_id, kind, title)
    select ${o}, ${id("role", "n")}, ${id("person", "n")}, ${id("unit", `(n % ${units})`)},
      case when n < ${units} then 'unit-leader' else 'employee' end, 'Ansatt' from generate_series(0, ${staff - 1}) n;

    -- Every fifth note is written once more, a few of those again: a newer version of one before it.
    with first as (
      insert into care.note (organisation_id, id, person_id, topic, thread_id, sealed, written_by, as_whom, written_at, removed_at)
      select ${o}, i, p, t, i, decode(repeat(md5(n::text), 8 + n % 60), 'hex'), p, 'self', now() - n * interval '3 minutes',
          case when n % 50 = 0 then now() end
        from (select n, ${id("note", "n")} as i, ${id("person", skewed(persons, 1.5))} as p, ${topic} as t
                from generate_series(1, ${notes * 0.8}) n offset 0) x
      returning *
    )
    insert into care.note (organisation_id, id, person_id, topic, thread_id, sealed, written_by, as_whom, written_at, removed_at)
    select organisation_id, gen_random_uuid(), person_id, topic, thread_id, sealed, written_by, as_whom,
        written_at + interval '1 day', removed_at
      from (select f.*, row_number() over (order by f.id) as n from first f) f, generate_series(1, 2) v
     where n <= ${notes * 0.15} and (v = 1 or n <= ${notes * 0.05});
    insert into care.note_hiding (organisation_id, id, thread_id, person_id, ended_at)
    select ${o}, gen_random_uuid(), id, person_id, case when random() < 0.2 then now() end
      from care.note where id = thread_id and random() < 0.03;

    insert into consent.consent (organisation_id, id, person_id, topic, recipient_kind, recipient_person_id,
      recipient_role_kind, recipient_unit_id, purpose, valid_from, valid_to, given_by, given_at, ended_at, ended_by, ended_how)
    select ${o}, ${id("consent", "n")}, p, t,
        case when w < 0.55 then 'person' when w < 0.75 then 'role' else 'unit' end,
        case when w < 0.35 then ${id("person", "kin")} when w < 0.55 then ${id("person", "s")} end,
        case when w >= 0.55 and w < 0.75 then 'employee' end,
        case when w >= 0.35 and w < 0.55 then ${id("unit", `(s % ${units})`)} when w >= 0.55 then ${id("unit", "u")} end,
        (array['care', 'cooperation', 'support'])[1 + (n % 3)], d,
        case when e < 0.5 then d + 30 + (e * 1000)::int end, p, d,
        case when f < 0.15 then now() end, case when f < 0.15 then p end, case when f < 0.15 then 'withdrawal' end
      from (select n, ${id("person", `(${staff} + ${skewed(persons - staff, 1.5)})`)} as p, ${topic} as t, random() as w,
              ${skewed(persons, 1)} as kin, ${skewed(staff, 2)} as s, ${skewed(units, 1.7)} as u, random() as e, random() as f,
              current_date + 5 - (random() * 400)::int as d
              from generate_series(1, ${consents}) n offset 0) x;
    insert into consent.block (organisation_id, id, person_id, blocked_person_id)
    select ${o}, gen_random_uuid(), ${id("person", "a")}, ${id("person", "b")}
      from (select distinct ${staff} + ${skewed(persons - staff, 1)} as a, ${skewed(staff, 1)} as b
              from generate_series(1, 2000)) x on conflict do nothing;

    insert into platform.session (token_hash, person_id, role_id, provider, ends_at)
    select sha256(sha256((p || ':' || coalesce(r::text, 'self'))::bytea)), p, r, 'bench', now() + interval '9 hours'
      from (select id as p, null::uuid as r from people.person union all select person_id, id from people.role) x;
    analyze;`);
};
