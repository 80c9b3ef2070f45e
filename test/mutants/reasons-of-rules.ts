import { all, bound, checked, fixed, only, type Reason, ruled } from "./proofs.ts";

const theirs =
  'with check: without "AND (organisation_id = ( SELECT platform.my_organisation() AS my_organisation))"';
const works = `v.unit_id = ANY (( SELECT platform.my_working_units() AS my_working_units)::uuid[])`;
const ownUnits = "unit_id = ANY (( SELECT platform.my_units() AS my_units)::uuid[])";

/** Of faults in the rules of tables. */
export const reasonsOfRules: readonly Reason[] = [
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
    mutants: [
      "care.note blocked_change: policy dropped",
      'care.note blocked_change: using: turned "OR (person_id <> ALL (( SELECT consent.blocked_me() AS blocked_me)::uuid[])"',
    ],
    why: "the only rule by which a note is changed (remove) shows its owner's own, of which this one asks nothing",
    stands: all([
      only("care.note", "UPDATE", "remove"),
      ruled("care.note", "remove", "qual", "(person_id = ( SELECT platform.my_self() AS my_self))"),
      ruled(
        "care.note",
        "blocked_change",
        "qual",
        "(person_id = ( SELECT platform.my_self() AS my_self)) OR",
      ),
    ]),
  },
];
