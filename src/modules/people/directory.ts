import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { type Day, parseDay } from "#platform/clock/index.ts";
import type { Lang } from "#platform/texts/index.ts";
import { areas, type DirectoryKind, directoryKinds, forWhom } from "./directory-kinds.ts";
import type { LocalEntry } from "./store/directory.ts";

const day = z.string().transform((text, context): Day => {
  const read = parseDay(text);
  if (read !== null) return read;
  context.addIssue({ code: "custom", message: `not a day (YYYY-MM-DD): ${text}` });
  return z.NEVER;
});
const said = z.string().min(1);
const row = z.strictObject({
  id: said,
  kind: z.enum(directoryKinds),
  name: said,
  for_whom: z.array(z.enum(forWhom)).min(1),
  areas: z.array(z.enum(areas)).min(1),
  telephone: z.string().nullable(),
  web: z.url().nullable(),
  appoints: z.boolean(),
  hearings: z.boolean(),
  valid_from: day,
  valid_to: day.nullable(),
  source: z.url(),
  read_on: day,
  purpose: z.strictObject({ nb: said, nn: said, en: said }),
});

/** A national organisation, with where and when it was read. */
export type National = z.infer<typeof row>;

const OURS = fileURLToPath(new URL("../../../data/organisations.json", import.meta.url));

/** Reads the dated list. In: the file. @throws ZodError naming the row that is wrong */
export const loadNational = (file: string = OURS): National[] =>
  z.array(row).parse(JSON.parse(readFileSync(file, "utf8")));

/** An organisation as it is listed. */
export interface Listed {
  id: string;
  kind: DirectoryKind;
  name: string;
  purpose: string;
  /** The language the purpose is in: a local one is written in one language only. */
  purposeLang: Lang | null;
  forWhom: readonly string[];
  areas: readonly string[];
  telephone: string | null;
  web: string | null;
  appoints: boolean;
  hearings: boolean;
  /** Near here, entered by an administrator. */
  local: boolean;
  checkedOn: Day;
  source: string | null;
}

/** The national ones that hold on a day, in a language that is written. */
export const nationalOn = (all: readonly National[], today: Day, lang: "nb" | "nn" | "en"): Listed[] =>
  all
    .filter((one) => one.valid_from <= today && (one.valid_to === null || today <= one.valid_to))
    .map((one) => ({
      ...one,
      purpose: one.purpose[lang],
      purposeLang: lang,
      forWhom: one.for_whom,
      local: false,
      checkedOn: one.read_on,
    }));

/** A local one as it is listed. */
export const localAsListed = (entry: LocalEntry): Listed => ({
  ...entry,
  purposeLang: null,
  forWhom: entry.for_whom,
  local: true,
  checkedOn: entry.checked_on,
  source: null,
});

/** What somebody looks for; empty words leave everything. */
export interface Sought {
  words: string;
  whom: string;
  area: string;
}

const folded = (text: string) => text.normalize("NFC").toLocaleLowerCase("nb");

/**
 * Those that fit what is looked for, local ones first, then by name.
 * @param said how kinds, areas and persons are called on the page: what one reads can be looked for
 */
export const sought = (
  all: readonly Listed[],
  { words, whom, area }: Sought,
  said: (one: Listed) => string,
): Listed[] => {
  const all_words = folded(words).split(/\s+/).filter(Boolean);
  return all
    .filter((one) => whom === "" || one.forWhom.includes(whom))
    .filter((one) => area === "" || one.areas.includes(area))
    .filter((one) => {
      const text = folded(`${one.name} ${one.purpose} ${said(one)}`);
      return all_words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => Number(b.local) - Number(a.local) || a.name.localeCompare(b.name, "nb"));
};
