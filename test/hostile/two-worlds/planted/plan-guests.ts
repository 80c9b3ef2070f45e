import { demoCast, demoOrganisation, demoUnits } from "../../../../demo/cast.ts";
import { anyOf, inRole, self } from "../askers.ts";
import type { Planting, Soil } from "../planting.ts";

const { bo, kari } = demoCast;
export const at = "2026-11-20T10:00:00Z";
const id = (n: number) => `0000000f-5707-4e1f-8000-0000000b1b${String(n).padStart(2, "0")}`;
const [plan, common, doing] = [id(1), id(4), id(7)];
export const [need, guest] = [id(2), id(3)] as const;
export const of = { organisation_id: demoOrganisation.id, person_id: kari.id };
export const inPlan = { ...of, plan_id: plan };
export const invitation = {
  plan_id: plan,
  person_id: kari.id,
  guest_person_id: bo.id,
  guest_unit_id: demoUnits.lyngtun.id,
  invited_by: kari.id,
  invited_at: at,
};
export const scope = { life_areas: ["whole"], may_write: false, given_by: kari.id, given_at: at };
export const asGuest = `/my/guest/plans/${plan}`;
const boAtWork = anyOf(self("kari"), inRole("bo"));

/** Kari's plan, with a need. */
export const withPlan = async (soil: Soil) => {
  await soil.row("care.plan", { ...of, id: plan, template: "full", started_by: kari.id, started_at: at });
  await text(soil, need, { place: "need" });
};
/** The same, with Bo as a guest at work who reads needs. */
export const withGuest = async (soil: Soil) => {
  await withPlan(soil);
  await soil.row("care.plan_guest", {
    ...of,
    ...invitation,
    id: guest,
    answer: "accepted",
    answered_at: at,
  });
  await soil.row("care.plan_guest_scope", {
    ...inPlan,
    ...scope,
    id: id(5),
    guest_id: guest,
    n: 1,
    places: ["need"],
  });
};
export const text = async (soil: Soil, textId: string, more: Record<string, unknown> = {}) =>
  soil.row("care.plan_text", {
    ...inPlan,
    id: textId,
    thread_id: textId,
    n: 1,
    place: "need",
    written_by: kari.id,
    as_whom: "self",
    written_at: at,
    sealed: await soil.sealedFor("kari", "plan-text", "Noen å gå til elva med."),
    ...more,
  });

/** The same, with a measure that Bo reads too. */
const withMeasure = async (soil: Soil) => {
  await withGuest(soil);
  await soil.row("care.plan_guest_scope", {
    ...inPlan,
    ...scope,
    id: id(6),
    guest_id: guest,
    n: 2,
    places: ["need", "measure"],
  });
  await text(soil, doing, { place: "measure" });
};
const sheet = async (
  soil: Soil,
  sheetId: string,
  of: Record<string, unknown>,
  words: Record<string, string>,
) =>
  soil.row("care.plan_sheet", {
    ...inPlan,
    id: sheetId,
    thread_id: sheetId,
    n: 1,
    written_at: at,
    sealed: await soil.sealedFor("kari", "plan-sheet", JSON.stringify(words)),
    ...of,
  });
const agreed = { ...inPlan, thread_id: doing, n: 1, written_by: kari.id, as_whom: "self", written_at: at };

/** Who is a guest in a plan, what of it is theirs to read, and what is agreed in it. */
export const plantedGuests: readonly Planting[] = [
  {
    table: "care.plan_guest",
    what: "Kari has invited Bo at work to her plan, and said nothing yet of what to read",
    given: withPlan,
    plant: (soil) => soil.put("care.plan_guest", invitation),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/plan/guests", "/my/plan/guests/:id"],
    would: [asGuest, "/my/guest/plans"],
  },
  {
    table: "care.plan_guest_scope",
    what: "Kari has said that Bo, a guest at work, may read goals instead",
    given: withGuest,
    plant: (soil) =>
      soil.put("care.plan_guest_scope", {
        ...inPlan,
        ...scope,
        guest_id: guest,
        n: 2,
        places: ["goal"],
      }),
    noticed: boAtWork,
    shows: ["Bo Prøvesen,", asGuest],
    would: ["/my/guest/plans"],
  },
  {
    table: "care.plan_text",
    what: "Kari has a need in the plan in which Bo is a guest at work and reads needs",
    given: withGuest,
    plant: (soil) => text(soil, soil.id()),
    noticed: boAtWork,
    shows: ["Bo Prøvesen,", asGuest],
  },
  {
    table: "care.plan_text",
    what: "Kari has a goal in the plan in which Bo is a guest at work and reads needs",
    given: withGuest,
    plant: (soil) => text(soil, soil.id(), { place: "goal" }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/plan"],
    would: [asGuest],
  },
  {
    table: "care.plan_text",
    what: "Bo has written beside Kari's need, as a guest at work",
    given: withGuest,
    plant: (soil) =>
      text(soil, soil.id(), {
        side: "service",
        beside: need,
        guest_id: guest,
        written_by: null,
        as_whom: "service",
      }),
    noticed: boAtWork,
    shows: ["Bo Prøvesen,", asGuest],
  },
  {
    table: "care.plan_yes",
    what: "Kari has said yes to a common need in the plan in which Bo is a guest at work and reads needs",
    given: async (soil) => {
      await withGuest(soil);
      await text(soil, common, { side: "common", beside: need });
    },
    plant: (soil) =>
      soil.put("care.plan_yes", { person_id: kari.id, plan_id: plan, text_id: common, said_at: at }),
    noticed: boAtWork,
    shows: ["Bo Prøvesen,", asGuest],
  },
  {
    table: "care.plan_measure",
    what: "Kari asks Bo, a guest at work, to do a measure of her plan",
    given: withMeasure,
    plant: (soil) =>
      soil.put("care.plan_measure", { ...agreed, person_id: kari.id, guest_id: guest, due: "2026-11-22" }),
    noticed: boAtWork,
    shows: ["Bo Prøvesen,", asGuest, "/my/tasks"],
    would: [`${asGuest}/measure?of=${doing}`],
  },
  {
    table: "care.plan_measure_answer",
    what: "Bo, a guest at work, has said no to a measure of Kari's plan",
    given: async (soil) => {
      await withMeasure(soil);
      await soil.row("care.plan_measure", { ...agreed, id: id(8), guest_id: guest });
    },
    plant: async (soil) =>
      soil.put("care.plan_measure_answer", {
        person_id: kari.id,
        plan_id: plan,
        thread_id: doing,
        n: 1,
        guest_id: guest,
        measure_id: id(8),
        text_id: doing,
        answer: "no",
        answered_at: at,
        sealed: await soil.sealedFor("kari", "plan-measure-answer", "Jeg har ferie."),
      }),
    noticed: boAtWork,
    shows: ["Bo Prøvesen,", asGuest, "/my/tasks"],
    would: [`${asGuest}/measure?of=${doing}`],
  },
  {
    table: "care.plan_sheet",
    what: "Kari has written who does what between her and Bo, a guest at work",
    given: withGuest,
    plant: (soil) =>
      sheet(soil, soil.id(), { kind: "role", guest_id: guest }, { mine: "Sier fra", theirs: "Ringer" }),
    noticed: boAtWork,
    shows: ["Bo Prøvesen,", `${asGuest}/role`],
    would: [asGuest],
  },
  {
    table: "care.plan_sheet",
    what: "Kari has written of somebody in the family, beside the plan in which Bo is a guest at work",
    given: withGuest,
    plant: (soil) => sheet(soil, soil.id(), { kind: "family" }, { who: "Vilja" }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/plan/family", "/my/plan/family/:id"],
    would: [asGuest, `${asGuest}/role`],
  },
  {
    table: "care.plan_sheet",
    what: "Kari has written of a plan elsewhere, beside the plan in which Bo is a guest at work who does not read of cooperation",
    given: withGuest,
    plant: (soil) =>
      sheet(soil, soil.id(), { kind: "linked" }, { type: "school", owner: "Skolen", where: "Der" }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/plan/linked", "/my/plan/linked/:id"],
    would: [asGuest],
  },
  {
    table: "care.plan_sheet_yes",
    what: "Kari has said yes to who does what between her and Bo, a guest at work",
    given: async (soil) => {
      await withGuest(soil);
      await sheet(soil, id(9), { kind: "role", guest_id: guest }, { mine: "Sier fra", theirs: "Ringer" });
    },
    plant: (soil) =>
      soil.put("care.plan_sheet_yes", { person_id: kari.id, plan_id: plan, sheet_id: id(9), said_at: at }),
    noticed: boAtWork,
    shows: ["Bo Prøvesen,", `${asGuest}/role`],
    would: [asGuest],
  },
  {
    table: "care.plan_story_share",
    what: "Kari has shared her story with Bo, a guest at work",
    given: async (soil) => {
      await withGuest(soil);
      await sheet(soil, id(10), { kind: "story" }, { title: "Det som skjedde", words: "Én gang." });
    },
    plant: (soil) =>
      soil.put("care.plan_story_share", {
        person_id: kari.id,
        plan_id: plan,
        thread_id: id(10),
        guest_id: guest,
        given_at: at,
      }),
    noticed: boAtWork,
    shows: ["Bo Prøvesen,", asGuest],
    would: [`${asGuest}/story?of=${id(10)}`],
  },
];
