import { type CaseView, caseViews } from "#modules/improvement/index.ts";
import { type Unit, unitById } from "#modules/people/index.ts";
import type { Day } from "#platform/clock/index.ts";
import type { Tx } from "#platform/db/index.ts";
import { NotFound } from "#platform/http/ask.ts";
import { type CaseFile, openFile } from "./case-file.ts";
import { casesOf, nameOpenings, othersInCases } from "./store.ts";
import { type Publication, publicationsOf } from "./store-publication.ts";

/** A voice as its giver has it: with what it led to, where it is, and who has opened the name behind it. */
export interface GiverFile extends CaseFile {
  unit: Unit;
  cases: CaseView[];
  /** Short names of every unit that the thread names. */
  names: ReadonlyMap<string, string>;
  /** Empty for all but a confidential voice. */
  openings: { name: string; role_kind: string; at: Date }[];
  /** Texts made of it for others to read, newest first. */
  publications: Publication[];
}

/** The short names of these units, also of those that have ended. */
export const shortNames = async (tx: Tx, ids: Iterable<string | null>): Promise<Map<string, string>> => {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  const units = await Promise.all(wanted.map((id) => unitById(tx, id)));
  return new Map(units.flatMap((unit) => (unit ? [[unit.id, unit.short_name]] : [])));
};

/** Every unit that a thread names. */
export const unitsNamed = (file: CaseFile, cases: readonly CaseView[]): (string | null)[] => [
  file.voice.unit_id,
  file.voice.first_unit_id,
  ...file.entries.flatMap((e) => [e.from_unit_id, e.to_unit_id]),
  ...file.clocks.map((c) => c.unitId),
  ...cases.map((c) => c.unit_id),
];

/** Opens a voice for its giver. @throws NotFound where it is hidden or absent, which is the same */
export const openGiverFile = async (tx: Tx, id: string, today: Day): Promise<GiverFile> => {
  const file = await openFile(tx, id);
  const [ids, unit, openings, publications] = await Promise.all([
    casesOf(tx, id),
    unitById(tx, file.voice.unit_id),
    file.voice.mode === "confidential" ? nameOpenings(tx, id) : [],
    publicationsOf(tx, id),
  ]);
  if (!unit) throw new NotFound();
  const [found, others] = await Promise.all([caseViews(tx, ids, today), othersInCases(tx, ids)]);
  const cases = found.map((one) => ({
    ...one,
    others: others.find(({ id: of }) => of === one.id)?.others ?? null,
  }));
  return {
    ...file,
    unit,
    cases,
    openings,
    publications,
    names: await shortNames(tx, unitsNamed(file, cases)),
  };
};
