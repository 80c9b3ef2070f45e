import { oslo } from "#platform/clock/index.ts";
import type { Module, SharedThing } from "#platform/module.ts";
import { entryOf } from "./in-words.ts";
import { inPlace, openTexts } from "./open.ts";
import { places } from "./parts.ts";
import { openedTexts } from "./store/crisis-texts.ts";
import { crisisTexts } from "./texts/crisis.ts";

/**
 * What of a crisis plan is there for whoever has opened the topic: place by place, in the person's own words. Never what is
 * hidden, never who must not know.
 */
export const sharedCrisisPlan: NonNullable<Module["shared"]> = {
  what: "crisis-plan",
  topics: ["crisis"],
  find: async (tx, config, person, _topic, lang) => {
    const { t } = crisisTexts.in(lang);
    const sealed = await openedTexts(tx, person.id);
    if (sealed.length === 0) return [];
    const texts = await openTexts(tx, config, person, sealed);
    return places.flatMap((place) =>
      inPlace(texts, place).flatMap((text, i): SharedThing[] => {
        if (!text.content) return [];
        const { head, telephone, words } = entryOf(lang, text, i);
        return [
          {
            words: [t.places[place], [head, telephone].filter(Boolean).join("\n"), words]
              .filter(Boolean)
              .join("\n\n"),
            day: oslo(text.written_at),
            by: "self",
          },
        ];
      }),
    );
  },
};
