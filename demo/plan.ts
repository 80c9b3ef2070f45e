import { areas, places, sealedAs } from "#modules/plan/index.ts";
import { addDays, addMonths, oslo } from "#platform/clock/index.ts";
import type { Config } from "#platform/config.ts";
import type { Owner } from "#platform/db/index.ts";
import { seal, unseal } from "#platform/session/index.ts";
import { demoCast, demoUnits } from "./cast.ts";
import { putInto, steadyIds } from "./put.ts";

const { ada, bo } = demoCast;

const id = steadyIds("plan");

// Bo takes part in the plan at work, and has said yes to one thing.
const guest = { guest: id("bo") };

interface DemoText {
  place: string;
  area: string;
  /** Each version, oldest first: how many days ago, and the words. */
  versions: readonly (readonly [daysAgo: number, words: string])[];
  hidden?: true;
  /** Of a measure: who does it (null: Ada herself; Bo, who takes part in the plan), how many days until it is due, what it waits for. */
  terms?: { owner: string | null | typeof guest; due: number | null; waiting?: string };
  step?: readonly [status: string, daysAgo: number];
  rating?: readonly [score: number, words: string, daysAgo: number];
}

const texts: readonly DemoText[] = [
  {
    place: "goal",
    area: "daily-life",
    versions: [
      [84, "Jeg vil komme meg ut av huset hver dag."],
      [81, "Jeg vil ut av huset hver dag uten å grue meg i timevis."],
    ],
  },
  {
    place: "need",
    area: "daily-life",
    versions: [[81, "Noen å gå sammen med de dagene det er tyngst."]],
  },
  {
    place: "goal",
    area: "work-and-activity",
    versions: [[60, "Jeg vil begynne på verkstedet igjen, én dag i uka til å begynne med."]],
  },
  {
    place: "resource",
    area: "network",
    versions: [[60, "Søsteren min ringer hver søndag. Det holder meg oppe."]],
  },
  { place: "need", area: "housing", versions: [[12, "Et sted der jeg kan låse døra mi."]], hidden: true },
  {
    place: "measure",
    area: "daily-life",
    versions: [[75, "Gå tur sammen på onsdager"]],
    terms: { owner: guest, due: null },
    step: ["under-way", 49],
    rating: [7, "Det er turen jeg gleder meg til.", 6],
  },
  {
    place: "measure",
    area: "network",
    versions: [[75, "Søke om støttekontakt"]],
    terms: { owner: "Liv Påhitt, tildelingskontoret", due: -26, waiting: "svar fra tildelingskontoret" },
    rating: [2, "Jeg har ikke hørt noe.", 4],
  },
  {
    place: "measure",
    area: "work-and-activity",
    versions: [[40, "Snakke med verkstedet om en prøvedag"]],
    terms: { owner: guest, due: -5 },
  },
  {
    place: "measure",
    area: "mind",
    versions: [[30, "Skrive historien min én gang, så jeg slipper å gjenta den"]],
    terms: { owner: null, due: null },
  },
];

/** What stands beside it: who does what, a plan elsewhere with an attempt at cooperating, her story, her daughter. */
const putSheets = async (
  put: (table: string, row: Record<string, unknown>) => Promise<void>,
  plan_id: string,
  packed: (words: Record<string, string>) => Uint8Array,
  on: { at: (daysAgo: number) => string; day: (daysAgo: number) => string },
): Promise<void> => {
  const sheet = (name: string, daysAgo: number, of: Record<string, unknown>, words: Record<string, string>) =>
    put("care.plan_sheet", {
      id: id(name),
      thread_id: id(name),
      plan_id,
      n: 1,
      sealed: packed(words),
      written_at: on.at(daysAgo),
      ...of,
    });
  await sheet(
    "role",
    70,
    { kind: "role", guest_id: guest.guest, as_whom: "guest" },
    {
      mine: "Sier fra når det blir for mye.",
      theirs: "Ringer hver mandag.",
      contact: "Melding, ikke ringe om kvelden.",
    },
  );
  await put("care.plan_sheet_yes", {
    plan_id,
    id: id("role yes"),
    sheet_id: id("role"),
    guest_id: guest.guest,
    said_at: on.at(70),
  });
  await sheet(
    "elsewhere",
    40,
    { kind: "linked", on_day: on.day(55) },
    {
      type: "compulsory",
      owner: "DPS Elvebredden",
      where: "I journalen der",
      status: "Skal gås gjennom i vinter.",
    },
  );
  await sheet(
    "attempt",
    38,
    { kind: "attempt", beside: id("elsewhere"), on_day: on.day(39) },
    {
      how: "Jeg ba om å få lese planen sammen med dem.",
      answer: "De ville finne en tid. Det har de ikke gjort ennå.",
    },
  );
  await sheet(
    "story",
    30,
    { kind: "story" },
    {
      title: "Det som skjedde i 2019",
      words: "Jeg skriver det her én gang, så slipper jeg å si det høyt igjen og igjen.",
    },
  );
  await put("care.plan_story_share", {
    plan_id,
    id: id("story to bo"),
    thread_id: id("story"),
    guest_id: guest.guest,
    given_at: on.at(30),
  });
  await sheet(
    "daughter",
    28,
    { kind: "family" },
    {
      who: "Vilja",
      relation: "datter, 9 år",
      needs: "Vite hvem som henter henne når jeg er syk.",
      doing: "Mormor henter.",
      consent: "",
    },
  );
};

/** Ada's plan, begun alone: what she wants and needs, who does what, and what is past its day. */
export const seedDemoPlan = async (owner: Owner, config: Pick<Config, "key" | "now">): Promise<void> => {
  const there = await owner.query("select 1 from care.plan where person_id = $1", [ada.id]);
  const kept = await owner.query("select wrapped from people.person_key where person_id = $1", [ada.id]);
  const [wrapped] = (kept.rows as { wrapped: Uint8Array }[]).map((row) => row.wrapped);
  const key = wrapped && unseal(config.key("person"), wrapped, `person-key:${ada.id}`);
  // Her key is made with her notes; what was sealed with it before must stay readable.
  if (there.rows.length > 0 || !key) return;
  const today = oslo(config.now());
  const at = (daysAgo: number) => `${addDays(today, -daysAgo)}T17:30:00+01:00`;
  const sealed = (purpose: string, words: string) =>
    seal(Buffer.from(key, "base64url"), words, `${purpose}:${ada.id}`);
  const put = (table: string, row: Record<string, unknown>) =>
    putInto(owner, table, { person_id: ada.id, ...row });
  const plan_id = id("plan");
  const from = addDays(today, -84);
  await put("care.plan", {
    id: plan_id,
    template: "full",
    started_by: ada.id,
    started_at: at(84),
    period_from: from,
    period_to: addMonths(from, 12),
    revise_on: addMonths(today, 1),
  });
  await put("care.plan_guest", {
    id: guest.guest,
    plan_id,
    guest_person_id: bo.id,
    guest_unit_id: demoUnits.lyngtun.id,
    invited_by: ada.id,
    invited_at: at(80),
    answer: "accepted",
    answered_at: at(79),
  });
  await put("care.plan_guest_scope", {
    plan_id,
    id: id("bo reads"),
    guest_id: guest.guest,
    n: 1,
    places,
    life_areas: areas,
    may_write: true,
    given_by: ada.id,
    given_at: at(80),
  });
  await putSheets(put, plan_id, (words) => sealed(sealedAs.sheet, JSON.stringify(words)), {
    at,
    day: (daysAgo) => addDays(today, -daysAgo),
  });
  const by = { written_by: ada.id, as_whom: "self" };
  for (const [i, { place, area, versions, hidden, terms, step, rating }] of texts.entries()) {
    const thread_id = id(`text ${i} 1`);
    for (const [n, [daysAgo, words]] of versions.entries())
      await put("care.plan_text", {
        id: id(`text ${i} ${n + 1}`),
        plan_id,
        thread_id,
        n: n + 1,
        place,
        life_area: area,
        hidden: hidden ?? false,
        sealed: sealed(sealedAs.text, words),
        ...by,
        written_at: at(daysAgo),
      });
    const of = { plan_id, thread_id, n: 1 };
    if (terms)
      await put("care.plan_measure", {
        ...of,
        id: id(`terms ${i}`),
        owner_person_id: terms.owner === null ? ada.id : null,
        owner_sealed: typeof terms.owner === "string" ? sealed(sealedAs.owner, terms.owner) : null,
        guest_id: terms.owner === guest ? guest.guest : null,
        due: terms.due === null ? null : addDays(today, terms.due),
        waiting_sealed: terms.waiting === undefined ? null : sealed(sealedAs.waiting, terms.waiting),
        ...by,
        written_at: at(75),
      });
    if (terms?.owner === guest)
      await put("care.plan_measure_answer", {
        ...of,
        id: id(`answer ${i}`),
        measure_id: id(`terms ${i}`),
        text_id: thread_id,
        guest_id: guest.guest,
        answer: "yes",
        answered_at: at(70),
      });
    if (step)
      await put("care.plan_measure_step", {
        ...of,
        id: id(`step ${i}`),
        status: step[0],
        on_day: addDays(today, -step[1]),
        ...by,
        written_at: at(step[1]),
      });
    if (rating)
      await put("care.plan_rating", {
        ...of,
        id: id(`rating ${i}`),
        score: rating[0],
        sealed: sealed(sealedAs.rating, rating[1]),
        rated_at: at(rating[2]),
      });
  }
};
