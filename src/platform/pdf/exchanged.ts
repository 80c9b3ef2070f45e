import { catalogue } from "#platform/texts/index.ts";

const nb = { note: "Noen tegn finnes ikke i skriften her. De står som numre, for eksempel [U+6F22]." };
const nn = { note: "Nokre teikn finst ikkje i skrifta her. Dei står som nummer, til dømes [U+6F22]." };
const en = {
  note: "Some characters do not exist in this typeface. They stand as numbers, for example [U+6F22].",
};
const se = { note: "Muhtun mearkkat eai leat dán čállagis. Dat leat čállojuvvon nummirin, omd. [U+6F22]." };

/** Said at the end of a letter in which a character without a picture stands as its number. */
export const exchangedTexts = catalogue({ nb, nn, en, se });
