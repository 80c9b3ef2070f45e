import { codeGroups } from "#platform/code/index.ts";
import type { Letter } from "#platform/pdf/index.ts";
import type { Lang } from "#platform/texts/index.ts";
import type { HelpStrip } from "#web/index.ts";
import { lengths } from "../consent.ts";
import { paperTexts } from "../texts/paper.ts";
import { shareTexts } from "../texts/share.ts";
import { topicTexts } from "../texts/topic.ts";
import { purposes, topics } from "../topics.ts";

/** What the sheet is printed with. Nothing that says whose it is, but for the code. */
export interface ConsentForm {
  organisation: string;
  /** The code by which an employee enters it for the person, once. */
  code: string;
  help: HelpStrip;
}

/** The paper twin of giving a consent: the same questions and words as the screen, one sheet. For `renderPdf`. */
export const consentFormLetter = (lang: Lang, form: ConsentForm): Letter => {
  const spoken = paperTexts.in(lang);
  const t = spoken.t.form;
  const names = topicTexts.in(spoken.lang).t;
  const share = shareTexts.in(spoken.lang).t;
  return {
    template: new URL("./consent-form.typ", import.meta.url),
    lang: spoken.lang,
    title: t.documentTitle,
    data: {
      t,
      organisation: form.organisation,
      groups: codeGroups(form.code),
      topics: topics.map((topic) => names.topics[topic]),
      purposes: purposes.map((purpose) => names.purposes[purpose]),
      lengths: lengths.filter((length) => length !== "day").map((length) => share.what.lengths[length]),
      help: { numbers: form.help.numbers, checked: t.checked(form.help.checked) },
    },
  };
};
