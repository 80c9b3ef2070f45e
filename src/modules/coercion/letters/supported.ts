import type { Ctx } from "#platform/http/route.ts";
import type { Letter } from "#platform/pdf/index.ts";
import { dateInWords } from "#platform/texts/index.ts";
import type { HelpStrip } from "#web/index.ts";
import { personKinds, wardKinds } from "../support.ts";
import { supportInWords } from "../support-in-words.ts";
import type { Supported } from "../supported.ts";
import { supportedTexts } from "../texts/supported.ts";

/** The preparation sheet: what stands there, and room to write the rest by hand. */
export const supportedLetter = (c: Ctx, one: Supported, name: string, help: HelpStrip): Letter => {
  const { t, lang } = supportedTexts.in(c.var.lang);
  const { title, checked, ...words } = t.letter;
  const told = (kind: (typeof one.steps)[number]["kind"]) => one.steps.filter((row) => row.kind === kind);
  return {
    template: new URL("./supported.typ", import.meta.url),
    lang,
    title,
    data: {
      t: words,
      title,
      from: one.unit || title,
      to: name,
      made: dateInWords(lang, c.var.today),
      about: { label: t.sections.about, text: told("about")[0]?.words ?? t.unreadable },
      parts: [...personKinds, ...wardKinds].flatMap((kind) => {
        const rows = told(kind);
        return rows.length === 0
          ? []
          : [
              {
                title: t.sections[kind],
                rows: rows.map((row) => {
                  const { what, words: said, who, when } = supportInWords(lang, c.var.today, row, one.names);
                  return { what, text: said, by: `${who}. ${when}` };
                }),
              },
            ];
      }),
      law: t.law,
      help: { numbers: help.numbers, checked: checked(help.checked) },
    },
  };
};
