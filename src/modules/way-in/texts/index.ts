import { catalogue } from "#platform/texts/index.ts";
import { en as handOverEn } from "./hand-over.en.ts";
import { nb as handOverNb } from "./hand-over.nb.ts";
import { nn as handOverNn } from "./hand-over.nn.ts";
import { en as ownEn } from "./own.en.ts";
import { nb as ownNb } from "./own.nb.ts";
import { nn as ownNn } from "./own.nn.ts";
import { se } from "./se.ts";
import { en as sessionsEn } from "./sessions.en.ts";
import { nb as sessionsNb } from "./sessions.nb.ts";
import { nn as sessionsNn } from "./sessions.nn.ts";
import { en as signInEn } from "./sign-in.en.ts";
import { nb as signInNb } from "./sign-in.nb.ts";
import { nn as signInNn } from "./sign-in.nn.ts";

/** Coming in with a code, a password or a passkey; making them; showing once more who one is. */
export const signInTexts = catalogue({ nb: signInNb, nn: signInNn, en: signInEn, se });

/** One's own ways in. */
export const ownTexts = catalogue({ nb: ownNb, nn: ownNn, en: ownEn, se });

/** Where one is signed in. */
export const sessionTexts = catalogue({ nb: sessionsNb, nn: sessionsNn, en: sessionsEn, se });

/** Giving somebody a code. */
export const handOverTexts = catalogue({ nb: handOverNb, nn: handOverNn, en: handOverEn, se });
