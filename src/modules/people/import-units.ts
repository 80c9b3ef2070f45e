import { BadFile, type BadRow, readCsv } from "./csv.ts";
import { isCode } from "./forms.ts";

/** A unit as a file tells it. */
export interface UnitRow {
  line: number;
  code: string;
  parent: string | null;
  name: string;
  short_name: string;
  telephone: string | null;
  address: string | null;
  takes_voices: boolean;
}

const columns = {
  code: ["code", "kode", "adresseord"],
  parent: ["parent", "under", "overordnet"],
  name: ["name", "navn", "namn"],
  short_name: ["short name", "short_name", "kort navn", "kortnavn", "kort namn"],
  telephone: ["telephone", "phone", "telefon", "tlf"],
  address: ["address", "adresse"],
  takes_voices: ["takes voices", "takes_voices", "tar imot stemmer", "tek imot stemmer"],
} as const;

const noes = ["no", "nei", "n", "0", "false"];
const yeses = ["", "yes", "ja", "j", "y", "1", "true"];

const faultsOf = (
  row: UnitRow,
  voices: string,
  seen: ReadonlySet<string>,
  there: ReadonlySet<string>,
): string[] => [
  ...(isCode(row.code) ? [] : [`the code "${row.code}" may have only a to z, digits and hyphens`]),
  ...(seen.has(row.code) ? [`the code "${row.code}" stands twice`] : []),
  ...(row.name === "" ? ["the name is missing"] : []),
  ...(row.name.length > 120 ? ["the name is longer than 120 letters"] : []),
  ...(row.short_name.length > 40 ? ["the short name is longer than 40 letters"] : []),
  ...(row.parent === row.code ? ["a unit cannot be under itself"] : []),
  ...(row.parent !== null && !seen.has(row.parent) && !there.has(row.parent)
    ? [`"${row.parent}", which it is under, is neither in the installation nor on a line above`]
    : []),
  ...([...noes, ...yeses].includes(voices.toLowerCase()) ? [] : [`"${voices}" is neither yes nor no`]),
];

/**
 * Units from a CSV file, those above before those below.
 * @param there the codes that the installation has already
 * @throws BadFile with every bad row
 */
export const readUnits = (text: string, there: ReadonlySet<string>): UnitRow[] => {
  const seen = new Set<string>();
  const bad: BadRow[] = [];
  const rows = readCsv(text, columns, ["code", "name"]).map(({ line, fields }) => {
    const row: UnitRow = {
      line,
      code: fields.code,
      parent: fields.parent || null,
      name: fields.name,
      short_name: fields.short_name || fields.name.slice(0, 40),
      telephone: fields.telephone || null,
      address: fields.address || null,
      takes_voices: !noes.includes(fields.takes_voices.toLowerCase()),
    };
    bad.push(...faultsOf(row, fields.takes_voices, seen, there).map((reason) => ({ line, reason })));
    seen.add(row.code);
    return row;
  });
  if (rows.length === 0) bad.push({ line: 1, reason: "there is no row below the header" });
  if (bad.length > 0) throw new BadFile(bad);
  return rows;
};
