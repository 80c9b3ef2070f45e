import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { RoleKind } from "./roles.ts";

/** Somebody who holds a role in a unit that the administrator reaches. */
export interface StaffMember {
  id: string;
  name: string;
  roles: { id: string; kind: RoleKind; title: string; unit_id: string; unit_name: string }[];
  /** Nobody has signed in as them yet: a code can be made. */
  invitable: boolean;
  /** When the newest code that can still be used runs out. */
  invited_until: Date | null;
}

const staff = (where: ReturnType<typeof sql>) => sql`
  select p.id, p.name,
    jsonb_agg(jsonb_build_object('id', r.id, 'kind', r.kind, 'title', r.title, 'unit_id', u.id, 'unit_name', u.short_name)
      order by u.short_name, r.kind) as roles,
    p.id = any((select people.my_invitable())::uuid[]) as invitable,
    (select max(i.expires_at) from people.invitation i
      where i.person_id = p.id and i.used_at is null and i.expires_at > now()) as invited_until
    from people.person p
    join people.role r on r.person_id = p.id and r.unit_id = any((select platform.my_units())::uuid[])
      and r.valid_from <= (select platform.today()) and (r.valid_to is null or r.valid_to >= (select platform.today()))
    join people.unit u on u.id = r.unit_id
   where ${where}
   group by p.id, p.name
   order by p.name, p.id`;

/** Everybody who holds a role in the units that one reaches, by name. */
export const listStaff = (tx: Tx): Promise<StaffMember[]> => tx.all(raw<StaffMember>(staff(sql`true`)));

/** One of them; null where hidden or absent. */
export const findStaff = (tx: Tx, id: string): Promise<StaffMember | null> =>
  tx.maybe(raw<StaffMember>(staff(sql`p.id = ${id}`)));
