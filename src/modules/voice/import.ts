import { createHmac } from "node:crypto";
import { parse } from "csv-parse/sync";
import { listUnits, type PlacedUnit } from "#modules/people/index.ts";
import { oslo } from "#platform/clock/index.ts";
import type { House } from "#platform/house.ts";
import { cleanText } from "#platform/http/form.ts";
import { codeHash, makeCode } from "./code.ts";
import { giveFromList } from "./give.ts";
import { lettersIn, mostAbout, mostLetters } from "./give-form.ts";
import { voicesThere } from "./store-import.ts";

/** One thing that was said, out of a list. */
export interface ListedVoice {
  /** The row's own id in the list. */
  id: string;
  about: string | null;
  words: string;
}

/** A list that cannot be brought in, or a place that is not there: sentences for whoever typed the command. */
export class ImportFault extends Error {
  faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(faults.join("\n"));
    this.faults = faults;
  }
}

const columns = ["id", "level", "topic", "source", "text_nb"] as const;
type Row = { record: Record<string, string>; info: { lines: number } };

/**
 * Reads a list of voices: `id;level;topic;source;text_nb`, UTF-8, one row each.
 * @throws ImportFault with every bad row's line and what is wrong with it
 */
export const readVoiceList = (text: string): ListedVoice[] => {
  const rows = readRows(text);
  const faults: string[] = [];
  const seen = new Map<string, number>();
  const voices = rows.map(({ record, info: { lines: line } }): ListedVoice => {
    const cell = (name: (typeof columns)[number]) => cleanText(record[name] ?? "").trim();
    const [id, words, about] = [cell("id"), cell("text_nb"), cell("topic")];
    const say = (reason: string) => faults.push(`Line ${line}: ${reason}`);
    if (id === "") say("the id is missing.");
    else if (seen.has(id)) say(`the id ${id} stands in line ${seen.get(id)} too.`);
    else seen.set(id, line);
    if (words === "") say("the text is missing.");
    else if (lettersIn(words) > mostLetters) say(`the text is longer than ${mostLetters} characters.`);
    if (lettersIn(about) > mostAbout) say(`the topic is longer than ${mostAbout} characters.`);
    return { id, about: about || null, words };
  });
  if (rows.length === 0 && faults.length === 0) faults.push("The file has no rows.");
  if (faults.length > 0) throw new ImportFault(faults);
  return voices;
};

const readRows = (text: string): Row[] => {
  try {
    return parse(text, {
      delimiter: ";",
      bom: true,
      info: true,
      skip_empty_lines: true,
      columns: (header: string[]) => {
        const missing = columns.filter((name) => !header.includes(name));
        if (missing.length > 0)
          throw new ImportFault([`Line 1: the column ${missing.join(", ")} is missing.`]);
        return header;
      },
    }) as unknown as Row[];
  } catch (error) {
    if (error instanceof ImportFault) throw error;
    const { lines, message } = error as { lines?: number; message: string };
    throw new ImportFault([`Line ${lines ?? 1}: ${message}`]);
  }
};

/** What was brought in: the codes are shown this once and kept nowhere. */
export interface Imported {
  unit: PlacedUnit;
  loaded: { id: string; code: string }[];
  /** Ids of rows that were brought in before. */
  already: string[];
}

const placeFor = (units: readonly PlacedUnit[], unitCode: string | null): PlacedUnit => {
  const taking = units.filter((unit) => unit.takes_voices);
  const unit =
    unitCode === null ? taking.find((one) => one.depth === 0) : taking.find((one) => one.code === unitCode);
  if (unit) return unit;
  throw new ImportFault([
    unitCode === null
      ? "There is no unit at the top that takes voices. Say which with --unit CODE."
      : `No unit that takes voices has the code ${unitCode}.`,
  ]);
};

/**
 * Brings a list in: every row a voice, all in one transaction or none. A row's code comes from the row itself and the
 * installation's secret, so the same list brought in twice is there once.
 * @param unitCode the unit's word in addresses; null: the unit at the top
 * @throws ImportFault
 */
export const importVoices = async (
  house: Pick<House, "config" | "db">,
  list: readonly ListedVoice[],
  unitCode: string | null,
): Promise<Imported> => {
  const now = house.config.now();
  const today = oslo(now);
  const key = house.config.key("import");
  return house.db.asHouse("job", today, async (tx) => {
    const unit = placeFor(await listUnits(tx), unitCode);
    const codes = list.map((row) =>
      makeCode(createHmac("sha256", key).update([unit.id, row.id, row.words].join("\n")).digest()),
    );
    const there = await voicesThere(tx, codes.map(codeHash));
    const imported: Imported = { unit, loaded: [], already: [] };
    for (const [i, row] of list.entries()) {
      const code = codes[i] ?? "";
      if (there.has(Buffer.from(codeHash(code)).toString("hex"))) {
        imported.already.push(row.id);
        continue;
      }
      await giveFromList(
        tx,
        now,
        today,
        {
          unit: { organisation_id: unit.organisation_id, id: unit.id },
          mode: "anonymous",
          words: row.words,
          about: row.about,
          as_whom: null,
          wish: null,
          third_person: false,
          promise_id: null,
          language: "nb",
          hold: false,
        },
        code,
      );
      imported.loaded.push({ id: row.id, code });
    }
    return imported;
  });
};
