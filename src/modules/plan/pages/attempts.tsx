import type { Ctx } from "#platform/http/route.ts";
import { Empty } from "#web/index.ts";
import { dayInWords } from "../in-words.ts";
import type { Sheet } from "../sheets.ts";
import { guestTexts } from "../texts/guest.ts";
import { sheetTexts } from "../texts/sheet.ts";
import { SheetWordsView } from "./sheet-words.tsx";

/** Attempts at cooperating about a plan: who wrote each down, when and how it was tried, and what was answered. */
export const Attempts = ({
  c,
  attempts,
  names,
  owner,
}: {
  c: Ctx;
  attempts: readonly Sheet[];
  /** What guests are called, by the invitation's id. */
  names: ReadonlyMap<string, string>;
  /** What the plan's owner is called to whoever reads. */
  owner: string;
}) => {
  const { t, lang } = sheetTexts.in(c.var.lang);
  if (attempts.length === 0) return <Empty>{t.attempts.none}</Empty>;
  return (
    <ul class="mv-plain mv-stack">
      {attempts.map((attempt) => (
        <li class="mv-words">
          <SheetWordsView c={c} sheet={attempt} />
          <p class="mv-small" dir="auto">
            {t.attempts.by(
              attempt.guest_id === null ? owner : (names.get(attempt.guest_id) ?? guestTexts.in(lang).t.gone),
              dayInWords(c, lang, attempt.written_at),
            )}
          </p>
        </li>
      ))}
    </ul>
  );
};
