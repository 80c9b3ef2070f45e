import { type Db, raw, sql } from "../../src/platform/db/index.ts";
import { type Finding, note, ok, wrong } from "./finding.ts";

interface There {
  administrators: number;
  units: number;
  without: string[];
}

const ask = (db: Db, today: Parameters<Db["asHouse"]>[1]): Promise<There> =>
  db.asHouse("job", today, (tx) =>
    tx.one(
      raw<There>(sql`
        with taking as (
          select id, short_name from people.unit where takes_voices and valid_from <= (select platform.today())
            and (valid_to is null or valid_to >= (select platform.today()))
        )
        select
          (select count(*)::integer from people.role where kind = 'administrator'
            and valid_from <= (select platform.today()) and (valid_to is null or valid_to >= (select platform.today()))
          ) as administrators,
          (select count(*)::integer from taking) as units,
          coalesce((select array_agg(t.short_name order by t.short_name) from taking t
            where not exists (select 1 from people.in_office(t.id, 'user-contact'))), '{}') as without`),
    ),
  );

const someOf = (names: readonly string[]): string =>
  names.length > 5 ? `${names.slice(0, 5).join(", ")} and ${names.length - 5} more` : names.join(", ");

/** Whether the people and units are there without whom nothing can be given or answered. */
export const checkPeople = async (db: Db, today: Parameters<Db["asHouse"]>[1]): Promise<Finding[]> => {
  const there = await ask(db, today);
  return [
    there.administrators > 0
      ? ok(
          `${there.administrators === 1 ? "One administrator" : `${there.administrators} administrators`} in office.`,
        )
      : wrong(
          'Nobody is administrator yet. Invite the first one: npm run -s admin -- invite --name "NAME" (in an empty installation also --organisation "NAME")',
        ),
    there.units > 0
      ? ok(there.units === 1 ? "One unit takes voices." : `${there.units} units take voices.`)
      : wrong("No unit takes voices, so nobody can give one. The administrator enters the units."),
    ...(there.without.length > 0
      ? [
          note(
            `Nobody is user contact for ${someOf(there.without)}: the confidential way cannot be chosen there. The administrator gives somebody the role user-contact, for the unit or one above it.`,
          ),
        ]
      : []),
  ];
};
