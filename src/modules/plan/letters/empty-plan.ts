import type { Ctx } from "#platform/http/route.ts";
import type { Letter } from "#platform/pdf/index.ts";
import type { HelpStrip } from "#web/index.ts";
import { placeWords } from "../in-words.ts";
import { placesOf, type Template } from "../parts.ts";
import { planTexts } from "../texts/plan.ts";
import { templateTexts } from "../texts/template.ts";

/** A plan to be written by hand, in a template's order and words. Nothing about anybody stands on it. */
export const emptyPlanLetter = (c: Ctx, template: Template, help: HelpStrip): Letter => {
  const { t, lang } = planTexts.in(c.var.lang);
  const { empty } = templateTexts.in(lang).t;
  const words = placeWords(lang, template);
  const parts = placesOf(template).filter((place) => place !== "measure");
  return {
    template: new URL("./empty-plan.typ", import.meta.url),
    lang,
    title: t.paper.title,
    data: {
      t: {
        title: t.paper.title,
        heading: empty.heading,
        lead: empty.lead,
        who: words.measure,
        after: empty.after,
        help: t.paper.help,
      },
      sections: parts.map((place) => ({ title: words[place], lines: parts.length > 4 ? 3 : 5 })),
      columns: [t.page.columns.what, t.page.columns.who, t.page.columns.when],
      rows: 6,
      help: { numbers: help.numbers, checked: t.paper.checked(help.checked) },
    },
  };
};
