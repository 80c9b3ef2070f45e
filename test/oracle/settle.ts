import type { Owner } from "#platform/db/index.ts";
import { accountStatements } from "./account/settle.ts";
import { cardStatements } from "./card/settle.ts";
import { coercionStatements } from "./coercion/settle.ts";
import { coordinationStatements } from "./coordination/settle.ts";
import { crisisStatements } from "./crisis/settle.ts";
import { guestStatements } from "./guests/settle.ts";
import { meetingStatements } from "./meeting/settle.ts";
import { planStatements } from "./plan/settle.ts";
import { day, furtherStatements, into, type Statement } from "./settle-further.ts";
import { latestStatements } from "./settle-latest.ts";
import type { World } from "./shape.ts";

const statements: readonly Statement[] = [
  ["orgs", into("people.organisation", "id, name, valid_from", "x.id, 'O', '2000-01-01'", "id uuid")],
  [
    "units",
    into(
      "people.unit",
      "organisation_id, id, parent_id, code, name, short_name, takes_voices, valid_from, valid_to",
      "x.org, x.id, x.parent, x.id::text, 'U', 'U', x.deaf is not true, '2000-01-01', case when x.closed then date '2020-01-01' end",
      "id uuid, org uuid, parent uuid, closed boolean, deaf boolean",
    ),
  ],
  [
    "persons",
    into(
      "people.person",
      "organisation_id, id, name, valid_from, valid_to",
      `x.org, x.id, coalesce(x.name, 'P'), case when x.today then ${day('"now"')} else '2000-01-01' end, ${day("gone")}`,
      'id uuid, org uuid, name text, today boolean, "now" int, gone int',
    ),
  ],
  [
    "persons",
    into(
      "people.birth",
      "organisation_id, person_id, born",
      `x.org, x.id, ${day("born")}`,
      "id uuid, org uuid, born int",
      "x.born is not null",
    ),
  ],
  [
    "roles",
    into(
      "people.role",
      "organisation_id, id, person_id, unit_id, kind, valid_from, valid_to",
      `x.org, x.id, x.person, x.unit, x.kind, ${day('"from"')}, ${day('"to"')}`,
      'id uuid, org uuid, person uuid, unit uuid, kind text, "from" int, "to" int',
    ),
  ],
  [
    "mandates",
    into(
      "people.representation",
      "organisation_id, id, person_id, representative_id, kind, topics, legal_basis, valid_from, valid_to, registered_by, ended_at, ended_why",
      `x.org, x.id, x.person, x.by, x.kind, array(select jsonb_array_elements_text(x.topics)), 'x', ${day('"from"')}, ${day('"to"')}, x.person,
        case when x.ended then now() end, case when x.ended then 'error' end`,
      'id uuid, org uuid, person uuid, by uuid, kind text, topics jsonb, "from" int, "to" int, ended boolean',
    ),
  ],
  [
    "consents",
    into(
      "consent.consent",
      "organisation_id, id, person_id, topic, purpose, recipient_kind, recipient_person_id, recipient_role_kind, recipient_unit_id, valid_from, valid_to, given_by, ended_at, ended_by, ended_how",
      `x.org, x.id, x.person, x.topic, x.purpose, case when x."toPerson" is not null then 'person' when x."toRole" is not null then 'role' else 'unit' end,
        x."toPerson", x."toRole", x."toUnit", ${day('"from"')}, ${day('"to"')}, x.person, case when x.ended then now() end,
        case when x.ended then x.person end, case when x.ended then 'withdrawal' end`,
      'id uuid, org uuid, person uuid, topic text, purpose text, "toPerson" uuid, "toRole" text, "toUnit" uuid, "from" int, "to" int, ended boolean',
    ),
  ],
  [
    "blocks",
    into(
      "consent.block",
      "organisation_id, id, person_id, blocked_person_id, ended_at",
      "x.org, x.id, x.person, x.blocked, case when x.ended then now() end",
      "id uuid, org uuid, person uuid, blocked uuid, ended boolean",
    ),
  ],
  [
    "emergencies",
    into(
      "consent.break_glass",
      "organisation_id, id, person_id, topics, reason, words, opened_by, role_id, unit_id, opened_at, until, reviewed_by, reviewed_at, finding, review_words",
      `x.org, x.id, x.person, array(select jsonb_array_elements_text(x.topics)), 'life-or-health', 'x', x.by, x.role, x.unit,
        now() - make_interval(secs => x.ago * 60), now() - make_interval(secs => (x.ago - x.minutes) * 60),
        case when x.reviewed then x.id end, case when x.reviewed then now() end, case when x.reviewed then 'right' end, case when x.reviewed then 'x' end`,
      "id uuid, org uuid, person uuid, topics jsonb, by uuid, role uuid, unit uuid, ago float, minutes float, reviewed boolean",
    ),
  ],
  [
    "notes",
    into(
      "care.note",
      "organisation_id, id, person_id, topic, thread_id, sealed, written_by, as_whom, written_at, removed_at",
      "x.org, x.id, x.person, x.topic, x.thread, 'x', x.person, 'self', now() - make_interval(hours => 9 - x.version), case when x.removed then now() end",
      "id uuid, org uuid, person uuid, topic text, thread uuid, removed boolean, version int",
    ),
  ],
  [
    "hidings",
    into(
      "care.note_hiding",
      "organisation_id, id, person_id, thread_id, ended_at",
      "x.org, x.id, x.person, x.thread, case when x.ended then now() end",
      "id uuid, org uuid, person uuid, thread uuid, ended boolean",
    ),
  ],
  [
    "voices",
    into(
      "participation.voice",
      "organisation_id, id, unit_id, first_unit_id, mode, channel, words, received_at, received_week, held_until, withdrawn_week, code_hash, receipt_hash, entered_by",
      `x.org, x.id, x.unit, x.unit, x.mode, case when x.paper then 'paper' else 'web' end, 'x', case when x.mode <> 'anonymous' then now() end, '2026-11-23', ${day('"heldUntil"')},
        case when x.withdrawn then date '2026-11-23' end, sha256(x.id::text::bytea), 'x', case when x.paper then x.id end`,
      'id uuid, org uuid, unit uuid, mode text, "heldUntil" int, withdrawn boolean, paper boolean',
    ),
  ],
  [
    "voices",
    into(
      "participation.voice_giver",
      "organisation_id, voice_id, person_id, name",
      "x.org, x.id, x.giver, case when x.paper then 'x' end",
      "id uuid, org uuid, giver uuid, paper boolean",
      "x.giver is not null or x.paper",
    ),
  ],
  [
    "sessions",
    into(
      "platform.session",
      "token_hash, person_id, role_id, for_representation_id, provider, assurance, ends_at",
      "sha256(sha256(x.token::bytea)), x.person, x.role, x.mandate, 'test', case when x.high then 'high' else 'low' end, now() + interval '1 day'",
      "token text, person uuid, role uuid, mandate uuid, high boolean",
    ),
  ],
  ...furtherStatements,
  ...latestStatements,
  ...planStatements,
  ...guestStatements,
  ...crisisStatements,
  ...cardStatements,
  ...coercionStatements,
  ...accountStatements,
  ...coordinationStatements,
  ...meetingStatements,
];

const settled = [...new Set(statements.map(([, sql]) => /insert into ([a-z_.]+)/.exec(sql)?.[1] ?? ""))];

/**
 * The functions that put worlds in and take them away. Taken away by delete, the last table first: a truncate makes
 * every connection plan everything anew.
 */
export const settlingFunctions = `create or replace function public.oracle_settle(p_rows jsonb) returns void language plpgsql
  set plan_cache_mode = force_generic_plan set jit = off as $$
#variable_conflict use_column
begin
${statements.map(([of, sql]) => `${sql.replaceAll("$1::jsonb", `(p_rows->'${of}')`)};`).join("\n")}
end $$;
create or replace function public.oracle_clear() returns void language plpgsql
  set plan_cache_mode = force_generic_plan set jit = off as $$
begin
${settled
  .toReversed()
  .map((table) => `delete from ${table};`)
  .join("\n")}
end $$;
revoke all on function public.oracle_settle(jsonb), public.oracle_clear() from public;`;

/** Puts worlds into the database, as its owner. */
export const settle = async (owner: Owner, worlds: readonly World[]): Promise<void> => {
  const rows = (of: Statement[0]): unknown[] =>
    worlds.flatMap((w) => {
      if (of === "orgs") return [...new Set(w.units.map((u) => u.org))].map((id) => ({ id }));
      if (of === "persons") return w.persons.map((p) => ({ ...p, now: w.today }));
      return of === "sessions" ? w.sessions.filter((s) => !s.code && !s.anonymous) : (w[of] as unknown[]);
    });
  const all = Object.fromEntries(statements.map(([of]) => [of, rows(of)]));
  await owner.query("select public.oracle_settle($1::jsonb)", [JSON.stringify(all)]);
};

/** Takes all worlds away again. */
export const clear = (owner: Owner): Promise<unknown> => owner.exec("select public.oracle_clear()");

/** The same, with all that was tried and taken back, which a delete leaves on the tables' pages. */
export const sweep = (owner: Owner): Promise<unknown> => owner.exec(`truncate ${settled.join(", ")} cascade`);
