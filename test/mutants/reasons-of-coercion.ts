import { all, bound, checked, only, type Reason, ruled, said, viewed } from "./proofs.ts";

/** Of faults in what is asked after coercion. */
export const reasonsOfCoercion: readonly Reason[] = [
  {
    mutants: ["care.after_talk_step serve: with check: without \"AND (as_whom = 'service'::text)\""],
    why: "a check of the table gives a role to the service's steps alone, and the rule asks for one's own",
    stands: all([
      ruled(
        "care.after_talk_step",
        "serve",
        "with_check",
        "(role_id = ( SELECT platform.my_role() AS my_role))",
      ),
      checked("care.after_talk_step", "((role_id IS NULL) = (as_whom <> 'service'::text))"),
    ]),
  },
  {
    mutants: [
      'care.coercion register: with check: without "AND (organisation_id = ( SELECT platform.my_organisation() AS my_organisation))"',
    ],
    why: "the rest of the rule names the unit in which one works, and a foreign key binds it to its organisation",
    stands: bound("care.coercion.unit_id", "people.role.unit_id"),
  },
  {
    mutants: ["care.accounts_shared(): without \"a.side <> 'service'\""],
    why: "what the ward has told is read by the very same whether it is shared or not",
    stands: all([
      ruled("care.after_talk_account", "unit", "qual", "care.after_talks_opened()"),
      ruled("care.after_talk_account", "concerns", "qual", "care.my_coercions()"),
      said("care.accounts_shared", "a.coercion_id = any(care.after_talks_opened() || care.my_coercions())"),
    ]),
  },
  {
    mutants: ["care.after_talk_names(): without \"and a.side <> 'own'\""],
    why: "the person's own account is written by the person alone, whose name is given as the one it is about",
    stands: all([
      ruled("care.after_talk_account", "tell", "with_check", "(written_by = ( SELECT platform.me() AS me))"),
      ruled(
        "care.after_talk_account",
        "tell",
        "with_check",
        "(person_id = ( SELECT platform.my_self() AS my_self))",
      ),
      ruled("care.after_talk_account", "serve", "with_check", "(side <> 'own'::text)"),
      only("care.after_talk_account", "INSERT", "serve", "tell"),
    ]),
  },
  {
    mutants: ["care.after_talk_owed(): without \"and d.kind = 'denial'\""],
    why: "a step after a holding that is no denial is itself the last that counts, or another holding that the same is asked of",
    stands: said("care.after_talk_owed", "order by s.n desc limit 1"),
  },
  {
    mutants: ['care.coercible_here(): without "and w.work_unit is not null"'],
    why: "whoever is an employee or a leader works in their role's unit (platform.here)",
    stands: viewed("platform.here", "role_kind = ANY (ARRAY['employee'::text, 'unit-leader'::text"),
  },
  {
    mutants: ['care.erase_after_talks(): without "and s.with_sealed is not null"'],
    why: "where nothing is sealed, nothing is taken away",
    stands: said("care.erase_after_talks", "set with_sealed = null"),
  },
];
