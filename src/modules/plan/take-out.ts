import type { Tx } from "#platform/db/index.ts";
import { type Resource, reference } from "#platform/fhir.ts";
import type { TakenOut, TakeOut } from "#platform/module.ts";
import { dateInWords, dayAndTimeInWords, type Lang } from "#platform/texts/index.ts";
import { carriedOf } from "./fhir/carried.ts";
import { planResources } from "./fhir/write.ts";
import { areaInWords, ownerInWords } from "./in-words.ts";
import { openerFor, type PlanText, type Terms, withGuest } from "./open.ts";
import { sheetOpener } from "./sheets.ts";
import { plansAsGuest } from "./store/as-guest.ts";
import { type Guest, guestsOf, type Scope, scopesOf } from "./store/guests.ts";
import type { SealedRating, Step } from "./store/measures.ts";
import { myPlans, type Plan } from "./store/plans.ts";
import { type GuestNamed, guestNames } from "./store/sides.ts";
import { everything, type SealedAnswer, takenTables } from "./store/take-out.ts";
import { guestTexts } from "./texts/guest.ts";
import { measureTexts } from "./texts/measure.ts";
import { planTexts } from "./texts/plan.ts";
import { responsibleTexts } from "./texts/responsible.ts";
import { sheetTexts } from "./texts/sheet.ts";

type Line = readonly [label: string, text: string];
type Rated = Omit<SealedRating, "sealed"> & { words: string | null };

interface Written {
  texts: PlanText[];
  terms: (Terms & { thread_id: string })[];
  steps: Step[];
  ratings: Rated[];
  answers: (Omit<SealedAnswer, "sealed"> & { words: string | null })[];
}

/** One text with all its versions, and where it is a measure all that was agreed, done and found. */
const lines = (lang: Lang, versions: readonly PlanText[], all: Written): Line[] => {
  const { t, lang: spoken } = planTexts.in(lang);
  const { t: m } = measureTexts.in(lang);
  const id = versions[0]?.thread_id;
  const of = <Row extends { thread_id: string }>(rows: readonly Row[]) =>
    rows.filter((r) => r.thread_id === id);
  const at = (when: Date) => dayAndTimeInWords(spoken, when);
  return [
    ...versions.map((v): Line => [at(v.written_at), v.words ?? t.page.unreadable]),
    ...of(all.terms).map(
      ({ owner, due, waitingFor, written_at }): Line => [
        at(written_at),
        [
          ownerInWords(spoken, owner),
          due ? m.due(dateInWords(spoken, due)) : m.none,
          ...(waitingFor === null ? [] : [`${m.labels.waiting}: ${waitingFor}`]),
        ].join(". "),
      ],
    ),
    ...of(all.answers).map(
      ({ answer, words, answered_at }): Line => [
        at(answered_at),
        [responsibleTexts.in(lang).t.answers[answer], words ?? ""].filter(Boolean).join(". "),
      ],
    ),
    ...of(all.steps).map(
      ({ status, on_day, written_at }): Line => [
        at(written_at),
        m.since(m.statuses[status], dateInWords(spoken, on_day)),
      ],
    ),
    ...of(all.ratings).map(
      ({ score, words, rated_at }): Line => [
        at(rated_at),
        [m.rating.of(String(score)), words ?? ""].filter(Boolean).join(". "),
      ],
    ),
    ...(versions.at(-1)?.hidden ? [[t.page.hidden, ""] as const] : []),
  ];
};

const take: TakeOut["take"] = async (tx, acting, { lang, config }): Promise<TakenOut[]> => {
  const { t, lang: spoken } = planTexts.in(lang);
  const plans = await myPlans(tx, acting.person_id);
  const me = { id: acting.person_id, organisation_id: acting.organisation_id };
  const opener = await openerFor(tx, config, me);
  const sealed = await everything(tx, me.id);
  const guests: GuestNamed[] = [];
  for (const plan of plans) guests.push(...(await guestNames(tx, plan.id)));
  const names = new Map(guests.map((guest) => [guest.id, guest]));
  const all: Written = {
    texts: sealed.texts.map(opener.text),
    terms: sealed.terms.map((terms) => ({
      ...withGuest(opener.terms(terms), names),
      thread_id: terms.thread_id,
    })),
    answers: sealed.answers.map(({ sealed: words, ...answer }) => ({
      ...answer,
      words: opener.answer(words),
    })),
    steps: sealed.steps,
    ratings: sealed.ratings.map((one) => ({ ...opener.rating(one), thread_id: one.thread_id })),
  };
  // In the order in which they were begun.
  const begun = (versions: readonly PlanText[]): number => versions[0]?.written_at.getTime() ?? 0;
  const threads = [...Map.groupBy(all.texts, (text) => text.thread_id).values()].sort(
    (a, b) => begun(a) - begun(b),
  );
  const fhir: Resource[] = plans.flatMap((plan) =>
    planResources(plan, carriedOf(plan, sealed, opener, guests), reference(me.id), spoken),
  );
  return [
    {
      dataClass: "own plan",
      name: "plans",
      data: plans.map((plan) => ({
        id: plan.id,
        template: plan.template,
        period_from: plan.period_from,
        period_to: plan.period_to,
        revise_on: plan.revise_on,
        started_at: plan.started_at.toISOString(),
        ended_at: plan.ended_at?.toISOString() ?? null,
        texts: all.texts
          .filter((text) => text.plan_id === plan.id)
          .map((text) => ({
            ...text,
            written_at: text.written_at.toISOString(),
            removed_at: text.removed_at?.toISOString() ?? null,
          })),
        yeses: sealed.yeses
          .filter(({ text_id }) => all.texts.some(({ id, plan_id }) => id === text_id && plan_id === plan.id))
          .map(({ said_at, ended_at, ...yes }) => ({
            ...yes,
            said_at: said_at.toISOString(),
            ended_at: ended_at?.toISOString() ?? null,
          })),
      })),
      read: threads.map((versions) => {
        const { place, life_area } = versions.at(-1) as PlanText;
        return {
          title: `${t.places[place]} · ${areaInWords(spoken, life_area)}`,
          lines: lines(lang, versions, all),
        };
      }),
      fhir,
    },
    {
      dataClass: "own plan",
      name: "plan_measures",
      data: [
        ...all.terms.map(({ written_at, ...terms }) => ({ ...terms, written_at: written_at.toISOString() })),
        ...all.steps.map(({ written_at, ...step }) => ({ ...step, written_at: written_at.toISOString() })),
        ...all.ratings.map(({ rated_at, ...one }) => ({ ...one, rated_at: rated_at.toISOString() })),
      ],
      read: [],
    },
    {
      dataClass: "own plan",
      name: "plan_measure_answers",
      data: all.answers.map(({ answered_at, ...answer }) => ({
        ...answer,
        answered_at: answered_at.toISOString(),
      })),
      read: [],
    },
    sheetsTaken(sealed, await sheetOpener(tx, config, me), lang),
    await guestsTaken(tx, plans, lang),
    await takenAsGuest(tx, lang),
  ];
};

/** What stands beside one's plans: every version of every sheet, what was said to it, and with whom a story was shared. */
const sheetsTaken = (
  all: Awaited<ReturnType<typeof everything>>,
  open: Awaited<ReturnType<typeof sheetOpener>>,
  lang: Lang,
): TakenOut => {
  const { t, lang: spoken } = sheetTexts.in(lang);
  const fields: Readonly<Record<string, string>> = t.fields;
  const titles: Readonly<Record<string, string>> = {
    linked: t.kinds.linked.title,
    story: t.kinds.story.title,
    family: t.kinds.family.title,
    role: t.role.title,
    attempt: t.attempts.title,
  };
  const at = (when: Date | null) => when?.toISOString() ?? null;
  const sheets = all.sheets.map(open);
  return {
    dataClass: "own plan",
    name: "plan_sheets",
    data: sheets.map((sheet) => ({
      ...sheet,
      written_at: at(sheet.written_at),
      removed_at: at(sheet.removed_at),
      yeses: all.sheetYeses
        .filter(({ sheet_id }) => sheet_id === sheet.id)
        .map((yes) => ({ ...yes, said_at: at(yes.said_at), ended_at: at(yes.ended_at) })),
      shares: all.shares
        .filter(({ thread_id }) => thread_id === sheet.id)
        .map((share) => ({ ...share, given_at: at(share.given_at), ended_at: at(share.ended_at) })),
    })),
    read: sheets.map((sheet) => ({
      title: `${titles[sheet.kind]} · ${dayAndTimeInWords(spoken, sheet.written_at)}`,
      lines: Object.entries(sheet.words ?? {})
        .filter(([, text]) => text !== "")
        .map(([name, text]): Line => [fields[name] ?? name, text]),
    })),
  };
};

/** Whom one has invited to one's plans, how they answered, and what each was ever given to read. */
const guestsTaken = async (tx: Tx, plans: readonly Plan[], lang: Lang): Promise<TakenOut> => {
  const { t, lang: spoken } = guestTexts.in(lang);
  const guests: Guest[] = [];
  const scopes: Scope[] = [];
  for (const plan of plans) {
    guests.push(...(await guestsOf(tx, plan.id)));
    scopes.push(...(await scopesOf(tx, plan.id)));
  }
  const at = (when: Date | null) => (when ? dayAndTimeInWords(spoken, when) : null);
  return {
    dataClass: "own plan",
    name: "plan_guests",
    data: guests.map((guest) => ({
      ...guest,
      invited_at: guest.invited_at.toISOString(),
      answered_at: guest.answered_at?.toISOString() ?? null,
      ended_at: guest.ended_at?.toISOString() ?? null,
      scopes: scopes
        .filter(({ guest_id }) => guest_id === guest.id)
        .map((scope) => ({ ...scope, given_at: scope.given_at.toISOString() })),
    })),
    read: guests.map((guest) => ({
      title: `${t.one.title}: ${guest.name === null ? t.gone : guest.unit_name ? t.at(guest.name, guest.unit_name) : guest.name}`,
      lines: [
        [t.takeOut.invited, at(guest.invited_at) ?? ""],
        ...(guest.answer && guest.answered_at
          ? [[t.takeOut[guest.answer], at(guest.answered_at) ?? ""] as const]
          : []),
        ...(guest.ended_at ? [[t.takeOut.ended, at(guest.ended_at) ?? ""] as const] : []),
        ...scopes
          .filter(({ guest_id }) => guest_id === guest.id)
          .map((scope): Line => [at(scope.given_at) ?? "", givenInWords(lang, scope)]),
      ],
    })),
  };
};

/** Of what plans one is a guest, as oneself. What is in them is their owners' to take out. */
const takenAsGuest = async (tx: Tx, lang: Lang): Promise<TakenOut> => {
  const { t, lang: spoken } = guestTexts.in(lang);
  const plans = await plansAsGuest(tx);
  return {
    dataClass: "own plan",
    name: "plans_as_guest",
    data: plans.map((plan) => ({
      ...plan,
      invited_at: plan.invited_at.toISOString(),
      answered_at: plan.answered_at?.toISOString() ?? null,
    })),
    read: plans.map((plan) => ({
      title: t.asGuest.of(plan.owner_name),
      lines: [[t.takeOut.invited, dayAndTimeInWords(spoken, plan.invited_at)]],
    })),
  };
};

const givenInWords = (lang: Lang, scope: Scope): string => {
  const { t } = guestTexts.in(lang);
  const { t: plan, lang: spoken } = planTexts.in(lang);
  const areas = scope.life_areas.map((area) => (area === "whole" ? t.form.wholeOnly : plan.areas[area]));
  return [
    `${t.scope.reads}: ${scope.places.map((place) => plan.places[place]).join(", ")}`,
    `${t.scope.where}: ${areas.join(", ")}`,
    scope.may_write ? t.scope.writes : t.scope.readsOnly,
    scope.valid_to === null ? t.scope.open : t.scope.until(dateInWords(spoken, scope.valid_to)),
  ].join(". ");
};

/** One's own plans, with every version of every text. */
export const planTakeOut: TakeOut = { tables: takenTables, take };
