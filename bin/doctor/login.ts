import type { Config } from "../../src/platform/config.ts";
import { type Db, raw, sql } from "../../src/platform/db/index.ts";
import { type Finding, ok, wrong } from "./finding.ts";

interface Login {
  name: string;
  super: boolean;
  bypass: boolean;
  creates: boolean;
  owns: number;
  member: string | null;
  makes: string | null;
  database: string;
}

const login = (db: Db): Promise<Login> =>
  db.asNobody((tx) =>
    tx.one(
      raw<Login>(sql`
        select r.rolname as name, r.rolsuper as super, r.rolbypassrls as bypass, r.rolcreaterole as creates,
          ((select count(*) from pg_class where relowner = r.oid) + (select count(*) from pg_proc where proowner = r.oid)
            + (select count(*) from pg_namespace where nspowner = r.oid))::integer as owns,
          (select string_agg(g.rolname, ', ') from pg_auth_members m join pg_roles g on g.oid = m.roleid
            where m.member = r.oid) as member,
          (select string_agg(p, ', ') from unnest('{temporary,create}'::text[]) as p
            where has_database_privilege(current_database(), p)) as makes,
          quote_ident(current_database()) as database
          from pg_roles r where r.rolname = current_user`),
    ),
  );

/**
 * Whether the application's login stands under the policies. One that does not sees every row of everybody, and
 * no page would show that anything is wrong.
 */
export const checkLogin = async (db: Db, config: Config): Promise<Finding[]> => {
  const app = await login(db);
  const found: Finding[] = [];
  const say = (is: boolean, what: string, todo: string) => {
    if (is)
      found.push(
        wrong(
          `The application's login ${app.name} ${what}: the database would hide nothing from it. ${todo}`,
        ),
      );
  };
  const owner = config.databaseOwner && decodeURIComponent(new URL(config.databaseOwner).username);
  say(
    owner === app.name,
    "is the owner's login",
    "Give DATABASE_URL a login of its own, then run npm run migrate.",
  );
  say(app.super, "is a superuser", `Run: alter role ${app.name} nosuperuser`);
  say(app.bypass, "may bypass row security", `Run: alter role ${app.name} nobypassrls`);
  say(app.creates, "may make and grant roles", `Run: alter role ${app.name} nocreaterole`);
  say(
    app.owns > 0 && owner !== app.name,
    "owns things in the database",
    "Give DATABASE_URL a login that owns nothing, then run npm run migrate.",
  );
  say(app.member !== null, `is a member of ${app.member}`, `Run: revoke ${app.member} from ${app.name}`);
  // A superuser may everything, and has been told of above.
  if (app.makes !== null && !app.super)
    found.push(
      wrong(
        `The application's login ${app.name} may make things of its own in the database (${app.makes}): one wall less where somebody speaks to the database in its name. Run npm run migrate as whoever owns the database, or there: revoke ${app.makes} on database ${app.database} from public, ${app.name}`,
      ),
    );
  return found.length > 0
    ? found
    : [ok(`The application's login ${app.name} owns nothing and stands under the policies.`)];
};
