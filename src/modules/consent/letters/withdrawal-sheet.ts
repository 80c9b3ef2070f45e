import { codeGroups } from "#platform/code/index.ts";
import type { Letter } from "#platform/pdf/index.ts";
import type { Lang } from "#platform/texts/index.ts";
import { paperTexts } from "../texts/paper.ts";
import { topicTexts } from "../texts/topic.ts";
import { withdrawalTexts } from "../texts/withdrawal.ts";
import { topics } from "../topics.ts";
import type { ConsentForm } from "./consent-form.ts";

/** The paper twin of stopping to share: one sheet, to hand in or to read out. For `renderPdf`. */
export const withdrawalSheet = (lang: Lang, form: ConsentForm): Letter => {
  const { t, lang: spoken } = withdrawalTexts.in(lang);
  const paper = paperTexts.in(spoken).t.form;
  return {
    template: new URL("./withdrawal-sheet.typ", import.meta.url),
    lang: spoken,
    title: t.sheet.documentTitle,
    data: {
      t: { ...t.sheet, help: paper.help },
      organisation: form.organisation,
      groups: codeGroups(form.code),
      topics: [t.entry.everything, ...topics.map((topic) => topicTexts.in(spoken).t.topics[topic])],
      who: [t.entry.scopes.all, t.entry.scopes.persons],
      now: t.entry.now,
      help: { numbers: form.help.numbers, checked: paper.checked(form.help.checked) },
    },
  };
};
