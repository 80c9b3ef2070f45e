import { bound, checked, type Reason } from "./proofs.ts";

const sameOrganisation = (where: string, one: string, other: string) =>
  `${where}: without "and ${one}.organisation_id = ${other}.organisation_id"`;

/** Of faults in the owner's functions. */
export const reasonsOfFunctions: readonly Reason[] = [
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
      sameOrganisation("consent.stoppable()", "p", "r"),
      sameOrganisation("consent.enter_withdrawal()", "p", "x"),
      sameOrganisation("participation.tell_owner()", "r", "m"),
      sameOrganisation("people.disputed_numbers()", "p", "n"),
      sameOrganisation("people.enter_person()", "y", "s"),
      sameOrganisation("people.enter_person()", "p", "y"),
      sameOrganisation("people.my_appointable()", "i", "p"),
      sameOrganisation("people.person_with_number()", "p", "n"),
      sameOrganisation("people.representation_topics()", "p", "x"),
      sameOrganisation("people.representation_topics()", "q", "x"),
      sameOrganisation("people.representation_topics()", "b", "r"),
      sameOrganisation("care.begin_for()", "p", "x"),
      sameOrganisation("care.list_coordinations()", "p", "c"),
      sameOrganisation("care.nameable()", "p", "r"),
      sameOrganisation("care.card_owner()", "y", "c"),
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
      "care.coordination.person_id",
      "people.person_key.person_id",
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
  {
    mutants: [
      'way_in.given_codes(): without "and (p.valid_to is null or p.valid_to >= (select platform.today()))"',
      'way_in.wished_codes(): without "and (p.valid_to is null or p.valid_to >= (select platform.today()))"',
    ],
    why: "one who may be given a code is somebody who is here (way_in.my_handable), and the next condition asks for one",
    stands:
      "position('and (q.valid_to is null or q.valid_to >= (select platform.today()))' in pg_get_functiondef('way_in.my_handable'::regproc)) > 0",
  },
  {
    mutants: ['participation.withheld_from(): without "and g.person_id is not null"'],
    why: "nobody has blocked anybody: consent.blocked_by of no person is empty, and so is the answer",
    stands: "consent.blocked_by(null) = '{}'",
  },
  {
    mutants: ['care.opened_to_me(): without "h.organisation_id = n.organisation_id"'],
    why: "a hiding names a note by its id, which is unique, and a foreign key binds it to that note's organisation",
    stands: `exists (select 1 from pg_constraint c where c.contype = 'f' and c.conrelid = 'care.note_hiding'::regclass
        and pg_get_constraintdef(c.oid) like 'FOREIGN KEY (organisation_id, thread_id, person_id) REFERENCES care.note(%')
      and exists (select 1 from pg_constraint c where c.contype = 'u' and c.conrelid = 'care.note'::regclass
        and pg_get_constraintdef(c.oid) = 'UNIQUE (id)')`,
  },
];
