import { type Day, oslo } from "#platform/clock/index.ts";
import type { Module, SharedThing } from "#platform/module.ts";
import { dateInWords, type Lang } from "#platform/texts/index.ts";
import { areaInWords, ownerToOthers } from "./in-words.ts";
import { measureOf, openerFor, withGuest } from "./open.ts";
import { openedMeasures } from "./store/measures.ts";
import { openedTexts } from "./store/plan-texts.ts";
import { askedOf } from "./store/responsible.ts";
import { measureTexts } from "./texts/measure.ts";
import { planTexts } from "./texts/plan.ts";

const inWords = (lang: Lang, day: Day): string => dateInWords(lang, day);

/**
 * What of a plan is there for whoever has opened the topic: goals, needs and the rest in the person's own words, and
 * measures with who does them, by when and how far they have come. Never a rating, never what is hidden.
 */
export const sharedPlan: NonNullable<Module["shared"]> = {
  what: "plan",
  topics: ["plan"],
  find: async (tx, config, person, _topic, lang) => {
    const { t } = planTexts.in(lang);
    const { t: measure } = measureTexts.in(lang);
    const sealed = await openedTexts(tx, person.id);
    if (sealed.length === 0) return [];
    const opener = await openerFor(tx, config, person);
    const { terms, steps } = await openedMeasures(tx, person.id);
    const asked = await askedOf(tx, sealed[0]?.plan_id ?? "");
    return sealed.map(opener.text).flatMap((text): SharedThing[] => {
      if (text.words === null) return [];
      const heading = `${t.places[text.place]} · ${areaInWords(lang, text.life_area)}`;
      const agreed = terms.find(({ thread_id }) => thread_id === text.thread_id);
      const step = steps.find(({ thread_id }) => thread_id === text.thread_id);
      const of = asked.find(({ thread_id }) => thread_id === text.thread_id);
      const { owner, due, status, waitingFor } = measureOf(
        text,
        agreed && withGuest(opener.terms(agreed), new Map(), of && opener.asked(of)),
        step,
        undefined,
      );
      const facts =
        text.place === "measure"
          ? [
              `${measure.labels.who}: ${ownerToOthers(lang, owner, t.owner)}`,
              due === null ? measure.none : measure.due(inWords(lang, due)),
              measure.statuses[status],
              ...(waitingFor === null ? [] : [`${measure.labels.waiting}: ${waitingFor}`]),
            ].join("\n")
          : "";
      return [
        {
          words: [heading, text.words, facts].filter(Boolean).join("\n\n"),
          day: oslo(text.written_at),
          by: text.as_whom === "representative" ? "representative" : "self",
        },
      ];
    });
  },
};
