import { catalogue } from "#platform/texts/index.ts";
import { en } from "./menu.en.ts";
import { nb } from "./menu.nb.ts";
import { nn } from "./menu.nn.ts";
import { se } from "./menu.se.ts";

/** The words of the menu and of the band that says as whom one acts. */
export const menuTexts = catalogue({ nb, nn, en, se });
