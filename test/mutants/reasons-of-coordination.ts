import { all, bound, type Reason, said } from "./proofs.ts";

/** Of faults in what coordinations ask. */
export const reasonsOfCoordination: readonly Reason[] = [
  {
    mutants: ["care.coordinated(): without \"w.kind = 'person'\""],
    why: "nobody but a person who has signed in has a person or a role (platform.act_as), and each way in asks for one",
    stands: `not exists (select 1 from pg_proc p
      cross join regexp_matches(p.prosrc, $q$act_as\\(('[a-z-]+'|[a-z_]+), [a-z_]+, ([a-z_.]+)$q$, 'g') m
      where m[1] <> '''person''' and m[2] <> 'null')`,
  },
  {
    mutants: ['care.move_coordinating_unit(): without "c.organisation_id = s.organisation_id"'],
    why: "a unit's id is unique, and foreign keys bind both rows to that unit's organisation",
    stands: bound("care.coordinating_unit.unit_id", "people.unit_succession.unit_id"),
  },
  {
    mutants: ['care.need_persons(): without "and p.id <> platform.me()"'],
    why: "whoever is at work has a role, and nobody who has one is given a code on paper (way_in.my_handable)",
    stands: all([
      said("care.need_persons", "if platform.my_work_unit() is null then return; end if;"),
      said("way_in.my_handable", "and not exists (select 1 from people.role r where r.person_id = x.id"),
    ]),
  },
  {
    mutants: ['care.place_coordinator(): without "and c.ended_at is null"'],
    why: "whatever calls it has asked whether the coordination runs",
    stands: all([
      said("care.coordinated", "c.ended_at is null"),
      said("care.name_coordinator", "if not p_id = any(care.coordinated(false)) then raise"),
      said("care.leave_coordinations", "and c.ended_at is null"),
      said("care.vacate_coordinators", "where c.ended_at is null"),
    ]),
  },
];
