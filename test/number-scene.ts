import { readNationalNumber } from "#modules/people/national-number.ts";
import { hashedNumber } from "#modules/people/number-keeping.ts";
import type { Config } from "#platform/config.ts";
import type { Owner } from "#platform/db/index.ts";
import { demoCast, demoOrganisation, demoUnits } from "../demo/cast.ts";

const { bo } = demoCast;

/** Writes a number on somebody as if Bo at Lyngtun had read it off a passport. */
export const plantNumber = async (
  owner: Owner,
  config: Pick<Config, "key" | "numberKeys">,
  personId: string,
  digits: string,
): Promise<void> => {
  const { number } = readNationalNumber(digits, "synthetic");
  if (!number) throw new Error("only made-up numbers in tests");
  const { kind, keyId, hashes, sealed } = hashedNumber(config, number);
  await owner.query(
    `insert into people.national_number (organisation_id, person_id, kind, hash, key_id, sealed, source, document,
       entered_by, role_id, unit_id) values ($1, $2, $3, $4, $5, $6, 'document', 'passport', $7, $8, $9)`,
    [
      demoOrganisation.id,
      personId,
      kind,
      hashes[0],
      keyId,
      sealed,
      bo.id,
      bo.roles[0].id,
      demoUnits.lyngtun.id,
    ],
  );
};
