import type { Ctx } from "#platform/http/route.ts";
import type { Letter } from "#platform/pdf/index.ts";
import type { HelpStrip } from "#web/index.ts";
import { dayInWords, entryOf } from "../in-words.ts";
import { forOthers, inPlace, type OpenCrisisPlan } from "../open.ts";
import { places } from "../parts.ts";
import { crisisTexts } from "../texts/crisis.ts";

interface Paper {
  name: string;
  /** With what is hidden, marked, and the version; otherwise as it may be given to others. */
  whole: boolean;
  help: HelpStrip;
}

/**
 * A crisis plan on A4, for `renderPdf`. For others it holds what is for others, and no number of the version: that
 * would tell of changes that they do not see.
 */
export const crisisLetter = (c: Ctx, open: OpenCrisisPlan, { name, whole, help }: Paper): Letter => {
  const { t, lang } = crisisTexts.in(c.var.lang);
  const texts = whole ? open.texts : forOthers(open.texts);
  const { title, careful } = t.paper;
  return {
    template: new URL("./crisis-plan.typ", import.meta.url),
    lang,
    title,
    data: {
      t: { title, careful: whole ? careful : "", help: t.paper.help, binding: t.page.binding },
      owner: t.paper.owner(name),
      version: whole
        ? t.paper.version(String(open.plan.version), dayInWords(c, lang, open.plan.changed_at))
        : "",
      made: t.paper.made(dayInWords(c, lang, c.var.today)),
      places: places.flatMap((place) => {
        const here = inPlace(texts, place);
        return here.length === 0
          ? []
          : [
              {
                title: t.places[place],
                texts: here.map((text, i) => ({
                  ...entryOf(lang, text, i),
                  hidden: text.hidden ? t.paper.hidden : "",
                })),
              },
            ];
      }),
      binding: t.page.bindingText,
      help: { numbers: help.numbers, checked: t.paper.checked(help.checked) },
    },
  };
};
