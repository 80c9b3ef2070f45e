import type { Day } from "#platform/clock/index.ts";
import { concept, type Resource, reference } from "#platform/fhir.ts";
import type { Lang } from "#platform/texts/index.ts";
import { guestStanding } from "../guests.ts";
import type { Guest, Scope } from "../store/guests.ts";
import type { Plan } from "../store/plans.ts";
import { guestTexts } from "../texts/guest.ts";
import { planTexts } from "../texts/plan.ts";
import { individualPlan } from "./systems.ts";

type Reference = ReturnType<typeof reference>;

/** Who takes part in a plan, and what each was given to read. */
export interface Team {
  guests: readonly Guest[];
  scopes: readonly Scope[];
}

// HL7: a consent about privacy, in which somebody has opted in; LOINC: what kind of document it is.
const privacy = concept("http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy");
const consentDocument = concept("http://loinc.org", "59284-0");
const optIn = concept("http://terminology.hl7.org/CodeSystem/v3-ActCode", "OPTIN");
const recipient = concept("http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "IRCP");

const permission = (guest: Guest, scope: Scope, name: string, subject: Reference, lang: Lang): Resource => {
  const { t } = planTexts.in(lang);
  const { form } = guestTexts.in(lang).t;
  const parts = [
    ...scope.places.map((place) => t.places[place]),
    ...scope.life_areas.map((area) => (area === "whole" ? form.wholeOnly : t.areas[area])),
  ];
  return {
    resourceType: "Consent",
    id: guest.id,
    status: "active",
    scope: privacy,
    category: [consentDocument],
    patient: subject,
    dateTime: scope.given_at.toISOString(),
    policyRule: optIn,
    provision: {
      type: "permit",
      period: {
        start: scope.given_at.toISOString(),
        ...(scope.valid_to ? { end: scope.valid_to } : {}),
      },
      actor: [{ role: recipient, reference: { display: name } }],
      code: parts.map((text) => ({ text })),
    },
  };
};

/**
 * What goes along with a plan beside what is written in it: its cover, as the Norwegian document type A02-2; who takes part;
 * and what each was given to read. Whoever was asked and has not said yes, and whoever is out of it, is not there.
 */
export const teamResources = (
  plan: Pick<Plan, "id">,
  { guests, scopes }: Team,
  of: { subject: Reference; lang: Lang; today: Day; now: Date; coverId: string; teamId: string },
): Resource[] => {
  const { t } = planTexts.in(of.lang);
  const { t: words } = guestTexts.in(of.lang);
  const here = guests.flatMap((guest) => {
    const scope = scopes.find(({ guest_id }) => guest_id === guest.id);
    const there = scope && guest.name !== null && guestStanding(guest, scope, of.today) === "in";
    const name = guest.unit_name ? words.at(guest.name ?? "", guest.unit_name) : (guest.name ?? "");
    return there ? [{ guest, scope, name }] : [];
  });
  const cover: Resource = {
    resourceType: "Composition",
    id: of.coverId,
    status: "final",
    type: { coding: [individualPlan], text: t.paper.title },
    subject: of.subject,
    date: of.now.toISOString(),
    author: [of.subject],
    title: t.paper.title,
    section: [
      { title: t.paper.title, entry: [reference(plan.id)] },
      ...(here.length > 0 ? [{ title: words.title, entry: [reference(of.teamId)] }] : []),
    ],
  };
  if (here.length === 0) return [cover];
  const team: Resource = {
    resourceType: "CareTeam",
    id: of.teamId,
    status: "active",
    subject: of.subject,
    name: words.title,
    participant: here.map(({ guest, name }) => ({
      member: { display: name },
      ...(guest.answered_at ? { period: { start: guest.answered_at.toISOString() } } : {}),
    })),
  };
  return [
    cover,
    team,
    ...here.map(({ guest, scope, name }) => permission(guest, scope, name, of.subject, of.lang)),
  ];
};
