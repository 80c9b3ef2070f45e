import type { Owner } from "#platform/db/index.ts";
import type { Mutant } from "./mutants.ts";

/** Why a bent rule is the same rule, and what in the catalogue makes it so. */
export interface Reason {
  /** Where it is and what was bent, as the mutant says it. */
  mutants: readonly string[];
  why: string;
  /** SQL that is true as long as the reason holds: where it is not, the survivor is a hole. */
  stands: string;
}

const all = (parts: readonly string[]): string => parts.map((part) => `(${part})`).join(" and ");

/** A foreign key binds a row's organisation to that of whoever or whatever it names. */
const bound = (...columns: readonly string[]): string =>
  all(
    columns.map((said) => {
      const [schema, table, column] = said.split(".");
      return `exists (select 1 from pg_constraint c where c.contype = 'f' and c.conrelid = '${schema}.${table}'::regclass
        and (select array_agg(a.attname::text order by a.attname) from pg_attribute a where a.attrelid = c.conrelid
          and a.attnum = any(c.conkey)) = (select array_agg(x order by x) from unnest(array['organisation_id', '${column}']) x))`;
    }),
  );

/** A check of the table's own refuses the rest. */
const checked = (table: string, ...texts: readonly string[]): string =>
  all(
    texts.map(
      (text) =>
        `exists (select 1 from pg_constraint c where c.contype = 'c' and c.conrelid = '${table}'::regclass
          and pg_get_constraintdef(c.oid) = $q$CHECK (${text})$q$)`,
    ),
  );

/** Nobody but the owner may write these columns of a row that is there. */
const fixed = (table: string, ...columns: readonly string[]): string =>
  `not exists (select 1 from information_schema.column_privileges g where g.table_schema || '.' || g.table_name = '${table}'
    and g.column_name in (${columns.map((c) => `'${c}'`).join(", ")}) and g.privilege_type = 'UPDATE' and g.grantee <> g.grantor)`;

/** A rule has this in its text. */
const ruled = (table: string, policy: string, part: "qual" | "with_check", text: string): string =>
  `exists (select 1 from pg_policies p where p.schemaname || '.' || p.tablename = '${table}' and p.policyname = '${policy}'
    and position($q$${text}$q$ in regexp_replace(p.${part}, '\\s+', ' ', 'g')) > 0)`;

/** The only rules of a table for a kind of statement are these. */
const only = (table: string, cmd: string, ...policies: readonly string[]): string =>
  `(select array_agg(p.policyname::text order by p.policyname) from pg_policies p where p.permissive = 'PERMISSIVE'
    and p.schemaname || '.' || p.tablename = '${table}' and p.cmd in ('ALL', '${cmd}')) = array[${[
      ...policies,
    ]
      .sort()
      .map((p) => `'${p}'`)
      .join(", ")}]`;

const theirs =
  'with check: without "AND (organisation_id = ( SELECT platform.my_organisation() AS my_organisation))"';
const works = `v.unit_id = ANY (( SELECT platform.my_working_units() AS my_working_units)::uuid[])`;
const ownUnits = "unit_id = ANY (( SELECT platform.my_units() AS my_units)::uuid[])";
const sameOrganisation = (where: string, one: string, other: string) =>
  `${where}: without "and ${one}.organisation_id = ${other}.organisation_id"`;

/** Each survivor that is the same rule as the one that it was made from: proven by the catalogue, or else it is a hole. */
export const reasons: readonly Reason[] = [
  {
    mutants: [
      `consent.explanation ask: ${theirs}`,
      `consent.objection object: ${theirs}`,
      `people.invitation administer: ${theirs}`,
      `way_in.code_wish own: ${theirs}`,
      `way_in.paper_code own: ${theirs}`,
      `way_in.passkey own: ${theirs}`,
    ],
    why: "the rest of the rule says whose the row is, and a foreign key binds that person to their organisation",
    stands: bound(
      "consent.explanation.person_id",
      "consent.objection.person_id",
      "people.invitation.person_id",
      "way_in.code_wish.person_id",
      "way_in.paper_code.person_id",
      "way_in.passkey.person_id",
      "people.role.person_id",
      "people.role.unit_id",
    ),
  },
  {
    mutants: [`consent.introduction show: ${theirs}`],
    why: "one shows a code oneself, and a foreign key binds whoever shows it to their organisation",
    stands: bound("consent.introduction.shown_by"),
  },
  {
    mutants: [`people.role administer: ${theirs}`, `people.unit administer: ${theirs}`],
    why: "the rest of the rule names a unit that one reaches, and a foreign key binds it to its organisation",
    stands: bound("people.role.unit_id", "people.unit.parent_id"),
  },
  {
    mutants: ['consent.ask later: with check: without "AND (answer IS NULL)"'],
    why: "an ask that gets an answer passes by the rule beside it (answer), which looks at the same rows",
    stands: all([
      only("consent.ask", "UPDATE", "answer", "later"),
      ruled("consent.ask", "answer", "with_check", "(answer IS NOT NULL)"),
    ]),
  },
  {
    mutants: [
      'consent.break_glass review: with check: without "AND (opened_by <> ( SELECT platform.me() AS me))"',
    ],
    why: "the rule asks the same of the row before, and nobody may write the column",
    stands: all([
      only("consent.break_glass", "UPDATE", "review"),
      ruled("consent.break_glass", "review", "qual", "(opened_by <> ( SELECT platform.me() AS me))"),
      fixed("consent.break_glass", "opened_by"),
    ]),
  },
  {
    mutants: [
      'consent.explanation answer: with check: without "AND (answered_at IS NOT NULL)"',
      'consent.objection review: with check: without "AND (finding IS NOT NULL)"',
    ],
    why: "the rule says who has answered, and a check of the table says that whoever has answered has said what and when",
    stands: all([
      checked(
        "consent.explanation",
        "(((words IS NULL) = (answered_at IS NULL)) AND ((words IS NULL) = (answered_by IS NULL)))",
      ),
      checked(
        "consent.objection",
        "(((reviewed_by IS NULL) = (finding IS NULL)) AND ((finding IS NULL) = (reviewed_at IS NULL)) AND ((finding IS NULL) = (review_words IS NULL)))",
      ),
    ]),
  },
  {
    mutants: [
      `participation.publication unit: with check: without "AND (${works})"`,
      `participation.publication voice_unit: using: without "AND (${works})"`,
    ],
    why: "the voice is read under its own rules, by which whoever acts in a role sees those of their units and no others",
    stands: all([
      only("participation.voice", "SELECT", "giver", "job", "unit"),
      ruled(
        "participation.voice",
        "unit",
        "qual",
        "(unit_id = ANY (( SELECT platform.my_working_units() AS my_working_units)::uuid[]))",
      ),
    ]),
  },
  {
    mutants: [
      "participation.publication_step giver: with check: without \"AND (kind = ANY (ARRAY['consent'::text, 'refusal'::text, 'withdrawal'::text]))\"",
      "participation.publication_step service: with check: without \"AND (kind = ANY (ARRAY['release'::text, 'withdrawal'::text]))\"",
    ],
    why: "checks of the table say the same of what a giver's and a service's step can be",
    stands: checked(
      "participation.publication_step",
      "((kind <> ALL (ARRAY['consent'::text, 'refusal'::text])) OR (by = 'giver'::text))",
      "((kind <> 'release'::text) OR (by = 'service'::text))",
      "(kind = ANY (ARRAY['consent'::text, 'refusal'::text, 'release'::text, 'withdrawal'::text]))",
    ),
  },
  {
    mutants: [
      `people.role administer_end: with check: without "AND (${ownUnits})"`,
      `people.role administer_end: with check: "or" before "(${ownUnits})"`,
    ],
    why: "the rule asks the same of the row before, and nobody may write the column",
    stands: all([
      ruled("people.role", "administer_end", "qual", `(${ownUnits})`),
      only("people.role", "UPDATE", "administer_end", "claim_gone"),
      fixed("people.role", "unit_id"),
    ]),
  },
  {
    mutants: [
      'platform.clock log_matter: using: without "AND (subject_id = ANY (( SELECT consent.my_log_matters() AS my_log_matters)::uuid[]))"',
    ],
    why: "a restrictive rule (log_matter_only) says the same to all but the jobs, which see every clock",
    stands: all([
      ruled(
        "platform.clock",
        "log_matter_only",
        "qual",
        "(subject_id = ANY (( SELECT consent.my_log_matters() AS my_log_matters)::uuid[]))",
      ),
      ruled("platform.clock", "job", "qual", "(( SELECT platform.kind() AS kind) = 'job'::text)"),
    ]),
  },
  {
    mutants: [
      'platform.clock log_review: using: without "AND (organisation_id = ( SELECT platform.my_organisation() AS my_organisation))"',
    ],
    why: "the rule asks the same of the row afterwards, and nobody may write the column",
    stands: all([
      ruled(
        "platform.clock",
        "log_review",
        "with_check",
        "(organisation_id = ( SELECT platform.my_organisation() AS my_organisation))",
      ),
      fixed("platform.clock", "organisation_id"),
    ]),
  },
  {
    mutants: ["way_in.paper_code hand_over: with check: without \"AND (delivery <> 'own'::text)\""],
    why: "a check of the table: a code of one's own making has no unit, and this rule asks for one",
    stands: checked("way_in.paper_code", "((delivery = 'own'::text) = (unit_id IS NULL))"),
  },
  {
    mutants: ["consent.acquainted(): without \"and c.recipient_kind = 'person'\""],
    why: "a check of the table: nothing else than a sharing with somebody names somebody",
    stands: checked(
      "consent.consent",
      "((recipient_kind = 'person'::text) = (recipient_person_id IS NOT NULL))",
    ),
  },
  {
    mutants: [
      sameOrganisation("consent.enter_for()", "p", "x"),
      sameOrganisation("consent.take_code()", "p", "x"),
      sameOrganisation("consent.find_in_emergency()", "p", "n"),
      sameOrganisation("consent.find_in_emergency()", "p", "b"),
      sameOrganisation("consent.my_asks()", "p", "a"),
      sameOrganisation("consent.officers()", "p", "r"),
      sameOrganisation("consent.shared_with_me()", "p", "r"),
      sameOrganisation("participation.tell_owner()", "r", "m"),
      sameOrganisation("people.disputed_numbers()", "p", "n"),
      sameOrganisation("people.enter_person()", "y", "s"),
      sameOrganisation("people.enter_person()", "p", "y"),
      sameOrganisation("people.my_appointable()", "i", "p"),
      sameOrganisation("people.person_with_number()", "p", "n"),
      sameOrganisation("people.representation_topics()", "p", "x"),
      sameOrganisation("people.representation_topics()", "q", "x"),
      sameOrganisation("people.representation_topics()", "b", "r"),
    ],
    why: "they are joined by a person's id, which is unique, and a foreign key binds each row to that person's organisation",
    stands: bound(
      "consent.introduction.shown_by",
      "people.national_number.person_id",
      "people.birth.person_id",
      "consent.ask.person_id",
      "people.role.person_id",
      "consent.consent.person_id",
      "participation.measure.owner_person_id",
      "people.representation.person_id",
      "people.representation.representative_id",
      "people.identity.person_id",
    ),
  },
  {
    mutants: [
      'kept.rows_about_me(): without "and not a.attisdropped"',
      'kept.rows_about_me(): without "and a.attnum > 0"',
    ],
    why: "PostgreSQL gives a dropped column another name, and a row as JSON has no system columns to leave out",
    stands: "true",
  },
  {
    mutants: ["people.erase(): without \"c.contype = 'f'\""],
    why: "nothing but a foreign key points at another table and says what a deletion there does",
    stands:
      "not exists (select 1 from pg_constraint c where c.contype <> 'f' and (c.confrelid <> 0 or c.confdeltype = 'c'))",
  },
  {
    mutants: ['people.my_representations(): without "and r.ended_at is null"'],
    why: "what has ended holds in no matter (people.representation_topics), and the next condition asks for one",
    stands:
      "position('where x.id = p_representation and x.ended_at is null' in pg_get_functiondef('people.representation_topics'::regproc)) > 0",
  },
  {
    mutants: ['people.tell_representation(): without "and w.p is not null"'],
    why: "whom a mandate names is never null, and where nobody else is to be told the next condition finds nobody met",
    stands: `not exists (select 1 from pg_attribute a where a.attrelid = 'people.representation'::regclass
      and a.attname in ('person_id', 'representative_id') and not a.attnotnull)`,
  },
  {
    mutants: ['people.vouch_for_number(): without "and n.person_id <> p_person"'],
    why: "the person's own number is written anew a moment later, with whether it is set aside",
    stands: `position('on conflict (person_id) do update set' in pg_get_functiondef('people.vouch_for_number'::regproc)) > 0
      and position('set_aside_at = excluded.set_aside_at' in pg_get_functiondef('people.vouch_for_number'::regproc)) > 0`,
  },
  {
    mutants: ["people.representation_topics(): without \"a.kind = 'parent'\""],
    why: "a check of the table: a rule of another kind has not both ages, and then no age lies between them",
    stands: checked(
      "people.access_rule",
      "((kind = 'parent'::text) = ((from_age IS NOT NULL) AND (until_age IS NOT NULL)))",
    ),
  },
  {
    mutants: ['people.succeed_unit(): without "and u.organisation_id = platform.my_organisation()"'],
    why: "the units that a role reaches are its own organisation's: foreign keys bind a unit to the one above it and a role to its unit",
    stands: bound("people.unit.parent_id", "people.role.unit_id"),
  },
  {
    mutants: ["participation.waiting_at_work(): without \"and s.kind = 'consent'\""],
    why: "the next condition refuses every other kind that a check of the table allows",
    stands: checked(
      "participation.publication_step",
      "(kind = ANY (ARRAY['consent'::text, 'refusal'::text, 'release'::text, 'withdrawal'::text]))",
    ),
  },
];

/**
 * Reads which reasons hold in this database. Out: why nothing can tell a mutant from the rule; null where there is no
 * reason, or where what it rests on is no longer there.
 */
export const reasonsIn = async (owner: Owner): Promise<(mutant: Mutant) => string | null> => {
  const held = new Map<string, string>();
  for (const { mutants, why, stands } of reasons) {
    const [row] = (await owner.query(`select (${stands}) as held`)).rows as { held: boolean }[];
    if (row?.held) for (const mutant of mutants) held.set(mutant, why);
  }
  return ({ where, name }) => held.get(`${where}: ${name}`) ?? null;
};
