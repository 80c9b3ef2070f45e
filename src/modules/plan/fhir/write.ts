import { type Resource, reference } from "#platform/fhir.ts";
import type { Lang } from "#platform/texts/index.ts";
import { areaInWords } from "../in-words.ts";
import type { LifeArea, Status } from "../parts.ts";
import type { Plan } from "../store/plans.ts";
import { planTexts } from "../texts/plan.ts";
import type { CarriedMeasure, CarriedPlan, CarriedTerms, CarriedText, CarriedVersion } from "./carried.ts";
import { ext, individualPlan, lifeAreaSystem, restricted } from "./systems.ts";

const taskStatus: Readonly<Record<Status, string>> = {
  planned: "requested",
  "under-way": "in-progress",
  completed: "completed",
  cancelled: "cancelled",
};

type Reference = ReturnType<typeof reference>;
type Extension = { url: string } & Record<string, unknown>;

// R4 does not allow a list to be empty.
const some = <Name extends string, Of>(name: Name, list: readonly Of[]) =>
  list.length > 0 ? { [name]: list } : {};
const at = (when: Date): Extension => ({ url: "at", valueInstant: when.toISOString() });
const areaCode = (area: LifeArea | null): Extension[] => (area ? [{ url: ext.area, valueCode: area }] : []);
const inShort = (area: LifeArea | null): Extension[] => (area ? [{ url: "area", valueCode: area }] : []);

/** What else is said of the version that holds, which R4 has no field for. */
const ofNewest = ({ repeats }: CarriedVersion): Extension[] =>
  repeats === null ? [] : [{ url: ext.repeats, valueInteger: repeats }];

/** The versions before the one that holds, the oldest first. */
const earlier = ({ versions }: CarriedText): Extension[] =>
  versions.slice(0, -1).map(({ words, area, hidden, at: when, repeats }) => ({
    url: ext.version,
    extension: [
      { url: "words", valueString: words },
      at(when),
      ...inShort(area),
      ...(hidden ? [{ url: "hidden", valueBoolean: true }] : []),
      ...(repeats === null ? [] : [{ url: "repeats", valueInteger: repeats }]),
    ],
  }));

const newestOf = ({ versions }: CarriedText): CarriedVersion => versions.at(-1) as CarriedVersion;

const meta = (text: CarriedText) => {
  const { at: when, hidden } = newestOf(text);
  return {
    versionId: String(text.versions.length),
    lastUpdated: when.toISOString(),
    ...(hidden ? { security: [restricted] } : {}),
  };
};

const goal = (text: CarriedText, subject: Reference, lang: Lang): Resource => {
  const newest = newestOf(text);
  return {
    resourceType: "Goal",
    id: text.id,
    meta: meta(text),
    ...some("extension", [...ofNewest(newest), ...earlier(text)]),
    lifecycleStatus: "active",
    category: [
      {
        ...(newest.area ? { coding: [{ system: lifeAreaSystem, code: newest.area }] } : {}),
        text: areaInWords(lang, newest.area),
      },
    ],
    description: { text: newest.words },
    subject,
    expressedBy: subject,
  };
};

const agreedBefore = ({ owner, due, waitingFor, at: when }: CarriedTerms, subject: Reference): Extension => ({
  url: ext.agreed,
  extension: [
    at(when),
    ...(owner === null
      ? []
      : [{ url: "owner", valueReference: owner.self ? subject : { display: owner.name } }]),
    ...(due === null ? [] : [{ url: "due", valueDate: due }]),
    ...(waitingFor === null ? [] : [{ url: "waiting", valueString: waitingFor }]),
  ],
});

const task = (measure: CarriedMeasure, plan: Reference, subject: Reference): Resource => {
  const newest = newestOf(measure);
  const { terms, steps, ratings } = measure;
  const agreed = terms.at(-1);
  const status = steps.at(-1)?.status ?? "planned";
  const owner = agreed?.owner ?? null;
  return {
    resourceType: "Task",
    id: measure.id,
    meta: meta(measure),
    ...some("extension", [
      ...areaCode(newest.area),
      ...ofNewest(newest),
      ...earlier(measure),
      ...terms.slice(0, -1).map((one) => agreedBefore(one, subject)),
      ...(agreed ? [{ url: ext.agreedAt, valueInstant: agreed.at.toISOString() }] : []),
      ...steps.map((step) => ({
        url: ext.step,
        extension: [
          { url: "status", valueCode: step.status },
          { url: "on", valueDate: step.onDay },
          at(step.at),
        ],
      })),
    ]),
    basedOn: [plan],
    // A task that nobody has said yes to is a draft still.
    status: owner === null && status === "planned" ? "draft" : taskStatus[status],
    intent: "plan",
    description: newest.words,
    for: subject,
    authoredOn: (measure.versions[0] ?? newest).at.toISOString(),
    ...(owner === null ? {} : { owner: owner.self ? subject : { display: owner.name } }),
    ...(agreed?.due ? { restriction: { period: { end: agreed.due } } } : {}),
    ...(agreed?.waitingFor ? { statusReason: { text: agreed.waitingFor } } : {}),
    ...some(
      "note",
      ratings.map(({ score, words, at: when }) => ({
        extension: [
          { url: ext.score, valueInteger: score },
          ...(words === null ? [{ url: ext.noWords, valueBoolean: true }] : []),
        ],
        time: when.toISOString(),
        // An annotation is never without text: where the person gave only a number it says the number.
        text: words ?? `${score}/10`,
      })),
    ),
  };
};

const note = (text: CarriedText, lang: Lang) => {
  const { t } = planTexts.in(lang);
  const newest = newestOf(text);
  return {
    extension: [
      {
        url: ext.place,
        valueCodeableConcept: {
          coding: [{ system: ext.place, code: text.place, display: t.places[text.place] }],
          text: `${t.places[text.place]} (${areaInWords(lang, newest.area)})`,
        },
      },
      ...areaCode(newest.area),
      ...(newest.hidden ? [{ url: ext.hidden, valueBoolean: true }] : []),
      ...ofNewest(newest),
      ...earlier(text),
    ],
    time: newest.at.toISOString(),
    text: newest.words,
  };
};

/**
 * A plan as FHIR R4: the plan, its goals, its measures; needs and the rest as notes of the plan. What holds stands in the
 * fields that R4 has for it, for whoever reads it; what was before, and what R4 has no field for, in extensions.
 */
export const planResources = (
  plan: Pick<Plan, "id" | "started_at" | "ended_at">,
  { frame, texts, measures }: CarriedPlan,
  subject: Reference,
  lang: Lang,
): Resource[] => {
  const { t } = planTexts.in(lang);
  const goals = texts.filter(({ place }) => place === "goal");
  const rest = texts.filter(({ place }) => place !== "goal");
  const period = {
    ...(frame.from ? { start: frame.from } : {}),
    ...(frame.to ? { end: frame.to } : {}),
  };
  return [
    {
      resourceType: "CarePlan",
      id: plan.id,
      extension: [
        { url: ext.template, valueCode: frame.template },
        ...(frame.reviseOn ? [{ url: ext.reviseOn, valueDate: frame.reviseOn }] : []),
      ],
      status: plan.ended_at ? "completed" : "active",
      intent: "plan",
      category: [{ coding: [individualPlan], text: t.paper.title }],
      title: t.paper.title,
      subject,
      created: plan.started_at.toISOString(),
      ...(Object.keys(period).length > 0 ? { period } : {}),
      ...some(
        "goal",
        goals.map(({ id }) => reference(id)),
      ),
      ...some(
        "activity",
        measures.map(({ id }) => ({ reference: reference(id) })),
      ),
      ...some(
        "note",
        rest.map((text) => note(text, lang)),
      ),
    },
    ...goals.map((text) => goal(text, subject, lang)),
    ...measures.map((measure) => task(measure, reference(plan.id), subject)),
  ];
};
