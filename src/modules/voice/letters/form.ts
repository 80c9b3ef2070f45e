import { typedGroups } from "#platform/code/index.ts";
import type { Letter } from "#platform/pdf/index.ts";
import type { Lang } from "#platform/texts/index.ts";
import type { HelpStrip } from "#web/index.ts";
import { formTexts } from "./texts/form.ts";

/** What a unit's paper form is printed with. Words from outside are in the letter's language already. */
export type PaperForm = {
  organisation: string;
  unit: string;
  /** The code of the one who will write on this very sheet; printed twice. No two sheets share one. */
  code: string;
  /** The only one who may open a confidential sheet ("brukerkontakten Mia Diktet"); null: no such mode. */
  contact: string | null;
  /** The screen's own choices, in its order. An empty list becomes a line to write on. */
  choices: { about: string[]; as: string[]; wish: string[] };
  /** Where to hand it in: "postkassen i gangen, eller til en ansatt". */
  handIn: string;
  /** What the unit promises: "10 virkedager etter uka du leverte arket". */
  answerWithin: string;
  /** Whether this organisation shreds the sheet; only what is true is printed. */
  shredded: boolean;
  follow: { address: string; telephone: string | null };
  help: HelpStrip;
};

/** The paper twin of the form as a letter: one A4 sheet, two sides, for `renderPdf`. */
export function formLetter(lang: Lang, form: PaperForm): Letter {
  const spoken = formTexts.in(lang);
  const { t } = spoken;
  const { address, telephone } = form.follow;
  const confidential =
    form.contact === null ? [] : [{ name: t.confidential.name, says: t.confidential.says(form.contact) }];
  return {
    template: new URL("./form.typ", import.meta.url),
    lang: spoken.lang,
    title: t.documentTitle,
    data: {
      t: { ...t, question: t.question(form.unit) },
      organisation: form.organisation,
      unit: form.unit,
      groups: typedGroups(form.code),
      modes: [t.anonymous, ...confidential, t.named],
      questions: [
        { question: t.about, choices: form.choices.about },
        { question: t.as, choices: form.choices.as },
        { question: t.wish, choices: form.choices.wish },
      ],
      handIn: [
        `${t.handIn(form.handIn)}.`,
        [t.answer(form.answerWithin), ...(form.shredded ? [t.afterEntry] : [])].join(" "),
      ],
      follow: [[t.online(address), ...(telephone === null ? [] : [t.phone(telephone)])].join(" "), t.lost],
      help: { numbers: form.help.numbers, checked: t.checked(form.help.checked) },
    },
  };
}
