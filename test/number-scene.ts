import type { Config } from "#platform/config.ts";
import type { Owner } from "#platform/db/index.ts";
import { writeNumber } from "../demo/numbers.ts";

/** Writes a number on somebody as if Bo at Lyngtun had read it off a passport. */
export const plantNumber = (
  owner: Owner,
  config: Pick<Config, "key" | "numberKeys">,
  personId: string,
  digits: string,
): Promise<void> => writeNumber(owner, config, personId, { national_number: digits, document: "passport" });
