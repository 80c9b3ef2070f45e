import { oslo } from "#platform/clock/index.ts";
import type { Letter } from "#platform/pdf/index.ts";
import { dateInWords, type Lang } from "#platform/texts/index.ts";
import { type FieldName, fieldNames, riskInWords, risks } from "./impact.ts";
import { recordOfProcessing } from "./record.ts";
import type { Answer } from "./store-impact.ts";
import { impactTexts } from "./texts/impact.ts";

/** Where each right is used, by the page that it is used on. */
export const rightPaths = [
  "/kept",
  "/my/kept",
  "/my/take-out",
  "/my/profile",
  "/my/erasure",
  "/my/consents",
  "/my/looked",
] as const;

/** One field as the paper tells of it: its newest words with who and when, or that they are missing. */
export interface FieldInWords {
  field: FieldName;
  title: string;
  help: string;
  newest: { words: string; version: string } | null;
  earlier: readonly { words: string; version: string }[];
}

/** All fields of the controller in the order of the paper. */
export const fieldsInWords = (asked: Lang, answers: readonly Answer[]): FieldInWords[] => {
  const { t, lang } = impactTexts.in(asked);
  return fieldNames.map((field) => {
    const [newest, ...earlier] = answers
      .filter((one) => one.field === field)
      .map(({ n, words, written_as, written_at }) => ({
        words,
        version: t.fill.version(n, t.fill.who[written_as], dateInWords(lang, oslo(written_at))),
      }));
    return { field, ...t.fields[field], newest: newest ?? null, earlier };
  });
};

/** The whole draft in words: what a page, a paper and a command show alike. */
export const impactInWords = (asked: Lang, answers: readonly Answer[]) => {
  const { t } = impactTexts.in(asked);
  return {
    classes: recordOfProcessing(asked).map(({ id, what, lines }) => ({ id, what, lines })),
    leftOut: Object.values(t.needed.leftOut),
    risks: risks().map((one) => riskInWords(asked, one)),
    rights: rightPaths.map((path) => ({ path, right: t.rights[path] })),
    fields: fieldsInWords(asked, answers),
  };
};

/** The draft on paper, tagged so that it can be read aloud (PDF/UA). */
export const impactLetter = (asked: Lang, answers: readonly Answer[], made: string): Letter => {
  const { t, lang } = impactTexts.in(asked);
  const { fields, ...whole } = impactInWords(asked, answers);
  return {
    template: new URL("./impact.typ", import.meta.url),
    lang,
    title: t.title,
    data: {
      title: t.title,
      lead: t.lead,
      made,
      described: t.described,
      needed: { title: t.needed.title, text: t.needed.text },
      risky: { title: t.risks.title, text: t.risks.text },
      rightsTitle: t.rights.title,
      fillTitle: t.fill.title,
      ...whole,
      fields: fields.map(({ title, help, newest }) => ({
        title,
        help,
        words: newest?.words ?? "",
        version: newest?.version ?? t.fill.missing,
      })),
    },
  };
};
