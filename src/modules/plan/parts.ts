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

/** How much of a plan is offered. */
export const templates = ["short", "full"] as const;
/** One of them. */
export type Template = (typeof templates)[number];

const offered: Readonly<Record<Template, readonly Place[]>> = {
  short: ["goal", "measure"],
  full: places,
};

/** Which parts are offered in a plan; a template that has no pages of its own yet offers all. */
export const placesOf = (template: string): readonly Place[] =>
  template === "short" ? offered.short : offered.full;

/** How far a measure has come. */
export const statuses = ["planned", "under-way", "completed", "cancelled"] as const;
/** One of them. */
export type Status = (typeof statuses)[number];

/** A part of life as it is shared: one of the areas, or what is about the whole of life. */
export const areas = ["whole", ...lifeAreas] as const;
/** One of them. */
export type Area = (typeof areas)[number];
