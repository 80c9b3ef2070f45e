import type { Ctx } from "#platform/http/route.ts";
import type { Letter } from "#platform/pdf/index.ts";
import type { HelpStrip } from "#web/index.ts";
import { frameInWords } from "../frame-in-words.ts";
import { areaInWords, dayInWords, daysInWords, ownerInWords, placeWords, whenInWords } from "../in-words.ts";
import type { Measure, OpenPlan, PlanText } from "../open.ts";
import { guestName } from "../pages/guests.tsx";
import { inOrderOf, lifeAreas } from "../parts.ts";
import { waitedFor } from "../plan.ts";
import { stands } from "../sides.ts";
import { measureTexts } from "../texts/measure.ts";
import { planTexts } from "../texts/plan.ts";
import { sideTexts } from "../texts/sides.ts";

/** What stands beside one of the owner's texts, on paper: each service's, and the common one with who has said yes. */
const sides = (c: Ctx, open: OpenPlan, text: PlanText) => {
  const { t, lang } = sideTexts.in(c.var.lang);
  const { page } = planTexts.in(c.var.lang).t;
  const beside = open.beside.get(text.thread_id);
  if (!beside) return [];
  const when = (one: PlanText) => dayInWords(c, lang, one.written_at);
  const called = (guest: string | null) => guestName(c, open.guests.get(guest ?? ""));
  const { common } = beside;
  return [
    ...beside.services.map((one) => ({
      by: "service",
      what: t.of(called(one.guest_id)),
      when: when(one),
      text: one.words ?? page.unreadable,
    })),
    ...(common
      ? [
          {
            by: "service",
            what: t.common,
            when: [
              stands(beside) ? t.stands : t.proposed,
              ...beside.yeses.map((yes) =>
                t.yes(yes.guest_id === null ? t.you : called(yes.guest_id), dayInWords(c, lang, yes.said_at)),
              ),
            ].join(" "),
            text: common.words ?? page.unreadable,
          },
        ]
      : []),
  ];
};

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
        : [["", daysInWords(due, c.var.today, lang)]]),
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
      ...(measure.due ? [daysInWords(measure.due, c.var.today, lang)] : []),
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
        const texts = inOrderOf(open.plan.template, open.texts).filter((text) => text.life_area === area);
        return texts.length === 0
          ? []
          : [
              {
                title: areaInWords(lang, area),
                texts: texts.flatMap((text) => [
                  {
                    by: "giver",
                    what: placeWords(lang, open.plan.template)[text.place],
                    when: `${hidden(text)}${dayInWords(c, lang, text.written_at)}`,
                    text: words(text),
                  },
                  ...sides(c, open, text),
                ]),
              },
            ];
      }),
      measures: open.measures.map((measure) => ({ text: words(measure.text), rows: rows(measure) })),
      help: { numbers: help.numbers, checked: t.paper.checked(help.checked) },
    },
  };
};
