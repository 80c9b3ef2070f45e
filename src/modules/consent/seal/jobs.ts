import type { Config } from "#platform/config.ts";
import { mailHead } from "#platform/mail/index.ts";
import type { JobHandler } from "#platform/module.ts";
import { appendHead, newestOutside } from "./head-file.ts";
import { headLine, signHead } from "./heads.ts";
import { sealBatch } from "./seal-batch.ts";
import { newestSeal } from "./store.ts";

const hour = 3_600_000;

/** Writes a head into the file outside the database: once an hour, and not twice the same. @throws where it cannot */
const headOut = (config: Config, seal: { n: number; head: string }, now: Date): void => {
  const outside = newestOutside(config.logHeads);
  if (outside && (outside.head === seal.head || now.getTime() - Date.parse(outside.at) < hour)) return;
  appendHead(config, signHead(config.key("log-head"), seal, now));
};

/** Seals all that waits, batch by batch, each whole or not there; and lets the head out. */
export const sealLog: JobHandler = async (_, work) => {
  while (await work.step((tx) => sealBatch(tx, work.today)));
  const seal = await work.step(newestSeal);
  if (seal) headOut(work.config, seal, work.now);
};

/** Mails the newest head to whoever the operator has named: out of reach of those who run the database. */
export const mailHeadOut: JobHandler = async (_, work) => {
  if (work.config.logHeadsTo === null) return;
  const seal = await work.step(newestSeal);
  if (seal) await mailHead(work.config, headLine(signHead(work.config.key("log-head"), seal, work.now)));
};
