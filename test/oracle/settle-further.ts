import type { World } from "./shape.ts";

/** Which rows of a world, and the statement that puts those of many worlds in. */
export type Statement = readonly [of: keyof World | "orgs", sql: string];

/** One statement a table for many worlds at once: worlds share a database and nothing else. */
export const into = (table: string, columns: string, from: string, shape: string, where = "true"): string =>
  `insert into ${table} (${columns}) select ${from} from jsonb_to_recordset($1::jsonb) as x (${shape}) where ${where}`;
/** A day number's date. */
export const day = (n: string): string => `date '1970-01-01' + x.${n}`;

const row = "id uuid, org uuid";
const days = "now() - make_interval(mins => (x.ago * 1440)::int)";
const matter = `${row}, person uuid, source text, line uuid, actor uuid, role uuid, unit uuid, "leaderFrom" int, "officerFrom" int, done uuid`;
const once = "case when x.done is not null then";
const owned = (kind: string, table: string, columns: string, from: string): Statement => [
  "owned",
  into(
    table,
    `organisation_id, person_id${columns}`,
    `x.org, x.person${from}`,
    `${row}, person uuid, kind text`,
    `x.kind = '${kind}'`,
  ),
];
const way = (kind: string, table: string, columns: string, from: string): Statement => [
  "waysIn",
  into(
    table,
    `organisation_id, id, person_id${columns}`,
    `x.org, x.id, x.person${from}`,
    `${row}, person uuid, kind text, unit uuid, by uuid, role uuid, ended boolean`,
    `x.kind = '${kind}'`,
  ),
];

/** What was said, done, asked, looked at and kept. */
export const furtherStatements: readonly Statement[] = [
  [
    "cases",
    into(
      "participation.improvement_case",
      "organisation_id, id, unit_id, title, problem, opened_by",
      "x.org, x.id, x.unit, 'x', 'x', x.id",
      `${row}, unit uuid`,
    ),
  ],
  [
    "sources",
    into(
      "participation.case_source",
      "organisation_id, case_id, kind, source_id, shown_text, added_by",
      `x.org, x."case", 'voice', x.voice, 'x', x.voice`,
      `org uuid, "case" uuid, voice uuid`,
    ),
  ],
  [
    "measures",
    into(
      "participation.measure",
      "organisation_id, id, case_id, unit_id, what, owner_person_id, owner_name, due, made_by",
      `x.org, x.id, x."case", x.unit, 'x', x.by, 'x', '2027-01-01', x.by`,
      `${row}, "case" uuid, unit uuid, by uuid`,
    ),
  ],
  [
    "measureEntries",
    into(
      "participation.measure_entry",
      "organisation_id, id, measure_id, kind, by_person_id, by_name",
      "x.org, x.id, x.measure, 'start', x.by, 'x'",
      `${row}, measure uuid, by uuid`,
    ),
  ],
  [
    "checks",
    into(
      "participation.effect_check",
      "organisation_id, id, case_id, unit_id, months",
      `x.org, x.id, x."case", x.unit, 3`,
      `${row}, "case" uuid, unit uuid`,
    ),
  ],
  [
    "entries",
    into(
      "participation.voice_entry",
      "organisation_id, id, voice_id, n, kind, by, text, person_id, person_name, at, week",
      `x.org, x.id, x.voice, case when x.by = 'giver' then 1 else 2 end, case when x.by = 'giver' then 'addition' else 'acknowledgement' end,
        x.by, 'x', x.person, case when x.by = 'service' then 'x' end, case when x.by = 'service' then now() end, '2026-11-23'`,
      `${row}, voice uuid, by text, person uuid`,
    ),
  ],
  [
    "publications",
    into(
      "participation.publication",
      "organisation_id, id, unit_id, voice_id, said, answered, outcome, n, edited_by",
      "x.org, x.id, x.unit, x.voice, 'x', 'x', 'not', 1, x.by",
      `${row}, unit uuid, voice uuid, by uuid`,
    ),
  ],
  [
    "publications",
    `insert into participation.publication_step (organisation_id, id, publication_id, kind, by, week)
      select x.org, gen_random_uuid(), x.id, s, case when s = 'release' then 'service' else 'giver' end, '2026-11-23'
        from jsonb_to_recordset($1::jsonb) as x (${row}, steps jsonb), jsonb_array_elements_text(x.steps) s`,
  ],
  [
    "clocks",
    into(
      "platform.clock",
      "organisation_id, id, unit_id, subject_kind, subject_id, rule_id, rule_version, start, due, reminder, held_until",
      `x.org, x.id, x.unit, x.kind, x.subject, 'x', '2026-01-01', '2026-01-01', '2027-01-01', '2026-12-01', ${day("held")}`,
      `${row}, unit uuid, kind text, subject uuid, held int`,
    ),
  ],
  [
    "looked",
    into(
      "consent.opening",
      "organisation_id, id, person_id, topic, what, basis, basis_id, purpose, actor_person_id, actor_role_id, actor_unit_id, actor_organisation_id, at",
      "x.org, x.id, x.person, x.topic, 'x', 'consent', x.id, 'care', x.actor, x.role, x.unit, x.org, '2026-11-20'",
      `${row}, person uuid, topic text, actor uuid, role uuid, unit uuid`,
    ),
  ],
  [
    "trails",
    into(
      "platform.trail",
      "organisation_id, id, unit_id, act, subject_kind, subject_id, actor_kind, person_id, role_id, for_person_id, at, week",
      `x.org, x.id, x.unit, 'x', x.kind, x.subject, case when x.actor is null then 'code' else 'person' end, x.actor, x.role, x."for",
        case when x.actor is not null then timestamptz '2026-11-20' end, case when x.actor is null then date '2026-11-23' end`,
      `${row}, unit uuid, kind text, subject uuid, actor uuid, role uuid, "for" uuid`,
    ),
  ],
  [
    "explanations",
    into(
      "consent.explanation",
      "organisation_id, id, person_id, source, line_id, line_at, actor_person_id, actor_role_id, unit_id, leader_from, officer_from, words, answered_by, answered_at",
      `x.org, x.id, x.person, x.source, x.line, '2026-11-20', x.actor, x.role, x.unit, ${day('"leaderFrom"')}, ${day('"officerFrom"')},
        ${once} 'x' end, x.done, ${once} now() end`,
      matter,
    ),
  ],
  [
    "objections",
    into(
      "consent.objection",
      "organisation_id, id, person_id, source, line_id, line_at, actor_person_id, actor_role_id, unit_id, words, reviewed_by, reviewed_at, finding, review_words",
      `x.org, x.id, x.person, x.source, x.line, '2026-11-20', x.actor, x.role, x.unit, 'x', x.done, ${once} now() end, ${once} 'right' end, ${once} 'x' end`,
      matter,
    ),
  ],
  [
    "asks",
    into(
      "consent.ask",
      "organisation_id, id, person_id, topic, recipient_kind, recipient_unit_id, purpose, why, asked_by, asked_role_id, asked_at, answer, answered_at",
      `x.org, x.id, x.person, x.topic, 'unit', x.unit, 'care', 'x', x.by, x.role, ${days}, case when x.answered then 'no' end, case when x.answered then now() end`,
      `${row}, person uuid, topic text, by uuid, role uuid, unit uuid, answered boolean, ago float`,
    ),
  ],
  [
    "askLimits",
    into(
      "people.ask_limit",
      "organisation_id, id, person_id, at_most, said_at",
      `x.org, x.id, x.person, x.most, ${days}`,
      `${row}, person uuid, most text, ago float`,
    ),
  ],
  [
    "introductions",
    into(
      "consent.introduction",
      "organisation_id, id, kind, code_hash, shown_by, shown_role_id, shown_unit_id, valid_until, taken_at, taken_by, taken_role_id, ended_at",
      `x.org, x.id, 'screen', sha256(x.id::text::bytea), x.by, x.role, x.unit, now() + interval '1 hour', case when x.taker is not null then ${days} end,
        x.taker, x."takerRole", case when x.ended then now() end`,
      `${row}, by uuid, role uuid, unit uuid, taker uuid, "takerRole" uuid, ended boolean, ago float`,
    ),
  ],
  [
    "messages",
    into(
      "platform.message",
      "organisation_id, id, person_id, kind, subject_kind, subject_id, read_at",
      "x.org, x.id, x.person, 'x', 'voice', x.id, case when x.read then now() end",
      `${row}, person uuid, read boolean`,
    ),
  ],
  [
    "gradings",
    into(
      "people.address_grading",
      "organisation_id, id, person_id, grade, valid_from, valid_to",
      `x.org, x.id, x.person, 'confidential', ${day('"from"')}, ${day('"to"')}`,
      `${row}, person uuid, "from" int, "to" int`,
    ),
  ],
  [
    "told",
    into(
      "kin.information",
      "organisation_id, id, unit_id, code_hash, sealed, readers, received_on, answer_sealed, answered_at, answered_by, withdrawn_on",
      `x.org, x.id, x.unit, sha256(x.id::text::bytea), 'x', case when x.leader then 'leader' else 'unit' end, '2026-11-20',
        case when x.answered is not null then 'x'::bytea end, case when x.answered is not null then now() end, x.answered, case when x.withdrawn then date '2026-11-21' end`,
      `${row}, unit uuid, leader boolean, withdrawn boolean, answered uuid`,
    ),
  ],
  [
    "erasures",
    into(
      "kept.erasure",
      "organisation_id, id, person_id, due, undone_at, done_at",
      "x.org, x.id, x.person, '2027-01-01', case when x.undone then now() end, case when x.done then now() end",
      `${row}, person uuid, undone boolean, done boolean`,
    ),
  ],
  way(
    "name",
    "way_in.sign_in_name",
    ", name_hash, name_sealed, ended_at",
    ", sha256(x.id::text::bytea), 'x', case when x.ended then now() end",
  ),
  way("code-wish", "way_in.code_wish", ", unit_id, ended_at", ", x.unit, case when x.ended then now() end"),
  way(
    "paper-code",
    "way_in.paper_code",
    ", code_hash, expires_at, made_by, role_id, unit_id, delivery, checked",
    ", 'x', now() + interval '1 day', x.by, x.role, x.unit, 'handed-over', 'known'",
  ),
  way(
    "invitation",
    "people.invitation",
    ", code_hash, expires_at",
    ", sha256(x.id::text::bytea), now() + interval '1 day'",
  ),
  owned("detail", "people.contact_detail", ", email", ", 'x'"),
  owned(
    "wish",
    "people.contact_wish",
    ", id, email_pace, letter, sms, telephone_way, shared",
    ", x.id, 'off', false, false, 'no', false",
  ),
  owned("need", "people.interpreter_need", ", id, needed", ", x.id, false"),
  owned("address", "people.postal_address", ", sealed", ", 'x'"),
  owned("key", "people.person_key", ", wrapped", ", 'x'"),
  owned(
    "passkey",
    "way_in.passkey",
    ", id, credential_id, public_key, counter",
    ", x.id, sha256(x.id::text::bytea), 'x', '1'",
  ),
  owned("identity", "people.identity", ", issuer, subject_hash", ", 'x', sha256(x.id::text::bytea)"),
  [
    "owned",
    `insert into platform.draft (person_id, form, subject_id, fields)
      select x.person, 'x', x.id, '{}' from jsonb_to_recordset($1::jsonb) as x (id uuid, person uuid, kind text) where x.kind = 'draft'`,
  ],
];
