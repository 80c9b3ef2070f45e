import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { parseDay } from "#platform/clock/index.ts";
import type { Lang } from "#platform/texts/index.ts";
import { impactTexts } from "./texts/impact.ts";

/** Who answers for what is kept. */
export type Keeper = "administrator" | "privacy-officer";

/** What only the controller can say, in the order of the paper. */
export const fieldNames = [
  "measures",
  "users",
  "next-of-kin",
  "organisations",
  "advice",
  "decision",
  "review",
] as const;

/** One of the fields that the controller fills in. */
export type FieldName = (typeof fieldNames)[number];

/** Whether somebody may fill in a field: the officer alone advises, the administrator alone decides (art. 35 (2), 24). */
export const mayFill = (field: FieldName, as: Keeper): boolean =>
  field === "advice" ? as === "privacy-officer" : field === "decision" ? as === "administrator" : true;

// About five pages.
const longest = 10_000;

/** What is typed in a field, and the version that it was written upon. Messages are words of `form.wrong`. */
export const answerForm = z.object({
  words: z.string("words").trim().min(1, "words").max(longest, "long"),
  upon: z.coerce.number("words").int().min(0).max(100_000),
});

const said = z.string().trim().min(1);
const day = said.refine((text) => parseDay(text) !== null, "is not a day");
const degree = z.enum(["low", "medium", "high"]);
const inWords = z.strictObject({ risk: said, measure: said, remains: said });
/** A test by its file and its name as the file has it; `threats.test.ts` holds that it is there. */
const named = z.strictObject({ file: z.string().regex(/\.test\.tsx?$/), name: said });
/** One of the threats that the house is tested against; docs/threats.md is made from them. */
const threat = z
  .strictObject({
    id: z.string().regex(/^T\d+$/),
    threat: said,
    held_by: z.array(said).min(1),
    tests: z.array(named),
    /** Commands of package.json that try it harder than a test at each change has time for. */
    scripts: z.array(said).optional(),
    /** What nothing holds yet. */
    lacks: said.optional(),
  })
  .refine(({ tests, lacks }) => tests.length > 0 || lacks, {
    error: "is held by a test, or says what lacks",
  });
const risk = z
  .strictObject({
    id: z.string().regex(/^[a-z-]+$/),
    threats: z.array(threat).min(1),
    likelihood: degree,
    severity: degree,
    /** `partly`: the measure stands, and something that should be shown or built is not; `remains` says what. */
    state: z.enum(["built", "partly", "not-built"]),
    nb: inWords,
    nn: inWords,
    en: inWords,
    read_on: day,
    valid_from: day,
  })
  .refine(
    ({ state, threats }) => (state === "not-built") === threats.every(({ tests }) => tests.length === 0),
    {
      error: "a measure is shown by a test, or it is not built",
    },
  );

/** One thing that could harm somebody, with the measure against it and the test that shows the measure. */
export type Risk = z.infer<typeof risk>;

const file = fileURLToPath(new URL("../../../data/impact/risks.json", import.meta.url));

/**
 * The risks to people's rights (`data/impact/risks.json`), read once and checked.
 * @throws Error naming the field, where a risk leaves something unsaid
 */
export const risks = ((): (() => readonly Risk[]) => {
  let read: readonly Risk[] | undefined;
  return () => {
    if (read) return read;
    const rows = z.array(risk).safeParse(JSON.parse(readFileSync(file, "utf8")));
    if (!rows.success) throw new Error(`data/impact/risks.json\n${z.prettifyError(rows.error)}`);
    read = rows.data;
    return read;
  };
})();

/** The files of the tests that show the measure against a risk, each once. */
export const testsOf = ({ threats }: Risk): readonly string[] => [
  ...new Set(threats.flatMap(({ tests }) => tests.map(({ file: path }) => path))),
];

/** A risk as the paper tells of it: a heading, and labelled lines. */
export const riskInWords = (asked: Lang, one: Risk) => {
  const { t, lang } = impactTexts.in(asked);
  const words = one[lang === "nn" || lang === "en" ? lang : "nb"];
  const before = t.risks.degrees(t.risks.degree[one.likelihood], t.risks.degree[one.severity]);
  return {
    id: one.id,
    risk: words.risk,
    lines: [
      [t.risks.before, before],
      [t.risks.state[one.state], words.measure],
      [t.risks.remains, words.remains],
      [t.risks.shown, testsOf(one).join(", ") || t.risks.noTest],
    ] as const,
  };
};
