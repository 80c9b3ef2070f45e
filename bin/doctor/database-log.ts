import { type Db, raw, sql } from "../../src/platform/db/index.ts";
import { type Finding, ok, wrong } from "./finding.ts";

/** What PostgreSQL's own log must be set to, so that nothing of what people write comes into it (docs/operations.md). */
export const quietLog = {
  // A row that is refused is quoted whole in the detail line.
  log_error_verbosity: ["terse"],
  log_statement: ["none", "ddl"],
  log_min_duration_statement: ["-1"],
  log_parameter_max_length: ["0"],
  log_parameter_max_length_on_error: ["0"],
  track_commit_timestamp: ["off"],
} as const;

/** Whether the database writes what people say, or when they said it, into a log of its own. */
export const checkDatabaseLog = async (db: Db): Promise<Finding> => {
  const names = Object.keys(quietLog);
  const rows = await db.asNobody((tx) =>
    tx.all(
      raw<{ name: string; setting: string }>(
        sql`select name, setting from pg_settings where name = any(${names}::text[])`,
      ),
    ),
  );
  const loud = rows.filter(({ name, setting }) => {
    const quiet: readonly string[] = quietLog[name as keyof typeof quietLog];
    return !quiet.includes(setting);
  });
  return loud.length === 0
    ? ok("The database's own log quotes nothing that people write.")
    : wrong(
        `The database's own log may quote what people write, or tell when. As its superuser: ${loud
          .map(({ name }) => `alter system set ${name} = ${quietLog[name as keyof typeof quietLog][0]}`)
          .join("; ")}; then select pg_reload_conf().`,
      );
};
