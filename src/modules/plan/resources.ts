import { type Resource, reference } from "#platform/fhir.ts";
import type { Lang } from "#platform/texts/index.ts";
import { areaInWords } from "./in-words.ts";
import type { Measure, OpenPlan, PlanText } from "./open.ts";
import type { Status } from "./parts.ts";
import { measureTexts } from "./texts/measure.ts";
import { planTexts } from "./texts/plan.ts";

// Volven 9602: A02-2 is the individual plan among the kinds of documents of the Norwegian health services.
const individualPlan = { system: "urn:oid:2.16.578.1.12.4.1.1.9602", code: "A02-2" };

const taskStatus: Readonly<Record<Status, string>> = {
  planned: "requested",
  "under-way": "in-progress",
  completed: "completed",
  cancelled: "cancelled",
};

type Reference = ReturnType<typeof reference>;

const goal = (text: PlanText, subject: Reference, lang: Lang): Resource => ({
  resourceType: "Goal",
  id: text.id,
  lifecycleStatus: "active",
  category: [{ text: areaInWords(lang, text.life_area) }],
  description: { text: text.words ?? "" },
  subject,
  expressedBy: subject,
});

const task = (measure: Measure, plan: Reference, subject: Reference, lang: Lang): Resource => {
  const { text, owner, due, rating, waitingFor } = measure;
  const { t } = measureTexts.in(lang);
  return {
    resourceType: "Task",
    id: text.id,
    basedOn: [plan],
    // A task that nobody has said yes to is a draft still.
    status: owner === null && measure.status === "planned" ? "draft" : taskStatus[measure.status],
    intent: "plan",
    description: text.words ?? "",
    for: subject,
    authoredOn: text.written_at.toISOString(),
    ...(owner === null ? {} : { owner: owner.self ? subject : { display: owner.name } }),
    ...(due === null ? {} : { restriction: { period: { end: due } } }),
    ...(waitingFor === null ? {} : { statusReason: { text: waitingFor } }),
    ...(rating === null
      ? {}
      : {
          note: [
            {
              time: rating.rated_at.toISOString(),
              text: [t.rating.of(String(rating.score)), rating.words ?? ""].filter(Boolean).join(". "),
            },
          ],
        }),
  };
};

/** A plan as FHIR R4: the plan, its goals, its measures; needs and the rest as notes of the plan. */
export const planResources = (open: OpenPlan, subject: Reference, lang: Lang): Resource[] => {
  const { t } = planTexts.in(lang);
  const { plan, texts, measures } = open;
  const goals = texts.filter(({ place }) => place === "goal");
  const rest = texts.filter(({ place }) => place !== "goal");
  const period = {
    ...(plan.period_from ? { start: plan.period_from } : {}),
    ...(plan.period_to ? { end: plan.period_to } : {}),
  };
  return [
    {
      resourceType: "CarePlan",
      id: plan.id,
      status: plan.ended_at ? "completed" : "active",
      intent: "plan",
      category: [{ coding: [individualPlan], text: t.paper.title }],
      title: t.paper.title,
      subject,
      created: plan.started_at.toISOString(),
      ...(Object.keys(period).length > 0 ? { period } : {}),
      ...(goals.length > 0 ? { goal: goals.map(({ id }) => reference(id)) } : {}),
      ...(measures.length > 0
        ? { activity: measures.map(({ text }) => ({ reference: reference(text.id) })) }
        : {}),
      ...(rest.length > 0
        ? {
            note: rest.map((text) => ({
              time: text.written_at.toISOString(),
              text: `${t.places[text.place]} (${areaInWords(lang, text.life_area)}): ${text.words ?? ""}`,
            })),
          }
        : {}),
    },
    ...goals.map((text) => goal(text, subject, lang)),
    ...measures.map((measure) => task(measure, reference(plan.id), subject, lang)),
  ];
};
