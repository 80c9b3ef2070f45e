import type { Db } from "../../src/platform/db/index.ts";
import { failedJobs, jobCounts } from "../../src/platform/jobs/index.ts";
import { type Finding, ok, wrong } from "./finding.ts";

/** Whether what was set in motion gets done. */
export const checkJobs = (db: Db, today: Parameters<Db["asHouse"]>[1]): Promise<Finding[]> =>
  db.asHouse("job", today, async (tx) => {
    const { overdue } = await jobCounts(tx);
    const failed = await failedJobs(tx);
    const found = failed.map(({ kind, count, latest_error }) =>
      wrong(
        `${count} of the jobs "${kind}" were given up in the last seven days (${latest_error ?? "no error kept"}). The server's log says where; see docs/operations.md.`,
      ),
    );
    if (overdue > 0)
      found.push(
        wrong(
          `${overdue} jobs should have begun five minutes ago or more. Is the server running? Its process does the jobs.`,
        ),
      );
    return found.length > 0
      ? found
      : [ok("No job waits too long, and none was given up in the last seven days.")];
  });
