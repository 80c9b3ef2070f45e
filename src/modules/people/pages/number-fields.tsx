import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Lang } from "#platform/texts/index.ts";
import { type Problem, RadioGroup, TextField } from "#web/index.ts";
import { documents } from "../store/national-number.ts";
import { numberTexts } from "../texts/index.ts";

/** What is wrong with a number that was typed, in words. Never the number. */
export const numberProblems = (lang: Lang, wrong: readonly Wrong[]): Problem[] => {
  const words: Readonly<Record<string, string>> = numberTexts.in(lang).t.wrong;
  return wrong.flatMap(({ field, word }) => {
    const text = words[word];
    return text === undefined ? [] : [{ field, text }];
  });
};

/** One number: pasted with blanks it is taken too; no browser offers one that was typed before. */
export function NumberField({ lang, typed, help }: { lang: Lang; typed: Fields; help: string }) {
  return (
    <TextField
      name="national_number"
      label={numberTexts.in(lang).t.entry.number}
      help={help}
      value={typed["national_number"]}
      inputmode="numeric"
      autocomplete="off"
      spellcheck={false}
      maxlength={30}
      size={14}
      optional
    />
  );
}

/** The number of somebody whom one enters, and what it was read off. Only where national numbers are used. */
export function NumberFields({ lang, typed }: { lang: Lang; typed: Fields }) {
  const { t } = numberTexts.in(lang);
  return (
    <>
      <RadioGroup
        name="document"
        legend={t.entry.question}
        help={t.entry.why}
        value={documents.find((one) => one === typed["document"]) ?? "none"}
        choices={(["none", ...documents] as const).map((value) => ({
          value,
          label: t.entry.documents[value],
        }))}
      />
      <NumberField lang={lang} typed={typed} help={t.entry.numberHelp} />
    </>
  );
}
