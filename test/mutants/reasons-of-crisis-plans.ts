import { all, bound, checked, type Reason, said } from "./proofs.ts";

/** Whatever hangs on a crisis plan is bound to that plan's person and organisation. */
const toItsPlan = (table: string) =>
  `exists (select 1 from pg_constraint c where c.contype = 'f' and c.conrelid = '${table}'::regclass
    and pg_get_constraintdef(c.oid) like 'FOREIGN KEY (organisation_id, plan_id, person_id) REFERENCES care.crisis_plan(%')`;

/** Of faults in what crisis plans and their cards ask. */
export const reasonsOfCrisisPlans: readonly Reason[] = [
  {
    mutants: [
      "care.crisis_opened_to_me(): without \"and n.place <> 'must-not-know'\"",
      "care.read_with_card(): without \"and s.place <> 'must-not-know'\"",
    ],
    why: "a check of the table holds who must not know hidden, and what is hidden is not shown",
    stands: all([
      checked("care.crisis_text", "((place <> 'must-not-know'::text) OR hidden)"),
      said("care.crisis_opened_to_me", "n.removed_at is null and not n.hidden"),
      said("care.read_with_card", "s.removed_at is null and not s.hidden"),
    ]),
  },
  {
    mutants: [
      'care.card_owner(): without "and p.organisation_id = c.organisation_id"',
      'care.read_with_card(): without "and x.organisation_id = c.organisation_id"',
    ],
    why: "a foreign key binds a card to its plan, and another the plan to its person's organisation",
    stands: all([toItsPlan("care.crisis_card"), bound("care.crisis_plan.person_id")]),
  },
];
