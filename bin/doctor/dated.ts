import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Day, loadClockRules, shippedRules } from "../../src/platform/clock/index.ts";
import type { Config } from "../../src/platform/config.ts";
import { checkedOn, type HelpNumber, loadHelpNumbers } from "../../src/web/help-numbers.ts";
import { type Finding, note, ok, wrong } from "./finding.ts";

/** Whether the help numbers hold today, and when they were last read at their source. */
export const checkHelpNumbers = (today: Day, numbers: readonly HelpNumber[] = loadHelpNumbers()): Finding => {
  const out = numbers.filter((n) => today < n.valid_from || (n.valid_to !== null && n.valid_to < today));
  if (out.length === numbers.length)
    return wrong(
      "None of the help numbers holds today; the old ones are shown. Correct data/help-numbers.json.",
    );
  const checked = checkedOn(numbers.filter((n) => !out.includes(n)));
  const age = (Date.parse(today) - Date.parse(checked)) / 86_400_000;
  return age > 366
    ? note(`A help number was last checked on ${checked}. Ring it, then correct data/help-numbers.json.`)
    : ok(`The help numbers hold today; all were checked on ${checked} or later.`);
};

/** Whether the deadlines can be computed: the rules that came with the release, and the operator's own. */
export const checkClockRules = (config: Config, today: Day): Finding => {
  const own = config.rules ?? join(config.data, "clock-rules.json");
  if (config.rules && !existsSync(config.rules))
    return wrong(`MEDVIRK_RULES names ${config.rules}, which is not there.`);
  try {
    loadClockRules([shippedRules, ...(existsSync(own) ? [own] : [])], today, [
      "voice-acknowledgement",
      "voice-answer",
    ]);
    return ok(`The deadlines' rules hold today${existsSync(own) ? `, your own in ${own} included` : ""}.`);
  } catch (error) {
    return wrong(`The deadlines cannot be computed: ${(error as Error).message}. Correct that file.`);
  }
};
