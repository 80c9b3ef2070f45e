import { createHash } from "node:crypto";

/** The columns of a row: a text, or "=SQL"; "@name" is the id of whatever has that name. */
export type Columns = Readonly<Record<string, string>>;

/** A row: its columns (the rest is its table's usual), and who sees it, by name. */
export type Row = readonly [columns: Columns, seenBy: string];

/** A table's rows by name, what is usual in them, and by what they are told apart. */
export interface Rows {
  table: string;
  /** What a row is told apart by; its id where nothing is said. "" where the table can only be written. */
  key?: string;
  usual: Columns;
  rows: Readonly<Record<string, Row>>;
}

/** An act, and who may: those of whom the statement touches a row. */
export type Act = readonly [sql: string, who: string];

/** A question to the database, or an act and what is there afterwards. */
export interface Question {
  /** What is done first, as whoever asks. */
  do?: string;
  /** One text, as whoever asks. */
  ask?: string;
  /** One text, seen by the owner afterwards. */
  look?: string;
  /** Who asks, by name; everybody where nothing is said. */
  by?: string;
  /** The answer, and to whom; "*" is everybody else. */
  says: Readonly<Record<string, string>>;
}

/** One room of the house in the book: what lies there, who sees it, who may do what, who is told what. */
export interface Room {
  rows: readonly Rows[];
  acts: Readonly<Record<string, Act>>;
  questions: Readonly<Record<string, Question>>;
}

/** The id of whatever has a name in the book. */
export const idOf = (name: string): string => {
  const h = createHash("sha256").update(name).digest("hex");
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`;
};

/** The day, some days from a day. */
export const dayFrom = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * Fills in what stands in braces in a statement: {name} is an id, {+0} a day from today, {monday -1} the Monday of a
 * week, {noon -3} noon of a day in Norway, {#word} the hash of a word.
 */
export const filled = (sql: string, today: string): string =>
  sql.replaceAll(/\{([^{}]+)\}/g, (whole, said: string) => {
    if (/^[+-]\d+$/.test(said)) return `date '${dayFrom(today, Number(said))}'`;
    if (said.startsWith("noon "))
      return `timestamptz '${dayFrom(today, Number(said.slice(5)))} 12:00 Europe/Oslo'`;
    if (said.startsWith("monday ")) {
      const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
      return `date '${dayFrom(today, Number(said.slice(7)) * 7 - weekday)}'`;
    }
    if (said.startsWith("#")) return `sha256('${said.slice(1)}'::bytea)`;
    if (/^[a-z][a-z0-9 ]*$/.test(said)) return `'${idOf(said)}'::uuid`;
    return whole;
  });

/** Puts the names back for ids, and days from today for days, so that an answer can be read. */
export const readable = (answer: string, names: ReadonlyMap<string, string>, today: string): string =>
  answer
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => names.get(id) ?? "somebody")
    .replaceAll(/\d{4}-\d\d-\d\d/g, (day) => {
      const days = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
      return Math.abs(days) > 999 ? day : `day${days < 0 ? "" : "+"}${days}`;
    });
