import { oslo } from "#platform/clock/index.ts";
import { type Resource, reference } from "#platform/fhir.ts";
import type { TakenOut, TakeOut } from "#platform/module.ts";
import { dateInWords, type Lang, langNames } from "#platform/texts/index.ts";
import { identifierOf } from "./as-patient.ts";
import { contactOf, type OwnWish } from "./contact.ts";
import { interpreterNeedsOf, type SaidNeed } from "./interpreter.ts";
import { ownNumberOf } from "./number-keeping.ts";
import { askLimitsOf, type SaidAskLimit } from "./store/ask-limit.ts";
import {
  type Own,
  type OwnRepresentation,
  ownPerson,
  ownRepresentations,
  takenTables,
} from "./store/take-out.ts";
import { profileTexts } from "./texts/index.ts";
import { takeOutTexts } from "./texts/take-out.ts";

type Contact = Awaited<ReturnType<typeof contactOf>>;

const waysInWords = (wish: OwnWish, lang: Lang): string => {
  const { lines } = profileTexts.in(lang).t.contact;
  const ways = [
    lines.email[wish.email_pace],
    wish.letter ? lines.letter : "",
    wish.sms ? lines.sms : "",
    wish.telephone_way === "no" ? "" : wish.telephone_way === "call" ? lines.call : lines.leaveWord,
    wish.shared ? lines.shared : "",
  ];
  return ways.filter((way) => way !== "").join(" ") || lines.here;
};

type OwnNumber = Awaited<ReturnType<typeof ownNumberOf>>;

const patient = (me: Own, { detail }: Contact, number: OwnNumber, organisation: string): Resource => ({
  resourceType: "Patient",
  id: me.id,
  ...identifierOf(number),
  active: true,
  name: [{ use: "usual", text: me.name }],
  ...(detail.email || detail.telephone
    ? {
        telecom: [
          ...(detail.email ? [{ system: "email", value: detail.email }] : []),
          ...(detail.telephone ? [{ system: "phone", value: detail.telephone }] : []),
        ],
      }
    : {}),
  ...(detail.address ? { address: [{ text: detail.address }] } : {}),
  ...(me.born ? { birthDate: me.born } : {}),
  communication: [
    { language: { coding: [{ system: "urn:ietf:bcp:47", code: me.language }] }, preferred: true },
  ],
  managingOrganization: { display: organisation },
});

const related = (one: OwnRepresentation, me: Own): Resource => ({
  resourceType: "RelatedPerson",
  id: one.id,
  active: one.ended_at === null,
  patient: reference(me.id),
  relationship: [{ text: one.kind }],
  name: [{ text: one.other_name }],
  period: {
    start: one.valid_from,
    ...(one.ended_at || one.valid_to ? { end: one.ended_at?.toISOString() ?? one.valid_to } : {}),
  },
});

const readPerson = (
  me: Own,
  { detail, wishes }: Contact,
  needs: readonly SaidNeed[],
  limits: readonly SaidAskLimit[],
  number: OwnNumber,
  from: string,
  lang: Lang,
) => {
  const { t } = takeOutTexts.in(lang);
  const { name, contact, interpreter, askLimit } = profileTexts.in(lang).t;
  const language = langNames[me.language as Lang] ?? me.language;
  return {
    title: t.me,
    lines: [
      [name.name, me.name] as const,
      ...(me.pronoun ? [[name.pronoun, me.pronoun] as const] : []),
      ...(me.born ? [[t.born, dateInWords(lang, me.born)] as const] : []),
      ...(number ? [[t.numbers[number.kind], number.digits] as const] : []),
      [name.language, language] as const,
      ...(detail.email ? [[contact.email, detail.email] as const] : []),
      ...(detail.telephone ? [[contact.phone, detail.telephone] as const] : []),
      ...(detail.address ? [[contact.address, detail.address] as const] : []),
      ...wishes.flatMap((wish) => [
        [t.wished(dateInWords(lang, oslo(wish.wished_at))), waysInWords(wish, lang)] as const,
        ...(wish.times ? [[contact.times, wish.times] as const] : []),
      ]),
      ...needs.map(
        (need) =>
          [
            `${interpreter.title}, ${dateInWords(lang, oslo(need.said_at))}`,
            need.needed
              ? `${interpreter.line(interpreter.kinds[need.kind], need.language)} ${need.note}`
              : interpreter.lineNone,
          ] as const,
      ),
      ...limits.map(
        (one) =>
          [
            `${askLimit.title}, ${dateInWords(lang, oslo(one.said_at))}`,
            askLimit.lines[one.at_most],
          ] as const,
      ),
      [t.organisation, from] as const,
      [t.since, dateInWords(lang, me.valid_from)] as const,
    ],
  };
};

const readRepresentation = (one: OwnRepresentation, lang: Lang) => {
  const { t } = takeOutTexts.in(lang);
  const kind = t.kinds[one.kind];
  return {
    title: one.mine ? t.forMe(kind) : t.iFor(kind),
    lines: [
      [t.who, one.other_name] as const,
      [t.matters, one.topics.join(", ")] as const,
      [t.basis, one.legal_basis] as const,
      [t.from, dateInWords(lang, one.valid_from)] as const,
      ...(one.valid_to ? [[t.until, dateInWords(lang, one.valid_to)] as const] : []),
    ],
  };
};

// How one may be reached is said over and over again by few.
const most = 500;

const take: TakeOut["take"] = async (tx, acting, { lang, config }): Promise<TakenOut[]> => {
  const me = await ownPerson(tx, acting.person_id);
  const owner = { id: me.id, organisation_id: acting.organisation_id };
  const contact = await contactOf(tx, config, owner, most);
  const needs = await interpreterNeedsOf(tx, config, owner, most);
  const limits = await askLimitsOf(tx, me.id, most);
  const number = await ownNumberOf(tx, config, owner);
  const those = await ownRepresentations(tx);
  const { name, pronoun, language, born, valid_from } = me;
  return [
    {
      dataClass: "identity",
      name: "person",
      data: [
        {
          name,
          pronoun,
          language,
          born,
          valid_from,
          organisation: acting.organisation_name,
          reached: contact.detail,
          wishes: contact.wishes,
          interpreter: needs,
          ask_limits: limits,
          national_number: number,
        },
      ],
      read: [
        readPerson(me, contact, needs, limits, number, acting.organisation_name, takeOutTexts.in(lang).lang),
      ],
      fhir: [patient(me, contact, number, acting.organisation_name)],
    },
    {
      dataClass: "representation",
      name: "representations",
      data: those.map((one) => ({
        kind: one.kind,
        mine: one.mine,
        other_name: one.other_name,
        topics: one.topics,
        legal_basis: one.legal_basis,
        valid_from: one.valid_from,
        valid_to: one.valid_to,
        ended_at: one.ended_at,
      })),
      read: those.map((one) => readRepresentation(one, takeOutTexts.in(lang).lang)),
      fhir: those.filter((one) => one.mine).map((one) => related(one, me)),
    },
  ];
};

/** What is known of a person as such, and who acts for whom. */
export const peopleTakeOut: TakeOut = { tables: takenTables, take };
