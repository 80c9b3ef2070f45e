/** Volven 9602: A02-2 is the individual plan among the kinds of documents of the Norwegian health services. */
export const individualPlan = { system: "urn:oid:2.16.578.1.12.4.1.1.9602", code: "A02-2" } as const;

/** HL7: a resource that its owner shows to nobody is restricted. */
export const restricted = {
  system: "http://terminology.hl7.org/CodeSystem/v3-Confidentiality",
  code: "R",
} as const;

/** HL7 Norway (no-basis-Patient): the systems of fødselsnummer and D-nummer. */
export const numberSystems: readonly string[] = [
  "urn:oid:2.16.578.1.12.4.1.4.1",
  "urn:oid:2.16.578.1.12.4.1.4.2",
];

const own = (name: string): string => `urn:medvirk:fhir:${name}`;

/** Our own code system: what of life a text is about. */
export const lifeAreaSystem = own("life-area");

/** Our own extensions: what R4 has no field for, so that nothing is lost on the way to another installation and back. */
export const ext = {
  template: own("template"),
  reviseOn: own("revise-on"),
  place: own("place"),
  area: own("area"),
  hidden: own("hidden"),
  repeats: own("repeats"),
  version: own("version"),
  agreed: own("agreed"),
  agreedAt: own("agreed-at"),
  step: own("step"),
  score: own("score"),
  noWords: own("no-words"),
} as const;
