import { type Day, oslo } from "#platform/clock/index.ts";
import { dateInWords, type Lang, weekInWords } from "#platform/texts/index.ts";
import { Log, OwnText } from "#web/index.ts";
import type { StaffTexts } from "../texts/staff.ts";
import type { Entry } from "../voice.ts";

/** What came in between: the entries that the one who acts had not seen, and why the act did not happen. */
export interface Changed {
  /** The refusal's word, null where it was refused only because something is new. */
  word: string | null;
  entries: readonly Entry[];
}

interface ChangedNoticeProps {
  t: StaffTexts;
  lang: Lang;
  today: Day;
  changed: Changed;
}

/** Says that somebody came first, with what that one did; what was typed stands in the form below. */
export const ChangedNotice = ({ t, lang, today, changed }: ChangedNoticeProps) => {
  const words: Readonly<Record<string, string>> = t.refusals;
  const who = (entry: Entry) => (entry.by === "service" ? (entry.person_name ?? "") : t.giver);
  return (
    <section class="mv-empty mv-stack" role="alert" tabindex={-1} aria-labelledby="changed">
      <h2 class="mv-h2" id="changed">
        {t.changed.title}
      </h2>
      <p>
        {changed.word !== null &&
          changed.word !== "changed-meanwhile" &&
          `${words[changed.word] ?? t.refusals.other} `}
        {changed.word === null || changed.word === "changed-meanwhile" ? t.changed.text : t.changed.refused}
      </p>
      {changed.entries.length > 0 && (
        <Log
          rows={changed.entries.map((entry) => ({
            when: entry.at
              ? dateInWords(lang, oslo(entry.at), { short: today })
              : weekInWords(lang, entry.week),
            what: (
              <>
                <p>
                  <b>{t.entryBy(who(entry), t.entryKinds[entry.kind])}</b>
                </p>
                {entry.text && <OwnText text={entry.text} />}
              </>
            ),
          }))}
        />
      )}
    </section>
  );
};
