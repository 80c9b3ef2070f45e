import { catalogue } from "#platform/texts/index.ts";
import { se } from "./se.ts";
import { en } from "./topic.en.ts";
import { nb } from "./topic.nb.ts";
import { nn } from "./topic.nn.ts";

/** The names of topics and purposes, as they stand on every page. */
export const topicTexts = catalogue({ nb, nn, en, se });
