import type { Trick } from "./raw-sql-trick.ts";
import { ids } from "./raw-sql-world.ts";

const { vera, gro, note, home, mia } = ids;

/** Becoming somebody else. */
export const become: readonly Trick[] = [
  [
    "a setting that says who one is",
    `select set_config('medvirk.person', '${vera}', true), set_config('role', 'medvirk_owner', true)`,
    "select * from care.note",
  ],
  ["set role to the owner", "set role medvirk_owner", "select * from care.note"],
  ["set local role to the superuser", "set local role postgres", "select * from care.note"],
  ["set session authorization", "set session authorization medvirk_owner", "select * from care.note"],
  [
    "reset role and session authorization",
    "reset role",
    "reset session authorization",
    "reset all",
    "select * from care.note",
  ],
  [
    "grant oneself the owner",
    "grant medvirk_owner to medvirk_app",
    "alter role medvirk_app superuser bypassrls",
    "create role x superuser",
  ],
  [
    "grant oneself tables and functions",
    "grant all on all tables in schema platform to medvirk_app",
    "grant execute on all functions in schema platform to medvirk_app",
    "select * from platform.acting",
  ],
  [
    "act_as",
    `select platform.act_as('person', current_date, '${vera}', null, null, '${home}', null, null)`,
    "select * from care.note",
  ],
  [
    "act_as the job",
    "select platform.act_as('job', current_date, null, null, null, null, null, null)",
    "select * from consent.consent",
  ],
  ["note_opened", `select platform.note_opened('${vera}:treatment')`, "select * from care.note"],
  [
    "open without a basis",
    `select consent.open_record(gen_random_uuid(), p, t, u, 'x') from unnest('{${vera},${gro}}'::uuid[]) p, unnest(people.topics()) t, unnest('{care,support,cooperation,emergency,representation}'::text[]) u`,
    "select * from care.note",
  ],
  [
    "write platform.acting",
    `update platform.acting set person_id = '${vera}'`,
    `insert into platform.acting (pid, xid, kind, today, person_id) values (pg_backend_pid(), pg_current_xact_id(), 'person', current_date, '${vera}')`,
    "delete from platform.acting",
    "select * from platform.acting",
    "select * from care.note",
  ],
  [
    "enter_house with a guessed key",
    "select platform.enter_house('job', decode(repeat('00', 32), 'hex'), current_date)",
    "select platform.enter_house('job', null, current_date)",
    "select platform.enter_house(null, '', current_date)",
    "select * from people.person",
  ],
  [
    "enter_person with guesses and with hashes one can make",
    `select * from people.enter_person(sha256('${vera}'::text::bytea), current_date, '1 day')`,
    "select * from people.enter_person('', current_date, '1 day')",
    "select * from people.enter_person(null, current_date, '1 day')",
    "select * from care.note",
  ],
  [
    "enter as nobody, then as the one before",
    "select platform.enter_anonymous(current_date)",
    "select * from care.note",
    "select platform.me(), platform.kind()",
  ],
  [
    "enter on another day, when a role or a mandate held",
    "select platform.enter_anonymous('1990-01-01')",
    "select * from people.person",
    "select * from consent.consent",
  ],
  [
    "enter again within, back to a savepoint and on",
    "savepoint a",
    "select platform.enter_anonymous(current_date)",
    "rollback to a",
    "select * from care.note",
    "release a",
  ],
  [
    "commit, and a new transaction that is nobody",
    "commit; begin; select platform.me(), count(*) from care.note; select * from care.note; select * from people.person",
  ],
  [
    "more statements after a semicolon",
    `select 1; set role medvirk_owner; select * from care.note`,
    `select 1; update care.note set removed_at = now() where id = '${note}'; select * from care.note`,
  ],
  [
    "begin a session for somebody",
    `select platform.begin_session('x', '${vera}', null, 'x', null, null, now() + interval '1 day', 'high', now(), 'x')`,
    "select * from platform.session",
    "update platform.session set person_id = person_id",
  ],
  [
    "represent somebody without a mandate",
    `select platform.represent(sha256('mia'), sha256('mia'), '${vera}')`,
    `insert into people.representation (organisation_id, id, person_id, representative_id, kind, topics, legal_basis, valid_from, registered_by) values ('${home}', gen_random_uuid(), '${vera}', '${mia}', 'proxy', '{treatment}', 'x', current_date, '${mia}')`,
  ],
];
