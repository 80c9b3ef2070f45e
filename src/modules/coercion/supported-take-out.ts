import type { Day } from "#platform/clock/index.ts";
import type { Config } from "#platform/config.ts";
import type { Tx } from "#platform/db/index.ts";
import type { TakenOut } from "#platform/module.ts";
import type { Lang } from "#platform/texts/index.ts";
import { decisionsOfMine } from "./store/supported.ts";
import { supportInWords } from "./support-in-words.ts";
import { openSupported, type Supported } from "./supported.ts";
import { supportedTexts } from "./texts/supported.ts";

/** What was written about decisions of the one who acts: every row with its day and whoever wrote it. */
export const takenSupported = async (
  tx: Tx,
  { today, lang, config }: { today: Day; lang: Lang; config: Config },
): Promise<TakenOut> => {
  const { t } = supportedTexts.in(lang);
  const all: Supported[] = [];
  for (const decision of await decisionsOfMine(tx)) all.push(await openSupported(tx, config, decision));
  return {
    dataClass: "supported decisions",
    name: "supported_decisions",
    data: all.map(({ decision, steps }) => ({
      id: decision.id,
      unit_id: decision.unit_id,
      begun_by: decision.begun_by,
      begun_at: decision.begun_at.toISOString(),
      steps: steps.map((row) => ({ ...row, written_at: row.written_at.toISOString() })),
    })),
    read: all.map(({ steps, names }) => ({
      title: t.title,
      lines: steps.map((row) => {
        const { what, words, who, when } = supportInWords(lang, today, row, names);
        return [
          `${t.sections[row.kind]}. ${who}. ${when}`,
          [what, words].filter(Boolean).join("\n"),
        ] as const;
      }),
    })),
  };
};
