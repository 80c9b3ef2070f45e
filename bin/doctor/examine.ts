import { oslo } from "../../src/platform/clock/index.ts";
import { type Config, ConfigFault, readConfig } from "../../src/platform/config.ts";
import type { Db } from "../../src/platform/db/index.ts";
import { mailFault } from "../../src/platform/mail/transport.ts";
import { checkDatabaseLog } from "./database-log.ts";
import { checkClockRules, checkHelpNumbers } from "./dated.ts";
import { checkErasures } from "./erasures.ts";
import { type Finding, note, ok, wrong } from "./finding.ts";
import { checkJobs } from "./jobs.ts";
import { checkLog } from "./log.ts";
import { checkLogin } from "./login.ts";
import { checkFolder, checkNode } from "./machine.ts";
import { openDatabase } from "./open.ts";
import { checkPeople } from "./people.ts";
import { checkRetention } from "./retention.ts";
import { checkKeys, checkMigrations, checkPolicies, checkTime } from "./schema.ts";
import { checkSettings } from "./settings.ts";
import { checkSignIn } from "./sign-in.ts";

// Each question needs the ones before it: without migrations there is no key to ask for, without it no job.
const inside = async (db: Db, config: Config, now: () => Date): Promise<Finding[]> => {
  const today = oslo(config.now());
  const found = [await checkTime(db, now)];
  if (db.kind === "postgres") found.push(...(await checkLogin(db, config)), await checkDatabaseLog(db));
  const migrated = await checkMigrations(db);
  found.push(migrated);
  if (migrated.state !== "ok") return found;
  found.push(await checkPolicies(db));
  const keys = await checkKeys(db, today);
  found.push(keys);
  if (keys.state === "wrong") return found;
  return [
    ...found,
    ...(await checkJobs(db, today)),
    await checkRetention(db, today),
    await checkErasures(db, config, today),
    ...(await checkPeople(db, today)),
    ...(await checkLog(db, config, today, now())),
  ];
};

const mail = async (config: Config): Promise<Finding> => {
  const fault = await mailFault(config);
  if (fault === null) return ok("The mail server takes us.");
  return config.smtp === null ? note(fault) : wrong(`${fault} Check SMTP_URL.`);
};

/**
 * Looks at an installation from its settings alone, changing nothing in its database.
 * @param env usually process.env
 * @param now this machine's clock
 * @returns what was found, in the order in which one would mend it
 */
export const examine = async (
  env: Record<string, string | undefined>,
  now: () => Date = () => new Date(),
): Promise<Finding[]> => {
  const node = checkNode(process.versions.node);
  let config: Config;
  try {
    config = readConfig(env);
  } catch (error) {
    if (error instanceof ConfigFault) return [node, ...error.faults.map(wrong)];
    throw error;
  }
  const found = [node, ...checkSettings(config, env), checkFolder(config.data)];
  const { db, findings } = await openDatabase(config);
  found.push(...findings);
  try {
    if (db) found.push(...(await inside(db, config, now)));
  } catch (error) {
    found.push(
      wrong(
        `The database refused a question (${String((error as { code?: unknown }).code ?? "no code")}). Its log says which.`,
      ),
    );
  } finally {
    await db?.close();
  }
  const today = oslo(config.now());
  found.push(...(await checkSignIn(config)), await mail(config));
  found.push(checkClockRules(config, today), checkHelpNumbers(today));
  if (!config.demo)
    found.push(
      note(
        "Whether there is a backup, and whether it can be restored, Medvirk cannot see. Try it: docs/operations.md.",
      ),
    );
  return found;
};
