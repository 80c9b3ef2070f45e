import { ids } from "./raw-sql-world.ts";

/** A trick: what it is, and what is said to the database, one statement after the other. */
export type Trick = readonly [name: string, ...statements: string[]];

const { vera } = ids;
/** What a function of one's own can see when it is run: with the owner's eyes everything, with one's own nothing. */
export const spy = `create function pg_temp.spy() returns boolean language plpgsql as $f$ declare r record; begin
  for r in select sealed::text as x from care.note union all select words from participation.voice union all select name from people.person loop
    raise notice '% sees %', current_user, r; end loop; return true;
  exception when others then raise notice '% %', current_user, sqlerrm; return true; end $f$`;
/** A function that costs nothing and tells what it is given. */
export const loud = (type: string) =>
  `create function pg_temp.loud(v ${type}) returns boolean language plpgsql cost 0.0000001 as $f$ begin raise notice 'saw %', v; return true; end $f$`;
/** Functions of ours that run with the owner's eyes. */
export const asOwner = [
  "select consent.open_record(gen_random_uuid(), $V$, 'treatment', 'care', 'x')",
  "select * from consent.names(array[$V$::pg_catalog.uuid])",
  "select * from consent.log_names(array[$V$::pg_catalog.uuid])",
  "select * from consent.lookers()",
  "select people.lay_down($V$)",
].map((s) => s.replaceAll("$V$", `'${vera}'`));
