/** Where in a plan a text stands (forskriften § 9), in the order in which they are read. */
export const places = [
  "goal",
  "need",
  "resource",
  "measure",
  "contribution",
  "execution",
  "cooperation",
] as const;
/** One of them. */
export type Place = (typeof places)[number];

/** What of life a text is about. Without any it is about the whole of it. */
export const lifeAreas = [
  "daily-life",
  "housing",
  "work-and-activity",
  "school",
  "economy-and-debt",
  "body",
  "mind",
  "teeth",
  "substance-use",
  "network",
  "family",
  "travel",
  "other",
] as const;
/** One of them. */
export type LifeArea = (typeof lifeAreas)[number];

/** How much of a plan is offered, in which order and in whose words: four ways over the same plan. */
export const templates = ["short", "full", "youth", "easy-read"] as const;
/** One of them. */
export type Template = (typeof templates)[number];

const offered: Readonly<Record<Template, readonly Place[]>> = {
  short: ["goal", "measure"],
  full: places,
  // What one can comes before what one lacks.
  youth: ["resource", "goal", "need", "cooperation", "measure"],
  "easy-read": ["goal", "need", "measure"],
};

/** A plan's template; one that another version of us wrote is the full one. */
export const templateOf = (template: string): Template => templates.find((one) => one === template) ?? "full";

/** Which parts are offered in a plan, in the order in which they are asked. */
export const placesOf = (template: string): readonly Place[] => offered[templateOf(template)];

/** Texts in the order in which a template asks for them; what it does not ask for is there all the same, last. */
export const inOrderOf = <T extends { place: Place }>(template: string, texts: readonly T[]): T[] => {
  const order = placesOf(template);
  const at = ({ place }: T): number => (order.includes(place) ? order.indexOf(place) : order.length);
  return [...texts].sort((a, b) => at(a) - at(b));
};

/** How far a measure has come. */
export const statuses = ["planned", "under-way", "completed", "cancelled"] as const;
/** One of them. */
export type Status = (typeof statuses)[number];

/** A part of life as it is shared: one of the areas, or what is about the whole of life. */
export const areas = ["whole", ...lifeAreas] as const;
/** One of them. */
export type Area = (typeof areas)[number];
