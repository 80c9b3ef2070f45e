import type { Norwegian } from "./norwegian.ts";

/** What a row of each table of the plan is called. */
export const planNouns: Readonly<Record<string, readonly [en: string, ...Norwegian]>> = {
  "care.plan": ["plan", "plan", "plan"],
  "care.plan_guest": ["guest in a plan", "gjest i plan", "gjest i plan"],
  "care.plan_guest_scope": [
    "scope of a guest in a plan",
    "hva en gjest i plan får lese",
    "kva ein gjest i plan får lese",
  ],
  "care.plan_measure": ["measure of a plan", "tiltak i plan", "tiltak i plan"],
  "care.plan_measure_answer": ["answer about a measure", "svar om tiltak", "svar om tiltak"],
  "care.plan_measure_step": ["step of a measure in a plan", "steg i tiltak i plan", "steg i tiltak i plan"],
  "care.plan_rating": ["rating in a plan", "vurdering i plan", "vurdering i plan"],
  "care.plan_sheet": ["sheet beside a plan", "ark ved siden av plan", "ark ved sida av plan"],
  "care.plan_sheet_yes": [
    "yes to a sheet beside a plan",
    "ja til ark ved siden av plan",
    "ja til ark ved sida av plan",
  ],
  "care.plan_story_share": ["sharing of a story", "deling av historie", "deling av historie"],
  "care.plan_text": ["text of a plan", "tekst i plan", "tekst i plan"],
  "care.plan_yes": [
    "yes to a common goal in a plan",
    "ja til et felles mål i plan",
    "ja til eit felles mål i plan",
  ],
};
