import { z } from "zod";
import { type Place, places, templateOf } from "../parts.ts";
import { BadBundle, type Opened, openBundle, patientOf, readAs } from "./bundle.ts";
import type { CarriedMeasure, CarriedPlan, CarriedText } from "./carried.ts";
import { measureOfDetail, measureOfTask, resourceAt } from "./read-measure.ts";
import {
  allOf,
  areaOf,
  areaOfConcepts,
  changedAt,
  type Extension,
  isRestricted,
  versionsOf,
} from "./read-text.ts";
import { conceptShape, dayShape, extensions, metaShape, momentShape, wordsShape } from "./shape.ts";
import { ext } from "./systems.ts";

/** A plan that came in a file. */
export interface ReadPlan {
  plan: CarriedPlan;
  /** Whose it says that it is. */
  patient: { numbers: string[]; born: string | null };
  /** What of the file has no place in a plan here: kinds of resources, and how many of each. */
  leftOut: Readonly<Record<string, number>>;
}

const goalShape = z.object({
  ...extensions,
  meta: metaShape.optional(),
  lifecycleStatus: z.string("shape").optional(),
  category: z.array(conceptShape, "shape").optional(),
  description: z.object({ text: z.unknown().optional() }, "words"),
});
const noteShape = z.object(
  { ...extensions, time: z.unknown().optional(), text: z.unknown().optional() },
  "shape",
);
const placeShape = z.object({ valueCodeableConcept: conceptShape });

const goals = (file: Opened, now: Date): CarriedText[] =>
  (file.plan.goal ?? []).flatMap(({ reference }, i) => {
    const { resource, at } = resourceAt(file, reference, `${file.at}.goal[${i}]`);
    const goal = readAs(goalShape, resource, at);
    if (goal.lifecycleStatus === "entered-in-error") return [];
    const newest = {
      words: readAs(wordsShape, goal.description.text, `${at}.description.text`),
      area: areaOfConcepts(goal.category),
      hidden: isRestricted(goal.meta),
      at: changedAt(goal.meta, now, at),
    };
    return [{ id: resource.id ?? at, place: "goal", versions: versionsOf(goal.extension, newest, now, at) }];
  });

// What another system notes of a plan says how it is carried out, if anything.
const elsewhere: Place = "execution";

const placeOf = (all: readonly Extension[] | undefined, at: string): Place => {
  const [said] = allOf(all, ext.place, at);
  if (!said) return elsewhere;
  const { valueCodeableConcept: concept } = readAs(placeShape, said.extension, said.at);
  const code = concept.coding?.find(({ system }) => system === ext.place)?.code;
  const place = places.find((one) => one === code);
  // A goal and a measure are resources of their own: as a note they are neither.
  return place === undefined || place === "goal" || place === "measure" ? elsewhere : place;
};

const notes = ({ plan, at }: Opened, now: Date): CarriedText[] => {
  const said = (plan.note ?? []).map((value, i): CarriedText => {
    const where = `${at}.note[${i}]`;
    const note = readAs(noteShape, value, where);
    const newest = {
      words: readAs(wordsShape, note.text, `${where}.text`),
      area: areaOf(allOf(note.extension, ext.area, where)[0]?.extension["valueCode"]),
      hidden: allOf(note.extension, ext.hidden, where)[0]?.extension["valueBoolean"] === true,
      at: note.time === undefined ? now : readAs(momentShape(now), note.time, `${where}.time`),
    };
    return {
      id: where,
      place: placeOf(note.extension, where),
      versions: versionsOf(note.extension, newest, now, where),
    };
  });
  if (!plan.description?.trim()) return said;
  const words = readAs(wordsShape, plan.description, `${at}.description`);
  const described = { words, area: null, hidden: false, at: now, repeats: null };
  return [...said, { id: `${at}.description`, place: elsewhere, versions: [described] }];
};

const measures = (file: Opened, now: Date, leftOut: (what: string) => void): CarriedMeasure[] =>
  (file.plan.activity ?? []).flatMap(({ reference, detail }, i): CarriedMeasure[] => {
    const at = `${file.at}.activity[${i}]`;
    if (detail !== undefined) {
      const measure = measureOfDetail(file, detail, now, `${at}.detail`);
      return measure ? [measure] : [];
    }
    if (reference === undefined) return [];
    const named = resourceAt(file, reference.reference, `${at}.reference`);
    if (named.resource.resourceType !== "Task") return [];
    const measure = measureOfTask(file, named, now, leftOut);
    return measure ? [measure] : [];
  });

const frameOf = ({ plan, at }: Opened): CarriedPlan["frame"] => {
  const template = allOf(plan.extension, ext.template, at)[0]?.extension["valueCode"];
  const [revise] = allOf(plan.extension, ext.reviseOn, at);
  const day = (value: unknown, end: boolean, where: string) =>
    value === undefined ? null : readAs(dayShape(end), value, `${at}.${where}`);
  const from = day(plan.period?.start, false, "period.start");
  const to = day(plan.period?.end, true, "period.end");
  if (from && to && to < from) throw new BadBundle("order", `${at}.period`);
  return {
    template: templateOf(typeof template === "string" ? template : ""),
    from,
    to,
    reviseOn: revise ? readAs(dayShape(true), revise.extension["valueDate"], revise.at) : null,
  };
};

// Texts with all their versions and what hangs on them: ten times what the largest plan has.
const mostRows = 50_000;
const rowsOf = (plan: CarriedPlan): number =>
  [...plan.texts, ...plan.measures].reduce((sum, one) => sum + one.versions.length, 0) +
  plan.measures.reduce((sum, one) => sum + one.terms.length + one.steps.length + one.ratings.length, 0);

// What is read, and the cover, which says nothing of its own: the rest is counted and told of. So is who took part, and what
// they were given to read: that is the person's to say anew, where the plan comes to.
const read: ReadonlySet<string> = new Set(["CarePlan", "Goal", "Task", "Patient", "Composition"]);

/**
 * Reads a file as a plan: a FHIR R4 bundle with a CarePlan, from here or from elsewhere. In: its bytes. Nothing is guessed
 * where it is broken, and nothing of a broken file is taken.
 * @throws BadBundle which says what is wrong and where
 */
export const readPlan = (bytes: Uint8Array, now: Date): ReadPlan => {
  const file = openBundle(bytes);
  const counted: Record<string, number> = Object.create(null);
  const leftOut = (what: string) => {
    counted[what] = (counted[what] ?? 0) + 1;
  };
  const plan: CarriedPlan = {
    frame: frameOf(file),
    texts: [...goals(file, now), ...notes(file, now)],
    measures: measures(file, now, leftOut),
  };
  if (plan.texts.length + plan.measures.length === 0) throw new BadBundle("nothing", file.at);
  if (rowsOf(plan) > mostRows) throw new BadBundle("many", file.at);
  for (const { resource } of file.others)
    if (!read.has(resource.resourceType)) leftOut(resource.resourceType.slice(0, 40));
  return { plan, patient: patientOf(file), leftOut: { ...counted } };
};
