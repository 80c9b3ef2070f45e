import type { Lang } from "#platform/texts/index.ts";
import type { Order } from "./order.ts";
import { make } from "./workshop.ts";

/** A letter, ready to be printed or drawn. */
export type Letter = {
  /** Where its `.typ` source lies: `new URL("./receipt.typ", import.meta.url)`. It exports `letter(data)`. */
  template: URL;
  /** JSON-able. Every string in it comes out literally: nothing that a person wrote is ever obeyed. */
  data: unknown;
  /** The language of the fixed words. */
  lang: Lang;
  /** The document's name in a reader's window. No personal word belongs here. */
  title: string;
};

/**
 * The letter as PDF: tagged, PDF/UA-1 (ISO 14289-1), fonts embedded, without any time of its making, so that
 * a receipt without name keeps its promise about the week. The same letter gives the same bytes. Rejects
 * when the template is at fault or the workshop takes more than 30 seconds.
 */
export function renderPdf(letter: Letter): Promise<Uint8Array> {
  return make(orderOf(letter, "paper"));
}

/**
 * The same letter as one tall PNG, 1080 pixels wide and in large letters, for a phone's album. A picture
 * cannot be read aloud: always offer the PDF or the page beside it. Rejects as `renderPdf` does.
 */
export function renderPicture(letter: Letter): Promise<Uint8Array> {
  return make(orderOf(letter, "picture"));
}

function orderOf({ template, data, lang, title }: Letter, medium: Order["medium"]): Order {
  return { template: template.href, json: JSON.stringify(data), lang, title, medium };
}
