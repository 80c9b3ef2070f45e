import { oslo } from "#platform/clock/index.ts";
import type { LookedLine } from "#platform/module.ts";
import type { LogBook } from "./store/log.ts";

const hl7 = "http://terminology.hl7.org/CodeSystem";
const dicom = "http://dicom.nema.org/resources/ontology/DCM";
const coded = (system: string, code: string, display: string) => ({ system, code, display });
const uuid = (id: string) => ({ system: "urn:ietf:rfc:3986", value: `urn:uuid:${id}` });

// For what it was, as FHIR's readers know it (v3-ActReason).
const reasons: Readonly<Record<string, [code: string, display: string]>> = {
  care: ["TREAT", "treatment"],
  cooperation: ["CAREMGT", "care management"],
  support: ["SUPNWK", "support network"],
  representation: ["PWATRNY", "power of attorney"],
  emergency: ["BTG", "break the glass"],
};

type Kind = "read" | "update" | "emergency";

const kindOf = ({ source, codes }: LookedLine): Kind =>
  source === "break-glass" ? "emergency" : source === "opening" || codes.basis === null ? "read" : "update";

const types = {
  read: {
    type: coded(`${hl7}/audit-event-type`, "rest", "RESTful Operation"),
    subtype: [coded("http://hl7.org/fhir/restful-interaction", "read", "read")],
    action: "R",
  },
  update: {
    type: coded(`${hl7}/audit-event-type`, "rest", "RESTful Operation"),
    subtype: [coded("http://hl7.org/fhir/restful-interaction", "update", "update")],
    action: "U",
  },
  emergency: {
    type: coded(dicom, "110113", "Security Alert"),
    subtype: [coded(dicom, "110127", "Emergency Override Started")],
    action: "E",
  },
} as const;

/**
 * A line of the log as a FHIR R4 AuditEvent. Its fields are those that IHE BALP's PatientRead and the Norwegian trust
 * framework ask for: who, as what, from which organisation, for what, on which basis, whose and what, when.
 */
const auditEvent = (line: LookedLine, book: LogBook, person: { id: string; name: string }, site: URL) => {
  const { actor, codes } = line;
  const name = book.names.get(actor.personId ?? "") ?? actor.name ?? undefined;
  const unit = actor.unitId ? book.places.get(actor.unitId) : undefined;
  const organisation = book.places.get(actor.organisationId);
  const title = book.titles.get(actor.roleId ?? "") || actor.roleKind || undefined;
  const [reason, display] = reasons[codes.purpose ?? ""] ?? [];
  const purpose = reason ? [{ coding: [coded(`${hl7}/v3-ActReason`, reason, display ?? "")] }] : undefined;
  // Whoever works here is a role in an organisation; somebody as oneself is a person.
  const atWork = actor.roleId !== null;
  return {
    resourceType: "AuditEvent",
    id: line.id,
    ...(atWork
      ? {
          contained: [
            {
              resourceType: "PractitionerRole",
              id: "role",
              identifier: [uuid(actor.roleId ?? "")],
              practitioner: { identifier: uuid(actor.personId ?? ""), display: name },
              organization: { identifier: uuid(actor.organisationId), display: organisation?.name },
              ...(title ? { code: [{ text: title }] } : {}),
              ...(unit && actor.unitId
                ? { location: [{ identifier: uuid(actor.unitId), display: unit.name }] }
                : {}),
            },
          ],
        }
      : {}),
    ...types[kindOf(line)],
    recorded: line.at.toISOString(),
    outcome: "0",
    purposeOfEvent: purpose,
    agent: [
      {
        type: { coding: [coded(`${hl7}/v3-ParticipationType`, "IRCP", "information recipient")] },
        ...(title ? { role: [{ text: title }] } : {}),
        who: atWork
          ? { reference: "#role", display: name }
          : { ...(actor.personId ? { identifier: uuid(actor.personId) } : {}), display: name },
        ...(name ? { name } : {}),
        requestor: true,
        // The consent, the mandate or the emergency that it rests on.
        ...(codes.basisId ? { policy: [`urn:uuid:${codes.basisId}`] } : {}),
        purposeOfUse: purpose,
      },
      {
        type: { coding: [coded(dicom, "110153", "Source Role ID")] },
        who: { display: site.host },
        requestor: false,
        network: { address: site.origin, type: "5" },
      },
    ],
    source: {
      site: site.host,
      observer: { display: "Medvirk" },
      type: [coded(`${hl7}/security-source-type`, "4", "Application Server")],
    },
    entity: [
      {
        what: { type: "Patient", identifier: uuid(person.id), display: person.name },
        type: coded(`${hl7}/audit-entity-type`, "1", "Person"),
        role: coded(`${hl7}/object-role`, "1", "Patient"),
      },
      {
        what: { display: line.words },
        type: coded(`${hl7}/audit-entity-type`, "2", "System Object"),
        role: coded(`${hl7}/object-role`, "4", "Domain Resource"),
        name: codes.what,
        ...(codes.basis ? { detail: [{ type: "basis", valueString: codes.basis }] } : {}),
      },
    ],
  };
};

/** The log of what is one person's as a FHIR bundle. @param site the installation's address @param now when it was taken out */
export const auditBundle = (
  lines: readonly LookedLine[],
  book: LogBook,
  person: { id: string; name: string },
  site: URL,
  now: Date,
) => ({
  resourceType: "Bundle",
  type: "collection",
  timestamp: now.toISOString(),
  identifier: { system: "urn:ietf:rfc:3986", value: `${site.origin}/${oslo(now)}` },
  // FHIR knows no empty list.
  ...(lines.length > 0
    ? {
        entry: lines.map((line) => ({
          fullUrl: `urn:uuid:${line.id}`,
          resource: auditEvent(line, book, person, site),
        })),
      }
    : {}),
});
