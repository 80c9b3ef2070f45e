import { z } from "zod";
import { conceptShape, extensions, metaShape, referenceShape } from "./shape.ts";
import { individualPlan, numberSystems } from "./systems.ts";

/** What is wrong with a file; a key of the texts. */
export type FaultWord =
  | "json"
  | "bundle"
  | "no-plan"
  | "several"
  | "nothing"
  | "twice"
  | "missing"
  | "shape"
  | "words"
  | "long"
  | "longName"
  | "day"
  | "moment"
  | "future"
  | "order"
  | "score"
  | "many";

const faultWords: ReadonlySet<string> = new Set<FaultWord>([
  "json",
  "bundle",
  "no-plan",
  "several",
  "nothing",
  "twice",
  "missing",
  "shape",
  "words",
  "long",
  "longName",
  "day",
  "moment",
  "future",
  "order",
  "score",
  "many",
]);

/** A file that no plan can be made of: what is wrong, and where in it ("entry[3].resource.description.text"). */
export class BadBundle extends Error {
  word: FaultWord;
  at: string;
  constructor(word: FaultWord, at: string) {
    super(`${word}: ${at}`);
    this.word = word;
    this.at = at;
  }
}

const under = (at: string, path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (so, step) => (typeof step === "number" ? `${so}[${step}]` : so ? `${so}.${String(step)}` : String(step)),
    at,
  );

/** Reads a value as a shape. @param at where it stands @throws BadBundle with where in it the first thing is wrong */
export const readAs = <Shape extends z.ZodType>(
  shape: Shape,
  value: unknown,
  at: string,
): z.output<Shape> => {
  const read = shape.safeParse(value);
  if (read.success) return read.data;
  const [first] = read.error.issues;
  const word = first && faultWords.has(first.message) ? (first.message as FaultWord) : "shape";
  throw new BadBundle(word, under(at, first?.path ?? []));
};

const resourceShape = z.object({ resourceType: z.string("shape"), id: z.string("shape").optional() }).loose();

/** A resource of a file, and where it stands in it. */
export interface Placed {
  resource: z.output<typeof resourceShape>;
  at: string;
}

// A plan of two hundred goals and two thousand measures fits in many times over.
const mostEntries = 20_000;
const bundleShape = z.object({
  resourceType: z.literal("Bundle", "bundle"),
  entry: z
    .array(
      z.object({ fullUrl: z.string("shape").optional(), resource: resourceShape.optional() }, "shape"),
      "shape",
    )
    .max(mostEntries, "many")
    .optional(),
});

const planShape = z.object({
  ...extensions,
  status: z.string("shape").optional(),
  category: z.array(conceptShape, "shape").optional(),
  subject: referenceShape.optional(),
  contained: z.array(resourceShape, "shape").max(mostEntries, "many").optional(),
  description: z.string("shape").optional(),
  period: z.object({ start: z.unknown().optional(), end: z.unknown().optional() }).optional(),
  goal: z.array(referenceShape, "shape").max(mostEntries, "many").optional(),
  activity: z
    .array(z.object({ reference: referenceShape.optional(), detail: z.unknown().optional() }), "shape")
    .max(mostEntries, "many")
    .optional(),
  note: z.array(z.unknown().optional(), "shape").max(mostEntries, "many").optional(),
  meta: metaShape.optional(),
});

/** The plan of a file, and what finds the resources that it names. */
export interface Opened {
  plan: z.output<typeof planShape>;
  at: string;
  /** The resource that a reference names; null where it names none that is in the file. */
  find: (reference: string | undefined) => Placed | null;
  /** All resources but the plan. */
  others: readonly Placed[];
}

const isIndividualPlan = (plan: z.output<typeof planShape>): boolean =>
  (plan.category ?? []).some((concept) =>
    (concept.coding ?? []).some(
      ({ system, code }) => system === individualPlan.system && code === individualPlan.code,
    ),
  );

/** The one plan that is meant: the individual one that runs, else the only one there is. @throws BadBundle */
const chosen = (plans: readonly Opened[]): Opened => {
  if (plans.length === 0) throw new BadBundle("no-plan", "entry");
  const individual = plans.filter(({ plan }) => isIndividualPlan(plan));
  const among = individual.length > 0 ? individual : plans;
  const running = among.filter(({ plan }) => plan.status === "active");
  const [one, another] = running.length > 0 ? running : among;
  if (!one || another) throw new BadBundle("several", another?.at ?? "entry");
  return one;
};

/** Reads a file as a bundle with a plan in it. In: its bytes, UTF-8. @throws BadBundle where it is none */
export const openBundle = (bytes: Uint8Array): Opened => {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new BadBundle("json", "");
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) throw new BadBundle("bundle", "");
  const { entry = [] } = readAs(bundleShape, json, "");
  const placed = entry.flatMap(({ resource, fullUrl }, i) =>
    resource ? [{ resource, fullUrl, at: `entry[${i}].resource` }] : [],
  );
  const byName = new Map<string, Placed>();
  for (const one of placed) {
    const names = new Set([
      ...(one.fullUrl ? [one.fullUrl] : []),
      ...(one.resource.id ? [`${one.resource.resourceType}/${one.resource.id}`] : []),
    ]);
    for (const name of names) {
      // Whom such a reference means nobody can say.
      if (byName.has(name)) throw new BadBundle("twice", one.at);
      byName.set(name, one);
    }
  }
  const plans = placed
    .filter(({ resource }) => resource.resourceType === "CarePlan")
    .map(({ resource, at }): Opened => {
      const plan = readAs(planShape, resource, at);
      const inside = new Map(
        (plan.contained ?? []).map((one, i) => [
          `#${one.id}`,
          { resource: one, at: `${at}.contained[${i}]` },
        ]),
      );
      return {
        plan,
        at,
        find: (name) => (name === undefined ? null : (inside.get(name) ?? byName.get(name) ?? null)),
        others: placed.filter((one) => one.resource !== resource),
      };
    })
    .filter(({ plan }) => plan.status !== "entered-in-error");
  return chosen(plans);
};

const patientShape = z.object({
  identifier: z
    .array(z.object({ system: z.string().optional(), value: z.string().optional() }))
    .optional()
    .catch(undefined),
  birthDate: z.string().optional().catch(undefined),
});

/** Whose plan a file says that it is: the national numbers in it, and the day of birth. */
export const patientOf = ({ plan, find }: Opened): { numbers: string[]; born: string | null } => {
  const named = find(plan.subject?.reference);
  if (named?.resource.resourceType !== "Patient") return { numbers: [], born: null };
  const { identifier = [], birthDate } = readAs(patientShape, named.resource, named.at);
  return {
    numbers: identifier.flatMap(({ system, value }) =>
      system && value && numberSystems.includes(system) ? [value.replaceAll(/\s/g, "")] : [],
    ),
    born: birthDate && /^\d{4}-\d\d-\d\d$/.test(birthDate) ? birthDate : null,
  };
};
