import { type Db, migrations, raw, sql } from "../../src/platform/db/index.ts";
import { type Finding, note, ok, wrong } from "./finding.ts";

const newest = () => migrations().at(-1)?.name ?? "";

/** Whether the migrations are those of this version; the one finding that lets the next ones be asked. */
export const checkMigrations = async (db: Db): Promise<Finding> => {
  try {
    const { name } = await db.asNobody((tx) =>
      tx.one(raw<{ name: string | null }>(sql`select platform.latest_migration() as name`)),
    );
    if (name === newest()) return ok(`The migrations are the newest (${name}).`);
    if (db.kind === "embedded" && (name ?? "") < newest())
      return note(`The embedded database is at ${name}; npm start brings it to ${newest()}.`);
    return (name ?? "") < newest()
      ? wrong(`The database is at ${name}, this version needs ${newest()}. Run npm run migrate.`)
      : wrong(`The database is at ${name}, newer than this version of Medvirk. Start the newer version.`);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === "42501")
      return wrong(
        "The application's login has been granted nothing, or the database is empty. Run npm run migrate with this DATABASE_URL.",
      );
    if (code === "3F000" || code === "42883") return wrong("The database is empty. Run npm run migrate.");
    throw error;
  }
};

/** Whether every table has row security, and each that the application may read a policy. */
export const checkPolicies = async (db: Db): Promise<Finding> => {
  const bare = await db.asNobody((tx) =>
    tx.all(
      raw<{ name: string }>(sql`
        select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
           and (not c.relrowsecurity or (not exists (select 1 from pg_policy p where p.polrelid = c.oid)
             and has_table_privilege(c.oid, 'select')))
         order by 1`),
    ),
  );
  return bare.length === 0
    ? ok("Every table has row security.")
    : wrong(
        `Without row security, or open without a policy: ${bare.map((t) => t.name).join(", ")}. Run npm run migrate; if it stays, somebody has changed the database by hand.`,
      );
};

/** Whether the secret is the one that the database was set up with. */
export const checkKeys = async (db: Db, today: Parameters<Db["asHouse"]>[1]): Promise<Finding> => {
  try {
    for (const purpose of ["job", "sign-in"] as const)
      await db.asHouse(purpose, today, (tx) => tx.one(raw(sql`select platform.kind() as kind`)));
    return ok("The database knows this installation's secret.");
  } catch (error) {
    if ((error as { code?: string }).code !== "42501") throw error;
    return wrong(
      "MEDVIRK_SECRET is not the one that the database was set up with: nobody can sign in and no job runs. Put the right secret back (it belongs to the backup). Only in a new installation: run npm run migrate.",
    );
  }
};

/** Whether the database's clock agrees with this machine's: sessions and deadlines live by it. */
export const checkTime = async (db: Db, now: () => Date): Promise<Finding> => {
  const before = now().getTime();
  const { at } = await db.asNobody((tx) => tx.one(raw<{ at: Date }>(sql`select clock_timestamp() as at`)));
  const apart = Math.abs(at.getTime() - (before + now().getTime()) / 2) / 1000;
  return apart <= 30
    ? ok("The database's clock agrees with this machine's.")
    : wrong(
        `The database's clock and this machine's are ${Math.round(apart)} seconds apart. Let both be set by a time server (NTP).`,
      );
};
