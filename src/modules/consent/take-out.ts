import { listUnits } from "#modules/people/index.ts";
import { concept, type Resource, reference } from "#platform/fhir.ts";
import type { TakeOut } from "#platform/module.ts";
import { dateInWords, dayAndTimeInWords } from "#platform/texts/index.ts";
import {
  type OwnConsent,
  type OwnOpening,
  ownAsks,
  ownBlocks,
  ownCodes,
  ownConsents,
  ownOpenings,
  takenTables,
} from "./store/take-out.ts";
import { takeOutTexts } from "./texts/take-out.ts";
import { topicTexts } from "./texts/topic.ts";

// Ten years of looking, several times a day.
const most = 20_000;

type Units = ReadonlyMap<string, string>;

const recipient = (one: OwnConsent, units: Units): string =>
  [one.recipient_name, one.recipient_role_kind, units.get(one.recipient_unit_id ?? "")]
    .filter(Boolean)
    .join(", ") || "–";

const consentResource = (one: OwnConsent, units: Units, me: string): Resource => ({
  resourceType: "Consent",
  id: one.id,
  status: one.ended_at ? "inactive" : "active",
  scope: concept("http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy"),
  category: [concept("http://loinc.org", "59284-0")],
  patient: reference(me),
  dateTime: one.given_at.toISOString(),
  policyRule: { text: "Pasient- og brukerrettighetsloven § 3-3, helsepersonelloven §§ 22, 29" },
  provision: {
    type: "permit",
    period: {
      start: one.valid_from,
      ...(one.ended_at || one.valid_to ? { end: one.ended_at?.toISOString() ?? one.valid_to } : {}),
    },
    actor: [
      {
        role: concept("http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "IRCP"),
        reference: { display: recipient(one, units) },
      },
    ],
    purpose: [{ system: "urn:medvirk:purpose", code: one.purpose }],
    code: [{ text: one.topic }],
  },
});

// The trust framework's fields (HL7 Norway): who, as what, from where, on what basis, whose (journalforskriften § 14).
const auditEvent = (one: OwnOpening, units: Units, me: string): Resource => ({
  resourceType: "AuditEvent",
  id: one.id,
  type: { system: "http://dicom.nema.org/resources/ontology/DCM", code: "110110", display: "Patient Record" },
  action: "R",
  recorded: one.at.toISOString(),
  outcome: "0",
  purposeOfEvent: [{ text: one.purpose }],
  agent: [
    {
      requestor: true,
      who: { display: one.actor_name ?? one.actor_id },
      role: [{ text: one.actor_role_title || one.actor_role_kind || one.basis }],
      policy: [`urn:medvirk:basis:${one.basis}`],
    },
  ],
  source: {
    observer: { display: units.get(one.actor_unit_id ?? "") ?? "Medvirk" },
  },
  entity: [{ what: reference(me), name: one.topic, description: one.what }],
});

// Ids say nothing to a reader, and are another's where they are not one's own.
const without = <T extends { id: string }>(row: T): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !/^(id|\w+_id)$/.test(name)));

const take: TakeOut["take"] = async (tx, acting, { lang }) => {
  const { t, lang: spoken } = takeOutTexts.in(lang);
  const { topics, purposes } = topicTexts.in(lang).t;
  const [consents, asks, blocks, codes, openings] = [
    await ownConsents(tx),
    await ownAsks(tx),
    await ownBlocks(tx),
    await ownCodes(tx),
    await ownOpenings(tx, most),
  ];
  const units: Units = new Map((await listUnits(tx)).map((unit) => [unit.id, unit.name]));
  const at = (moment: Date) => dayAndTimeInWords(spoken, moment);
  const ended = (moment: Date | null) => (moment ? [[t.ended, at(moment)] as const] : []);
  return [
    {
      dataClass: "consent",
      name: "consents",
      data: consents.map(without),
      read: consents.map((one) => ({
        title: topics[one.topic],
        lines: [
          [t.to, recipient(one, units)] as const,
          [t.purpose, purposes[one.purpose]] as const,
          [t.from, dateInWords(spoken, one.valid_from)] as const,
          ...(one.valid_to ? [[t.until, dateInWords(spoken, one.valid_to)] as const] : []),
          ...ended(one.ended_at),
        ],
      })),
      fhir: consents.map((one) => consentResource(one, units, acting.person_id)),
    },
    {
      dataClass: "consent",
      name: "asked",
      data: asks,
      read: asks.map((one) => ({
        title: `${t.asked}: ${topics[one.topic]}`,
        lines: [
          [t.who, one.asked_by ?? "–"] as const,
          [t.when, at(one.asked_at)] as const,
          [t.why, one.why] as const,
          [t.answer, one.answer ? t.answers[one.answer] : t.unanswered] as const,
        ],
      })),
    },
    {
      dataClass: "consent",
      name: "blocked",
      data: blocks,
      read: blocks.map((one) => ({
        title: t.blocked,
        lines: [
          [t.who, one.name ?? "–"] as const,
          [t.from, at(one.made_at)] as const,
          ...ended(one.ended_at),
        ],
      })),
    },
    {
      dataClass: "consent",
      name: "shown-codes",
      data: codes,
      read: codes.map((one) => ({
        title: t.codes[one.kind],
        lines: [
          [t.from, at(one.made_at)] as const,
          [t.until, at(one.valid_until)] as const,
          ...(one.taken_at ? [[t.taken, at(one.taken_at)] as const] : []),
          ...ended(one.ended_at),
        ],
      })),
    },
    {
      dataClass: "access log",
      name: "looked",
      data: openings.map(without),
      read: openings.map((one) => ({
        title: `${at(one.at)}: ${topics[one.topic]}`,
        lines: [
          [
            t.who,
            [one.actor_name, one.actor_role_title, units.get(one.actor_unit_id ?? "")]
              .filter(Boolean)
              .join(", ") || "–",
          ] as const,
          [t.basis, t.bases[one.basis]] as const,
        ],
      })),
      fhir: openings.map((one) => auditEvent(one, units, acting.person_id)),
    },
  ];
};

/** What one shares with whom, what one was asked for, whom one has blocked, and who has looked. */
export const consentTakeOut: TakeOut = { tables: takenTables, take };
