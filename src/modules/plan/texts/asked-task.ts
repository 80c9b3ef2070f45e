import { catalogue } from "#platform/texts/index.ts";
import { en } from "./asked-task.en.ts";
import { nb } from "./asked-task.nb.ts";
import { nn } from "./asked-task.nn.ts";
import { se } from "./se.ts";

/** Measures among what waits: for whoever is asked, and for the plan's owner. */
export const askedTaskTexts = catalogue({ nb, nn, en, se });
