import { become } from "./raw-sql-become.ts";
import { change } from "./raw-sql-change.ts";
import { roomIds } from "./raw-sql-plant-rooms.ts";
import { read } from "./raw-sql-read.ts";
import { rooms } from "./raw-sql-rooms.ts";
import { shape } from "./raw-sql-shape.ts";
import type { Trick } from "./raw-sql-trick.ts";
import { ids } from "./raw-sql-world.ts";

const { vera, gro, note, consent, glass, unit } = ids;

/** What is tried, each on a connection of its own. */
export const tricks: readonly Trick[] = [...become, ...shape, ...read, ...change, ...rooms];

const { goal, common, guestLate, coordination, coercion } = roomIds;
const foreign = [goal, common, guestLate, coordination, coercion];
const ours = `p.pronamespace::regnamespace::text in ('platform', 'people', 'consent', 'care', 'participation', 'kin', 'kept', 'way_in')
     and has_function_privilege(p.oid, 'execute') and p.prorettype <> 'trigger'::regtype
   order by p.proname like 'enter%' or p.proname like '%anonym%', p.oid`;

/** The same with nothing said at all, and with lists in which there is nothing. */
export const everyFunctionOfNothing = `
  select format('select * from %s(%s)', p.oid::regproc, (
      select string_agg(case when x.filled and t::regtype::text like '%[]' then 'array[null]::' || t::regtype::text
        else 'null::' || t::regtype::text end, ', ' order by n)
      from unnest(p.proargtypes::oid[]) with ordinality as a (t, n))) as call
    from pg_proc p, unnest(array[false, true]) as x (filled)
   where ${ours}`;

/**
 * One call of every function of ours that the application's login may call, for each of the foreign ids; those that
 * enter as somebody come last.
 */
export const everyFunction = `
  select format('select * from %s(%s)', p.oid::regproc, (
      select string_agg(case t::regtype::text when 'uuid' then quote_literal(x.id) || '::uuid'
        when 'uuid[]' then 'array[' || quote_literal(x.id) || ',''${vera}'',''${gro}'']::uuid[]'
        when 'text' then '''treatment''' when 'text[]' then '''{treatment}''::text[]' when 'date' then 'current_date'
        when 'bytea' then 'sha256(' || quote_literal(x.id) || '::text::bytea)' when 'bytea[]' then '''{}''::bytea[]'
        when 'interval' then '''20 minutes''::interval' when 'integer' then '100' when 'boolean' then 'true'
        when 'timestamp with time zone' then 'now()' else 'null' end, ', ' order by n)
      from unnest(p.proargtypes::oid[]) with ordinality as a (t, n))) as call
    from pg_proc p, unnest(array['${vera}', '${gro}', '${note}', '${consent}', '${glass}', '${unit}', '${foreign.join("', '")}']) as x (id)
   where ${ours}`;
