/**
 * `npm run import-voices -- FILE [--unit CODE]`: brings in a list of things that people have said
 * (id;level;topic;source;text_nb), each as a voice that can be answered and followed. With the settings that the server
 * has. All rows or none; the same file twice is there once. Prints each row's code, this once.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { codeGroups } from "#modules/voice/code.ts";
import { ImportFault, importVoices, readVoiceList } from "#modules/voice/import.ts";
import { loadClockRules, oslo, shippedRules } from "#platform/clock/index.ts";
import { ConfigFault, readConfig } from "#platform/config.ts";
import { FolderInUse } from "#platform/db/index.ts";
import { openHouseDatabase } from "#platform/db/open.ts";
import { seedDemo } from "../demo/seed.ts";

const say = (words: string) => process.stdout.write(`${words}\n`);

const run = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    options: { unit: { type: "string" } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (!file || positionals.length > 1)
    throw new ImportFault(["Usage: npm run import-voices -- FILE [--unit CODE]"]);
  if (!existsSync(file)) throw new ImportFault([`There is no file ${file}.`]);
  const list = readVoiceList(readFileSync(file, "utf8"));
  const config = readConfig(process.env);
  const ownRules = config.rules ?? join(config.data, "clock-rules.json");
  loadClockRules([shippedRules, ...(existsSync(ownRules) ? [ownRules] : [])], oslo(config.now()));
  const db = await openHouseDatabase(config, config.demo ? (owner) => seedDemo(owner, config) : null);
  try {
    const { unit, loaded, already } = await importVoices({ config, db }, list, values.unit ?? null);
    say(`${loaded.length} voices brought in for ${unit.name}, ${already.length} were there before.`);
    if (loaded.length > 0) say("Each is followed with its code. The codes are shown now and never again:");
    for (const { id, code } of loaded) say(`${id}\t${codeGroups(code).join(" ")}`);
  } finally {
    await db.close();
  }
};

run().catch((error: unknown) => {
  const known = error instanceof ImportFault || error instanceof ConfigFault || error instanceof FolderInUse;
  process.stderr.write(`${known ? error.message : `Nothing was brought in: ${String(error)}`}\n`);
  process.exitCode = 1;
});
