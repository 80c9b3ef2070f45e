import { randomUUID } from "node:crypto";

/** A resource of FHIR R4 (4.0.1), as JSON. What its fields must be, a test asks HL7's own definitions. */
export interface Resource {
  resourceType: string;
  id: string;
  [field: string]: unknown;
}

/** A reference to another resource of the same bundle. */
export const reference = (id: string, display?: string): { reference: string; display?: string } => ({
  reference: `urn:uuid:${id}`,
  ...(display ? { display } : {}),
});

/** A coded word: where it comes from, what it is there, and how it reads. */
export const concept = (system: string, code: string, text?: string) => ({
  coding: [{ system, code }],
  ...(text ? { text } : {}),
});

/** Text as an attachment. */
export const attachment = (text: string, title?: string) => ({
  contentType: "text/plain; charset=utf-8",
  data: Buffer.from(text, "utf8").toString("base64"),
  ...(title ? { title } : {}),
});

/** These resources as one bundle: a collection, to be kept or handed to another system. */
export const bundleOf = (resources: readonly Resource[], now: Date): Resource => ({
  resourceType: "Bundle",
  id: randomUUID(),
  type: "collection",
  timestamp: now.toISOString(),
  entry: resources.map((resource) => ({ fullUrl: `urn:uuid:${resource.id}`, resource })),
});
