import { z } from "zod";
import { type Day, oslo } from "#platform/clock/index.ts";
import { type Status, statuses } from "../parts.ts";
import { BadBundle, type Opened, type Placed, readAs } from "./bundle.ts";
import type { CarriedMeasure, CarriedTerms } from "./carried.ts";
import { allOf, areaOf, changedAt, isRestricted, partsOf, versionsOf } from "./read-text.ts";
import {
  conceptShape,
  dayShape,
  extensions,
  metaShape,
  momentShape,
  referenceShape,
  wordsShape,
} from "./shape.ts";
import { ext } from "./systems.ts";

/** How far a task or an activity has come, in our words; null where it should never have been there. */
const statusOf = (said: string | undefined): Status | null => {
  switch (said) {
    case "in-progress":
      return "under-way";
    case "completed":
      return "completed";
    case "cancelled":
    case "rejected":
    case "failed":
    case "stopped":
      return "cancelled";
    case "entered-in-error":
      return null;
    default:
      return "planned";
  }
};

const noteShape = z.object({ ...extensions, time: z.unknown().optional(), text: z.unknown().optional() });
const taskShape = z.object({
  ...extensions,
  meta: metaShape.optional(),
  status: z.string("shape").optional(),
  description: z.unknown().optional(),
  code: conceptShape.optional(),
  owner: referenceShape.optional(),
  restriction: z.object({ period: z.object({ end: z.unknown().optional() }).optional() }).optional(),
  statusReason: conceptShape.optional(),
  note: z.array(noteShape, "shape").max(1000, "many").optional(),
});
const detailShape = z.object({
  status: z.string("shape").optional(),
  description: z.unknown().optional(),
  code: conceptShape.optional(),
  performer: z.array(referenceShape, "shape").max(100, "many").optional(),
  scheduledPeriod: z.object({ end: z.unknown().optional() }).optional(),
  statusReason: conceptShape.optional(),
});

const named = z.object({
  name: z
    .union([
      z.string(),
      z.array(
        z.object({
          text: z.string().optional(),
          given: z.array(z.string()).optional(),
          family: z.string().optional(),
        }),
      ),
    ])
    .optional()
    .catch(undefined),
});

const nameOf = ({ resource, at }: Placed): string | undefined => {
  const { name } = readAs(named, resource, at);
  if (typeof name === "string") return name;
  const [first] = name ?? [];
  return first?.text ?? ([...(first?.given ?? []), first?.family ?? ""].join(" ").trim() || undefined);
};

/** Who does it: the person the plan is about, somebody by name, or nobody that the file names. */
const ownerOf = (
  file: Opened,
  said: z.output<typeof referenceShape> | undefined,
  at: string,
): CarriedTerms["owner"] => {
  if (!said) return null;
  if (said.reference !== undefined && said.reference === file.plan.subject?.reference) return { self: true };
  const found = file.find(said.reference);
  const { display } = readAs(referenceShape, { display: said.display ?? (found && nameOf(found)) ?? "" }, at);
  return display ? { self: false, name: display } : null;
};

const waitingOf = (reason: z.output<typeof conceptShape> | undefined, at: string): string | null =>
  reason?.text === undefined ? null : readAs(wordsShape, reason.text, `${at}.statusReason.text`);
const dueOf = (end: unknown, at: string): Day | null =>
  end === undefined ? null : readAs(dayShape(true), end, at);

/** What was agreed of a task, the oldest first: what was before from our extensions, then what its own fields say. */
const termsOf = (
  file: Opened,
  task: z.output<typeof taskShape>,
  changed: Date,
  now: Date,
  at: string,
): CarriedTerms[] => {
  const before = allOf(task.extension, ext.agreed, at).map(({ extension, at: where }): CarriedTerms => {
    const part = partsOf(extension, where);
    const [owner, waiting] = [part("owner")?.["valueReference"], part("waiting")?.["valueString"]];
    return {
      owner: owner === undefined ? null : ownerOf(file, readAs(referenceShape, owner, where), where),
      due: dueOf(part("due")?.["valueDate"], `${where}.due`),
      waitingFor: waiting === undefined ? null : readAs(wordsShape, waiting, `${where}.waiting`),
      at: readAs(momentShape(now), part("at")?.["valueInstant"], `${where}.at`),
    };
  });
  const [agreedAt] = allOf(task.extension, ext.agreedAt, at);
  const owner = ownerOf(file, task.owner, `${at}.owner`);
  const due = dueOf(task.restriction?.period?.end, `${at}.restriction.period.end`);
  const waitingFor = waitingOf(task.statusReason, at);
  if (!agreedAt && before.length === 0 && owner === null && due === null && waitingFor === null) return [];
  const when = agreedAt ? readAs(momentShape(now), agreedAt.extension["valueInstant"], agreedAt.at) : changed;
  return [...before, { owner, due, waitingFor, at: when }];
};

type Steps = CarriedMeasure["steps"];

/** How far it had come on which day, the oldest first. A system that knows only the task's own status is heard last. */
const stepsOf = (task: z.output<typeof taskShape>, changed: Date, now: Date, at: string): Steps => {
  const steps = allOf(task.extension, ext.step, at).map(({ extension, at: where }) => {
    const part = partsOf(extension, where);
    return {
      status: readAs(z.enum(statuses, "shape"), part("status")?.["valueCode"], `${where}.status`),
      onDay: readAs(dayShape(false), part("on")?.["valueDate"], `${where}.on`),
      at: readAs(momentShape(now), part("at")?.["valueInstant"], `${where}.at`),
    };
  });
  const status = statusOf(task.status) ?? "planned";
  return status === (steps.at(-1)?.status ?? "planned")
    ? steps
    : [...steps, { status, onDay: oslo(changed), at: changed }];
};

const score = z.number("score").int("score").min(0, "score").max(10, "score");

/** A task as a measure. Out: null where it should never have been there. `leftOut` counts the notes that are no rating. */
export const measureOfTask = (
  file: Opened,
  { resource, at }: Placed,
  now: Date,
  leftOut: (what: string) => void,
): CarriedMeasure | null => {
  const task = readAs(taskShape, resource, at);
  if (statusOf(task.status) === null) return null;
  const changed = changedAt(task.meta, now, at);
  const words = readAs(wordsShape, task.description ?? task.code?.text, `${at}.description`);
  const area = areaOf(allOf(task.extension, ext.area, at)[0]?.extension["valueCode"]);
  const ratings = (task.note ?? []).flatMap((note, i) => {
    const where = `${at}.note[${i}]`;
    const [rated] = allOf(note.extension, ext.score, where);
    if (!rated) {
      leftOut("note");
      return [];
    }
    return [
      {
        score: readAs(score, rated.extension["valueInteger"], where),
        words:
          allOf(note.extension, ext.noWords, where).length > 0 ? null : readAs(wordsShape, note.text, where),
        at: note.time === undefined ? changed : readAs(momentShape(now), note.time, `${where}.time`),
      },
    ];
  });
  return {
    id: resource.id ?? at,
    place: "measure",
    versions: versionsOf(
      task.extension,
      { words, area, hidden: isRestricted(task.meta), at: changed },
      now,
      at,
    ),
    terms: termsOf(file, task, changed, now, at),
    steps: stepsOf(task, changed, now, at),
    ratings,
  };
};

/** An activity that stands in the plan itself, as a measure. Out: null where it should never have been there. */
export const measureOfDetail = (
  file: Opened,
  said: unknown,
  now: Date,
  at: string,
): CarriedMeasure | null => {
  const detail = readAs(detailShape, said, at);
  const status = statusOf(detail.status);
  if (status === null) return null;
  const words = readAs(wordsShape, detail.description ?? detail.code?.text, `${at}.description`);
  const owner = ownerOf(file, detail.performer?.[0], `${at}.performer[0]`);
  const due = dueOf(detail.scheduledPeriod?.end, `${at}.scheduledPeriod.end`);
  const waitingFor = waitingOf(detail.statusReason, at);
  return {
    id: at,
    place: "measure",
    versions: [{ words, area: null, hidden: false, at: now, repeats: null }],
    terms: owner || due || waitingFor ? [{ owner, due, waitingFor, at: now }] : [],
    steps: status === "planned" ? [] : [{ status, onDay: oslo(now), at: now }],
    ratings: [],
  };
};

/** The resource that a reference names. @throws BadBundle where it is not in the file */
export const resourceAt = (file: Opened, reference: string | undefined, at: string): Placed => {
  const found = file.find(reference);
  if (!found) throw new BadBundle("missing", at);
  return found;
};
