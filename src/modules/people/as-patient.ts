import type { Day } from "#platform/clock/index.ts";
import type { Config } from "#platform/config.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import type { Resource } from "#platform/fhir.ts";
import { ownNumberOf } from "./number-keeping.ts";
import { ownPerson } from "./store/take-out.ts";

// HL7 Norway, no-basis-Patient: fødselsnummer and D-nummer.
const systems = {
  "birth-number": "urn:oid:2.16.578.1.12.4.1.4.1",
  "d-number": "urn:oid:2.16.578.1.12.4.1.4.2",
} as const;

type Numbered = { kind: keyof typeof systems; digits: string } | null;

/** A person's national number as FHIR has it; nothing where there is none. */
export const identifierOf = (number: Numbered) =>
  number ? { identifier: [{ system: systems[number.kind], value: number.digits }] } : {};

/**
 * Oneself as others know one, for a file that goes elsewhere: name, day of birth and number, as far as they are known, and
 * nothing of how one is reached. `digits` and `born` tell whether a file that comes in is somebody else's.
 */
export const ownPatient = async (
  tx: Tx,
  config: Pick<Config, "key" | "numberKeys">,
  acting: Pick<Acting, "person_id" | "organisation_id">,
): Promise<{ resource: Resource; digits: string | null; born: Day | null }> => {
  const { id, name, born } = await ownPerson(tx, acting.person_id);
  const number = await ownNumberOf(tx, config, { id, organisation_id: acting.organisation_id });
  return {
    resource: {
      resourceType: "Patient",
      id,
      ...identifierOf(number),
      name: [{ use: "usual", text: name }],
      ...(born ? { birthDate: born } : {}),
    },
    digits: number?.digits ?? null,
    born,
  };
};
