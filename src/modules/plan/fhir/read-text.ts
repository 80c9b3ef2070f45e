import { z } from "zod";
import { type LifeArea, lifeAreas } from "../parts.ts";
import { readAs } from "./bundle.ts";
import type { CarriedVersion } from "./carried.ts";
import { type conceptShape, extensionShape, type metaShape, momentShape, wordsShape } from "./shape.ts";
import { ext, lifeAreaSystem, restricted } from "./systems.ts";

/** An extension as it came. */
export type Extension = z.output<typeof extensionShape>;

const inner = z.object({ extension: z.array(extensionShape, "shape").max(20, "many") });

/** The parts of an extension that has parts, by their names. @param at where it stands @throws BadBundle */
export const partsOf = (extension: Extension, at: string): ((name: string) => Extension | undefined) => {
  const { extension: parts } = readAs(inner, extension, at);
  return (name) => parts.find(({ url }) => url === name);
};

/** The extensions of one kind, each with where it stands. */
export const allOf = (
  all: readonly Extension[] | undefined,
  url: string,
  at: string,
): { extension: Extension; at: string }[] =>
  (all ?? []).flatMap((extension, i) =>
    extension.url === url ? [{ extension, at: `${at}.extension[${i}]` }] : [],
  );

/** What of life it is about; a word that is not known here is the whole of it. */
export const areaOf = (code: unknown): LifeArea | null => lifeAreas.find((area) => area === code) ?? null;

/** What of life the categories of a goal say that it is about. */
export const areaOfConcepts = (concepts: readonly z.output<typeof conceptShape>[] | undefined) =>
  areaOf(
    (concepts ?? []).flatMap(({ coding }) => coding ?? []).find(({ system }) => system === lifeAreaSystem)
      ?.code,
  );

/** Whether a resource says that nobody but its owner may see it. */
export const isRestricted = (meta: z.output<typeof metaShape> | undefined): boolean =>
  (meta?.security ?? []).some(({ system, code }) => system === restricted.system && code === restricted.code);

/** When it was last changed, where the file says so; else now. */
export const changedAt = (meta: z.output<typeof metaShape> | undefined, now: Date, at: string): Date =>
  meta?.lastUpdated === undefined
    ? now
    : readAs(momentShape(now), meta.lastUpdated, `${at}.meta.lastUpdated`);

const wholeNumber = z.number().int().positive().optional().catch(undefined);

// A version can only say an earlier one again.
const repeatsOf = (value: unknown, n: number): number | null => {
  const said = wholeNumber.parse(value);
  return said !== undefined && said < n ? said : null;
};

/** The versions of a text: those before from our extensions, and the one that holds. @throws BadBundle */
export const versionsOf = (
  all: readonly Extension[] | undefined,
  newest: Omit<CarriedVersion, "repeats">,
  now: Date,
  at: string,
): CarriedVersion[] => {
  const before = allOf(all, ext.version, at).map(({ extension, at: where }, i): CarriedVersion => {
    const part = partsOf(extension, where);
    return {
      words: readAs(wordsShape, part("words")?.["valueString"], `${where}.words`),
      area: areaOf(part("area")?.["valueCode"]),
      hidden: part("hidden")?.["valueBoolean"] === true,
      at: readAs(momentShape(now), part("at")?.["valueInstant"], `${where}.at`),
      repeats: repeatsOf(part("repeats")?.["valueInteger"], i + 1),
    };
  });
  const [again] = allOf(all, ext.repeats, at);
  return [...before, { ...newest, repeats: repeatsOf(again?.extension["valueInteger"], before.length + 1) }];
};
