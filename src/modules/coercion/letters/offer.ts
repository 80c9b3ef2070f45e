import type { Ctx } from "#platform/http/route.ts";
import type { Letter } from "#platform/pdf/index.ts";
import { dateInWords } from "#platform/texts/index.ts";
import type { HelpStrip } from "#web/index.ts";
import type { About } from "../about.ts";
import { accountsOnPaper } from "../accounts-in-words.ts";
import { withKinds } from "../after-talk.ts";
import { changesOnPaper } from "../changes-in-words.ts";
import { factsInWords, stepInWords } from "../in-words.ts";
import { talkTexts } from "../texts/talk.ts";

/** The paper twin: the offer, the answer to tick, and room for the person's own account; with what has happened so far. */
export const offerLetter = (
  c: Ctx,
  { talk, accounts, changes }: About,
  name: string,
  help: HelpStrip,
): Letter => {
  const { t, lang } = talkTexts.in(c.var.lang);
  const { title, documentTitle, checked, ...words } = t.letter;
  return {
    template: new URL("./offer.typ", import.meta.url),
    lang,
    title: documentTitle,
    data: {
      t: words,
      title,
      unit: talk.unit || title,
      to: name,
      made: dateInWords(lang, c.var.today),
      facts: factsInWords(lang, c.var.today, talk),
      history: t.history,
      steps: talk.steps.map((step) => {
        const { what, when, more } = stepInWords(lang, c.var.today, step, talk.names);
        return [`${what}, ${when}`, ...more].join(". ");
      }),
      told: accountsOnPaper(lang, c.var.today, talk, accounts),
      next: changesOnPaper(lang, c.var.today, changes),
      answers: [t.answer.yes, t.answer.no, t.answer.later],
      company: withKinds.filter((kind) => kind !== "nobody").map((kind) => t.withs[kind]),
      help: { numbers: help.numbers, checked: checked(help.checked) },
    },
  };
};
