import type { Config } from "#platform/config.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { Refused } from "#platform/http/ask.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import { enqueue } from "#platform/jobs/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { readNationalNumber } from "./national-number.ts";
import { hashedNumber, numberHashes } from "./number-keeping.ts";
import { addNumber, documents, type HashedNumber, type NumberDocument } from "./store/national-number.ts";

/** A number that was read off a document. */
export interface NumberEntry {
  number: HashedNumber;
  document: NumberDocument;
}

/**
 * Reads the two fields that a form has where national numbers are used (`NumberFields`): most people are entered without.
 * A document without a number is said to be so: it may have been typed before the session ran out, and is never kept.
 * @returns null where none was given, or none is used here
 */
export const readNumberEntry = (
  config: Pick<Config, "key" | "numberKeys" | "nationalNumbers">,
  fields: Fields,
): { entry: NumberEntry | null; wrong: Wrong[] } => {
  const typed = (fields["national_number"] ?? "").trim();
  const document = documents.find((one) => one === fields["document"]);
  if (config.nationalNumbers === null || (typed === "" && !document)) return { entry: null, wrong: [] };
  const wrong = (field: string, word: string) => ({ entry: null, wrong: [{ field, word }] });
  if (typed === "") return wrong("national_number", "number-missing");
  const { number, fault } = readNationalNumber(typed, config.nationalNumbers);
  if (!number) return wrong("national_number", fault);
  if (!document) return wrong("document", "document");
  return { entry: { number: hashedNumber(config, number), document }, wrong: [] };
};

/**
 * Enters it for somebody whom one may give a code, with trail. Where somebody out of one's sight has the number the answer
 * is the same: this one then finds nobody.
 * @throws Refused "number-known" where somebody has it whom one's own unit has given a code
 */
export const enterNumber = async (
  tx: Tx,
  acting: Acting,
  personId: string,
  { number, document }: NumberEntry,
): Promise<void> => {
  if ((await addNumber(tx, personId, number, document)) === "known") throw new Refused("number-known");
  await enqueue(tx, { kind: "seal-numbers" });
  await leaveTrail(tx, {
    organisationId: acting.organisation_id,
    unitId: acting.unit_id,
    act: "national-number",
    subjectKind: "person",
    subjectId: personId,
    detail: { source: "document", document },
  });
};

/**
 * A typed number as the hashes that it may lie under, to find exactly the one who has it; null where none was typed, or
 * none is used here.
 */
export const hashesToFind = (
  config: Pick<Config, "numberKeys" | "nationalNumbers">,
  fields: Fields,
): { hashes: readonly Uint8Array[]; wrong?: never } | { wrong: Wrong[]; hashes?: never } | null => {
  const typed = (fields["national_number"] ?? "").trim();
  if (config.nationalNumbers === null || typed === "") return null;
  const { number, fault } = readNationalNumber(typed, config.nationalNumbers);
  return number
    ? { hashes: numberHashes(config, number.digits) }
    : { wrong: [{ field: "national_number", word: fault }] };
};
