import { groupAloud } from "#platform/code/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import type { Letter } from "#platform/pdf/index.ts";
import { href } from "#platform/texts/index.ts";
import { dayInWords } from "../in-words.ts";
import { cardTexts } from "../texts/card.ts";

/** A card as it is printed. */
export interface PrintedCard {
  groups: readonly string[];
  madeAt: Date;
}

/**
 * The card in the size of a bank card, to be cut out and folded, for `renderPdf`. No name and no word about health: it
 * may be found, or seen in a shop.
 */
export const cardLetter = (c: Ctx, { groups, madeAt }: PrintedCard): Letter => {
  const { t, lang } = cardTexts.in(c.var.lang);
  return {
    template: new URL("./card.typ", import.meta.url),
    lang,
    title: t.paper.title,
    data: {
      t: { ...t.paper, version: t.paper.version(dayInWords(c, lang, madeAt)), aloud: t.aloud },
      address: `${c.var.house.config.publicUrl.host}${href(c.var.lang, "/emergency")}`,
      groups,
      spoken: groups.map((group) => ({ group, words: groupAloud(lang, group) })),
    },
  };
};
