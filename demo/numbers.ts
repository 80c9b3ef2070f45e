import { readNumberEntry } from "#modules/people/index.ts";
import type { Config } from "#platform/config.ts";
import type { Owner } from "#platform/db/index.ts";
import { demoCast, demoOrganisation, demoUnits } from "./cast.ts";

const { ada, noor, bo } = demoCast;

// Made up as Skatteetaten makes them up: the month is eighty too high, so they are nobody's. Noor's is one of those that
// are given from 2032 on.
const numbers = [
  { person: ada.id, national_number: "158184 42073", document: "passport" },
  { person: noor.id, national_number: "038991 32083", document: "residence-card" },
];

/** Writes a number on somebody as if Bo at Lyngtun had read it off a document. What is there stays. */
export const writeNumber = async (
  owner: Owner,
  config: Pick<Config, "key" | "numberKeys">,
  personId: string,
  typed: { national_number: string; document: string },
): Promise<void> => {
  const { entry } = readNumberEntry({ ...config, nationalNumbers: "synthetic" }, typed);
  if (!entry) throw new Error("only made-up numbers stand in the demo");
  const { kind, keyId, hashes, sealed } = entry.number;
  await owner.query(
    `insert into people.national_number (organisation_id, person_id, kind, hash, key_id, sealed, source, document,
       entered_by, role_id, unit_id) values ($1, $2, $3, $4, $5, $6, 'document', $7, $8, $9, $10) on conflict do nothing`,
    [
      demoOrganisation.id,
      personId,
      kind,
      hashes[0],
      keyId,
      sealed,
      entry.document,
      bo.id,
      bo.roles[0].id,
      demoUnits.lyngtun.id,
    ],
  );
};

/** Two of the cast have a number; the others get by without. */
export const seedNumbers = async (
  owner: Owner,
  config: Pick<Config, "key" | "numberKeys">,
): Promise<void> => {
  for (const { person, ...typed } of numbers) await writeNumber(owner, config, person, typed);
};
