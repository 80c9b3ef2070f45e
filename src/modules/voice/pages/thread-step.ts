import type { CaseView } from "#modules/improvement/index.ts";
import type { Day } from "#platform/clock/index.ts";
import { oslo } from "#platform/clock/index.ts";
import { dateInWords, type Lang, weekInWords } from "#platform/texts/index.ts";
import type { ClockWords } from "#web/index.ts";
import type { CaseFile } from "../case-file.ts";
import type { ThreadTexts } from "../texts/thread.ts";
import type { Entry } from "../voice.ts";

type Party = "giver" | "service";

/** Somebody's own words in the thread, untouched, with who and when in words. */
export interface Quote {
  by: Party;
  who: string;
  when: string;
  text: string;
}

/** What is drawn below a node (design § 7). */
export type Strand = "one" | "both" | "apart" | "open";

/** One step of the thread, ready to be drawn or printed. Nothing in it is markup. */
export interface ThreadStep {
  kind: "voice" | "measure" | "effect" | "agreement" | "next" | Entry["kind"];
  /** Null on the last step only. */
  strand: Strand | null;
  by: Party | "both";
  /** Not yet: somebody owes this, or may do it. */
  open: boolean;
  /** Can be read alone. */
  heading: string;
  /** Two or more stand side by side, the giver's first. */
  quotes: Quote[];
  /** Versions that a later one has followed: they stay readable. */
  earlier: Quote[];
  measure: { label: string; value: string }[];
  notes: string[];
  clock: ClockWords | null;
}

/** Who reads the thread: its giver, or the one who must answer. */
export type Side = Party;

/** Everything the steps are told from. */
export interface Telling {
  file: CaseFile;
  cases: readonly CaseView[];
  /** Short names of units by id. */
  names: ReadonlyMap<string, string>;
  t: ThreadTexts;
  /** The words of the side that reads. */
  mine: ThreadTexts["giver"];
  side: Side;
  /** The language `t` is in. */
  lang: Lang;
  today: Day;
}

/** A step with what is usual left out. */
export const step = (
  told: Pick<ThreadStep, "kind" | "by" | "heading"> & Partial<ThreadStep>,
): ThreadStep => ({
  strand: "open",
  open: false,
  quotes: [],
  earlier: [],
  measure: [],
  notes: [],
  clock: null,
  ...told,
});

/** The day in words, the year left out when it is this one. */
export const dayOf = ({ lang, today }: Telling, day: Day): string => dateInWords(lang, day, { short: today });

/** When an entry was made: the day, or for an anonymous giver's the week, which is all that was kept. */
export const whenSaid = (telling: Telling, entry: { at: Date | null; week: Day }): string =>
  entry.at ? dayOf(telling, oslo(entry.at)) : weekInWords(telling.lang, entry.week);

/** The short name of a unit; empty where it is not known. */
export const unitName = ({ names }: Telling, id: string | null): string => (id && names.get(id)) || "";

/** A person of the service with what they are: "Siv Tenkt, enhetsleder". */
export const personOf = (entry: Pick<Entry, "person_name" | "person_title">): string =>
  [entry.person_name, entry.person_title].filter(Boolean).join(", ");

/** The words of an entry as a quote; nothing where nothing was said. */
export const quoteOf = (telling: Telling, entry: Entry, who?: string): Quote[] =>
  entry.text === "" && who === undefined
    ? []
    : [
        {
          by: entry.by,
          who: who ?? (entry.by === "giver" ? telling.mine.name : personOf(entry)),
          when: whenSaid(telling, entry),
          text: entry.text,
        },
      ];
