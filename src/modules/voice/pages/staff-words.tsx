import type { Day } from "#platform/clock/index.ts";
import { isLang, type Lang, langNames } from "#platform/texts/index.ts";
import { OwnText, Words } from "#web/index.ts";
import { whenCame } from "../facts.ts";
import type { Voice } from "../store.ts";
import type { StaffTexts } from "../texts/staff.ts";

interface GiverWordsProps {
  t: StaffTexts;
  lang: Lang;
  voice: Voice;
  /** Whoever it is, where the one who reads may know; null otherwise. */
  giver: { name: string | null; contact: string | null } | null;
  today: Day;
}

/** What was said, first of all, with what the giver chose to say about it. */
export const GiverWords = ({ t, lang, voice, giver, today }: GiverWordsProps) => {
  const { file } = t;
  const unnamed = {
    anonymous: file.anonymousGiver,
    confidential: file.confidentialGiver,
    named: file.unnamedGiver,
  };
  const added = [
    voice.as_whom ? file.asWhom[voice.as_whom] : "",
    voice.wish ? file.wish[voice.wish] : "",
    voice.language !== lang && isLang(voice.language) ? file.otherLanguage(langNames[voice.language]) : "",
    giver?.contact ? file.contact(giver.contact) : "",
  ].filter(Boolean);
  const notes = [
    voice.third_person ? file.thirdPerson : "",
    voice.channel === "paper" ? file.enteredPaper : voice.channel === "telephone" ? file.enteredPhone : "",
  ].filter(Boolean);
  return (
    <>
      <Words
        by="giver"
        who={giver?.name ?? unnamed[voice.mode]}
        when={`${whenCame(lang, voice, today)}, ${file.mode[voice.mode]}`}
      >
        <div class="mv-stack" lang={voice.language === lang ? undefined : voice.language}>
          <OwnText text={voice.words} />
        </div>
        {added.map((line) => (
          <p>{line}</p>
        ))}
      </Words>
      {notes.map((line) => (
        <p class="mv-small">{line}</p>
      ))}
    </>
  );
};
