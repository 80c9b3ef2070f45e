import { stringify } from "csv-stringify/sync";
import { oslo } from "#platform/clock/index.ts";
import type { Voice } from "./store.ts";
import type { StaffTexts } from "./texts/staff.ts";
import type { TakeOutTexts } from "./texts/take-out.ts";
import { type Entry, standing } from "./voice.ts";

/** A voice as it is taken out: what was said and what came of it, and nobody's name. */
export interface TakenOut {
  /** The day, or for an anonymous voice the Monday of its week with the word "week". */
  came: { day: string } | { week: string };
  unit: string;
  mode: Voice["mode"];
  channel: Voice["channel"];
  as_whom: Voice["as_whom"];
  about: string | null;
  wish: Voice["wish"];
  words: string;
  state: ReturnType<typeof standing>["state"];
  answered_on: string | null;
  outcome: Entry["outcome"];
  answer: string | null;
  degree_service: number | null;
  degree_giver: number | null;
  seen: Entry["seen"];
}

/** The columns, in order; the headings are in the texts. */
export const columns = [
  "came",
  "unit",
  "mode",
  "channel",
  "as_whom",
  "about",
  "wish",
  "words",
  "state",
  "answered_on",
  "outcome",
  "answer",
  "degree_service",
  "degree_giver",
  "seen",
] as const satisfies readonly (keyof TakenOut)[];

/** One voice for the take-out. A confidential or given name is not part of it, whoever takes it out. */
export const takenOut = (voice: Voice, entries: readonly Entry[], unit: string): TakenOut => {
  const now = standing(entries);
  return {
    came: voice.received_at ? { day: oslo(voice.received_at) } : { week: voice.received_week },
    unit,
    mode: voice.mode,
    channel: voice.channel,
    as_whom: voice.as_whom,
    about: voice.about,
    wish: voice.wish,
    words: voice.words,
    state: now.state,
    answered_on: now.answer?.at ? oslo(now.answer.at) : null,
    outcome: now.answer?.outcome ?? null,
    answer: now.answer?.text ?? null,
    degree_service: now.answer?.degree ?? null,
    degree_giver: now.degree?.degree ?? null,
    seen: now.view?.seen ?? null,
  };
};

/**
 * A text as a cell that no spreadsheet takes for a formula: where it begins like one (also after blanks, and with the
 * wide signs of East Asian keyboards), a ' goes before it. Reading it back: the ' is not part of what was said.
 */
export const safeCell = (text: string): string =>
  /^[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r\n]/.test(text) ? `'${text}` : text;

/** Lines of the file: `;` between cells, as Norwegian spreadsheets read it; every cell safe. */
export const csvLines = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => row.map(safeCell)),
    { delimiter: ";", quoted: true, record_delimiter: "windows" },
  );

/** What stands first: the mark by which spreadsheets know UTF-8, and the headings. */
export const csvHead = (t: TakeOutTexts): string =>
  `\ufeff${csvLines([columns.map((column) => t.columns[column])])}`;

/** A voice as a row of words. */
export const csvRow = (
  t: StaffTexts & TakeOutTexts,
  row: TakenOut,
  week: (monday: string) => string,
): string[] => {
  const cells: Record<(typeof columns)[number], string> = {
    came: "day" in row.came ? row.came.day : week(row.came.week),
    unit: row.unit,
    mode: t.modes[row.mode],
    channel: row.channel,
    as_whom: row.as_whom ?? "",
    about: row.about ?? "",
    wish: row.wish ?? "",
    words: row.words,
    state: t.list.states[row.state],
    answered_on: row.answered_on ?? "",
    outcome: row.outcome ? t.outcomes[row.outcome] : "",
    answer: row.answer ?? "",
    degree_service: row.degree_service?.toString() ?? "",
    degree_giver: row.degree_giver?.toString() ?? "",
    seen: row.seen ? t.seen[row.seen] : "",
  };
  return columns.map((column) => cells[column]);
};
