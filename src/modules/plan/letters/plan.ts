import type { Ctx } from "#platform/http/route.ts";
import type { Letter } from "#platform/pdf/index.ts";
import type { HelpStrip } from "#web/index.ts";
import { frameInWords } from "../frame-in-words.ts";
import { areaInWords, dayInWords, daysInWords, ownerInWords, whenInWords } from "../in-words.ts";
import type { Measure, OpenPlan, PlanText } from "../open.ts";
import { lifeAreas } from "../parts.ts";
import { waitedFor } from "../plan.ts";
import { measureTexts } from "../texts/measure.ts";
import { planTexts } from "../texts/plan.ts";

/** A person's own plan, whole, as a letter for `renderPdf`: for its owner, with what is hidden from others marked. */
export const planLetter = (c: Ctx, open: OpenPlan, name: string, help: HelpStrip): Letter => {
  const { t, lang } = planTexts.in(c.var.lang);
  const { t: measures } = measureTexts.in(lang);
  const words = (text: PlanText) => text.words ?? t.page.unreadable;
  const hidden = (text: PlanText) => (text.hidden ? `${t.paper.hidden} · ` : "");
  const who = (measure: Measure) =>
    measure.owner?.self ? measures.onPaper.me : ownerInWords(lang, measure.owner);
  const rows = (measure: Measure) => {
    const { due, rating, text, waitingFor, status, statusOn } = measure;
    const rated =
      rating && [measures.rating.of(String(rating.score)), rating.words].filter(Boolean).join(". ");
    return [
      [t.paper.who, who(measure)],
      [t.paper.when, whenInWords(c, lang, measure)],
      ...(due === null || status === "completed" || status === "cancelled"
        ? []
        : [["", daysInWords(c, lang, due)]]),
      [
        t.paper.status,
        statusOn
          ? measures.since(measures.statuses[status], dayInWords(c, lang, statusOn))
          : measures.statuses[status],
      ],
      ...(waitingFor === null ? [] : [[t.paper.waiting, waitingFor]]),
      ...(rated ? [[t.paper.rating, rated]] : []),
      [measures.labels.area, areaInWords(lang, text.life_area)],
      ...(text.hidden ? [["", t.paper.hidden]] : []),
    ].map(([label = "", value = ""]) => ({ label, value }));
  };
  const waits = waitedFor(open.measures, c.var.today).map((measure) => ({
    title: words(measure.text),
    text: [
      who(measure),
      whenInWords(c, lang, measure),
      ...(measure.due ? [daysInWords(c, lang, measure.due)] : []),
      ...(measure.waitingFor === null ? [] : [t.page.awaits(measure.waitingFor)]),
    ].join(". "),
  }));
  const { title, careful, none } = t.paper;
  return {
    template: new URL("./plan.typ", import.meta.url),
    lang,
    title: t.paper.title,
    data: {
      t: { title, careful, none, waits: t.page.waits, who: t.page.who, help: t.paper.help },
      owner: t.paper.owner(name),
      made: t.paper.made(dayInWords(c, lang, c.var.today)),
      frame: frameInWords(c, open.plan),
      waits,
      areas: [null, ...lifeAreas].flatMap((area) => {
        const texts = open.texts.filter((text) => text.life_area === area);
        return texts.length === 0
          ? []
          : [
              {
                title: areaInWords(lang, area),
                texts: texts.map((text) => ({
                  what: t.places[text.place],
                  when: `${hidden(text)}${dayInWords(c, lang, text.written_at)}`,
                  text: words(text),
                })),
              },
            ];
      }),
      measures: open.measures.map((measure) => ({ text: words(measure.text), rows: rows(measure) })),
      help: { numbers: help.numbers, checked: t.paper.checked(help.checked) },
    },
  };
};
