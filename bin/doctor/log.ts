import { newestOutside, newestSeal } from "../../src/modules/consent/index.ts";
import type { Config } from "../../src/platform/config.ts";
import { type Db, raw, sql } from "../../src/platform/db/index.ts";
import { type Finding, note, ok, wrong } from "./finding.ts";

const day = 86_400_000;
const isOld = (at: number, now: Date) => now.getTime() - at > day;

/** Whether the log is sealed and its head kept outside, and whether anybody reviews emergencies. */
export const checkLog = async (
  db: Db,
  config: Config,
  today: Parameters<Db["asHouse"]>[1],
  now: Date,
): Promise<Finding[]> => {
  const { seal, officers } = await db.asHouse("job", today, async (tx) => ({
    seal: await newestSeal(tx),
    officers: (
      await tx.one(
        raw<{ n: number }>(sql`select count(*)::integer as n from people.role where kind = 'privacy-officer'
          and valid_from <= (select platform.today()) and (valid_to is null or valid_to >= (select platform.today()))`),
      )
    ).n,
  }));
  const found: Finding[] = [];
  if (!seal) found.push(note("The log has not been sealed yet; the server does it every ten minutes."));
  else if (isOld(Number(BigInt(seal.sealedAt) / 1000n), now))
    found.push(
      wrong(
        "The log was last sealed more than a day ago: a change to it would not show. Is the server running? Its process does it.",
      ),
    );
  try {
    const outside = newestOutside(config.logHeads);
    if (seal && !outside)
      found.push(
        note(
          `No head of the log lies in ${config.logHeads} yet. It is written once an hour; on several machines, on one of them.`,
        ),
      );
    else if (outside && isOld(Date.parse(outside.at), now))
      found.push(
        wrong(
          `The newest head in ${config.logHeads} is of ${outside.at}, more than a day old: what happened since could be cut off unseen. Let the server write there (MEDVIRK_LOG_HEADS).`,
        ),
      );
  } catch (error) {
    found.push(
      wrong(
        `The heads of the log cannot be read at ${config.logHeads} (${String((error as { code?: unknown }).code)}).`,
      ),
    );
  }
  if (found.length === 0)
    found.push(ok("The log is sealed and its head kept outside; npm run -s verify-log reads all of it."));
  if (config.logHeadsTo === null && !config.demo)
    found.push(
      note(
        "The head of the log is mailed to nobody (MEDVIRK_LOG_HEADS_TO): whoever has both the database and this machine could write both anew.",
      ),
    );
  if (officers === 0)
    found.push(
      note(
        'Nobody is privacy officer: nobody reviews emergency openings, and the leader above is told instead. Give somebody the role: npm run -s admin -- invite --name "NAME" --role privacy-officer',
      ),
    );
  return found;
};
