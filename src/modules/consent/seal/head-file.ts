import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import type { Config } from "#platform/config.ts";
import { headLine, type OutsideHead, readHeads } from "./heads.ts";

/** The newest head in the file; null where there is none yet. @throws where it cannot be read */
export const newestOutside = (file: string): OutsideHead | null =>
  existsSync(file) ? (readHeads(readFileSync(file, "utf8")).heads.at(-1) ?? null) : null;

/** Adds a head to the file and waits until the disk has it. The file is never written over. @throws where it cannot */
export const appendHead = ({ logHeads }: Pick<Config, "logHeads">, head: OutsideHead): void => {
  mkdirSync(dirname(logHeads), { recursive: true, mode: 0o700 });
  const file = openSync(logHeads, "a", 0o600);
  try {
    writeSync(file, `${headLine(head)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};
