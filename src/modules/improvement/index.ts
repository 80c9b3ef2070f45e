import type { Module } from "#platform/module.ts";

export { addMeasure, addSource, openCase, removeSource } from "./case-acts.ts";
export { type CaseView, type CheckView, caseViews, type MeasureView } from "./case-view.ts";
export type { CheckStatus, Finding } from "./effect.ts";
export { recordEffect } from "./effect-acts.ts";
export { type MeasureAsked, type MeasureRefusal, type MeasureStatus, mayAddMeasure } from "./measure.ts";
export { cancelMeasure, completeMeasure, moveMeasure, startMeasure } from "./measure-acts.ts";
export { casesOfUnit } from "./store-lists.ts";

/** Improvement cases: the problem with its sources, what is done about it, and whether it works. */
export const improvement: Module = { name: "improvement", routes: [] };
