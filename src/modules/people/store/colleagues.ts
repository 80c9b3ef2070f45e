import { raw, sql, type Tx } from "#platform/db/index.ts";

/** Somebody who works in a unit, as one names who does what. */
export interface Colleague {
  id: string;
  name: string;
  title: string;
}

/** Those who work in a unit today, and the one who acts, by name; nobody where my role does not reach the unit. */
export const colleaguesOf = (tx: Tx, unitId: string): Promise<Colleague[]> =>
  tx.all(
    raw<Colleague>(sql`
      select * from (
        select distinct on (p.id) p.id, p.name, r.title
          from people.role r join people.person p on p.id = r.person_id
         where r.unit_id = any((select platform.my_working_units())::uuid[])
           and (r.unit_id = ${unitId}::uuid or r.id = (select platform.my_role())) and r.kind <> 'administrator'
           and r.valid_from <= (select platform.today()) and (r.valid_to is null or r.valid_to >= (select platform.today()))
           and (p.valid_to is null or p.valid_to >= (select platform.today()))
         order by p.id, r.title = '', r.valid_from) x
      order by name, id`),
  );
