import { all, checked, type Reason, ruled, said, viewed } from "./proofs.ts";

/** Of faults in what plans and meetings ask. */
export const reasonsOfPlans: readonly Reason[] = [
  {
    mutants: ["care.plan_text write: with check: without \"AND (side <> 'service'::text)\""],
    why: "the rule lets nobody write but as themselves, and a check of the table keeps the service's side for services",
    stands: all([
      ruled("care.plan_text", "write", "with_check", "(as_whom = 'self'::text)"),
      checked(
        "care.plan_text",
        "((side = 'common'::text) OR ((side = 'service'::text) = (as_whom = 'service'::text)))",
      ),
    ]),
  },
  {
    mutants: ['care.say_plan_yes(): without "and h.opened"', 'care.write_as_guest(): without "h.opened"'],
    why: "what a guest is shown is of plans that they have opened (care.plan_guest_sees), and in a plan somebody is one guest as they act",
    stands: all([
      said("care.plan_guest_sees", "where g.opened"),
      said("care.say_plan_yes", "p_text = any(care.plan_guest_sees())"),
      said("care.write_as_guest", "x.id = any(care.plan_guest_sees())"),
      "exists (select 1 from pg_index i where i.indexrelid = 'care.plan_guest_once'::regclass and i.indisunique and i.indnullsnotdistinct)",
    ]),
  },
  {
    mutants: [
      'care.write_as_guest(): without "p.id = g.plan_id"',
      'care.write_as_guest(): without "and p.ended_at is null"',
      'care.write_as_guest(): "or" before "p.ended_at is null"',
    ],
    why: "a guest is one in a plan that runs (care.guest_here); here it is asked again under a lock, for two at once, whom the book does not know",
    stands: viewed("care.guest_here", "p.ended_at IS NULL"),
  },
  {
    mutants: [
      'care.meeting_participant name: with check: without "AND (guest_person_id IS NULL)"',
      'care.meeting_participant name: with check: without "AND (guest_unit_id IS NULL)"',
    ],
    why: "the rule asks for a name, and a check of the table gives one to nobody who has an account",
    stands: all([
      ruled("care.meeting_participant", "name", "with_check", "(sealed IS NOT NULL)"),
      checked(
        "care.meeting_participant",
        "((sealed IS NULL) OR ((guest_person_id IS NULL) AND (guest_unit_id IS NULL)))",
      ),
    ]),
  },
];
