import { parse } from "csv-parse/sync";

/** A row that cannot be loaded: its line in the file, and why, in words for the operator. */
export interface BadRow {
  line: number;
  reason: string;
}

/** A file that cannot be loaded; nothing of it was. */
export class BadFile extends Error {
  rows: readonly BadRow[];
  constructor(rows: readonly BadRow[]) {
    super(rows.map((row) => `line ${row.line}: ${row.reason}`).join("\n"));
    this.rows = rows;
  }
}

/** One row: its line, and what stands in each known column ("" where nothing does). */
export interface CsvRow<Column extends string> {
  line: number;
  fields: Readonly<Record<Column, string>>;
}

/** The text of a file: UTF-8, or what Norwegian spreadsheets still write (Windows-1252). */
export const textOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
};

/**
 * A table with a header row, split by `;` or `,` (whichever the header has most of).
 * @param columns for each column its names in a header, lower case; `needed` must be there
 * @throws BadFile where the file is no table, a needed column is missing, or two columns mean the same
 */
export const readCsv = <Column extends string>(
  text: string,
  columns: Readonly<Record<Column, readonly string[]>>,
  needed: readonly NoInfer<Column>[],
): CsvRow<Column>[] => {
  const header = text.split(/\r?\n/, 1)[0] ?? "";
  const delimiter = header.split(";").length >= header.split(",").length ? ";" : ",";
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as typeof records;
  } catch (error) {
    const { lines = 1, message } = error as { lines?: number; message: string };
    throw new BadFile([{ line: lines, reason: message }]);
  }
  const [first, ...rest] = records;
  const names = Object.entries(columns) as [Column, readonly string[]][];
  const at = (first?.record ?? []).map(
    (cell) =>
      names.find(([, words]) => words.includes(cell.replace(/^\uFEFF/, "").toLowerCase()))?.[0] ?? null,
  );
  const faults: BadRow[] = [
    ...needed
      .filter((column) => !at.includes(column))
      .map((column) => ({ line: 1, reason: `the column ${columns[column].join(" / ")} is missing` })),
    ...at
      .filter((column, i) => column !== null && at.indexOf(column) !== i)
      .map((column) => ({ line: 1, reason: `the column ${column} stands twice` })),
  ];
  if (faults.length > 0) throw new BadFile(faults);
  return rest.map(({ record, info }) => {
    const fields = Object.fromEntries(names.map(([column]) => [column, record[at.indexOf(column)] ?? ""]));
    return { line: info.lines, fields: fields as Record<Column, string> };
  });
};
