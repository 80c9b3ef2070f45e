import { demoCast, demoOrganisation, demoUnits } from "../../../../demo/cast.ts";
import { anyOf, type Rule, self } from "../askers.ts";
import type { Planting, Soil } from "../planting.ts";

const { kari, bo } = demoCast;
const at = "2026-11-20T10:00:00Z";
const held = "0000000f-5707-4e1f-8000-0000000c0e01";
const of = { organisation_id: demoOrganisation.id, person_id: kari.id };
const byBo = { registered_by: bo.id, role_id: bo.roles[0].id, registered_at: at };
const measure = {
  unit_id: demoUnits.lyngtun.id,
  kind: "holding",
  kind_version: "2017-09-01",
  ended_on: "2026-11-19",
};

// An employee or the leader of the very unit: not those above it, not its user contact.
const atLyngtun: Rule = ({ kind, reach }) =>
  ["employee", "unit-leader"].includes(kind ?? "") && reach[0] === demoUnits.lyngtun.id;
const bothSides = anyOf(self("kari"), atLyngtun);

/** Kari was held at Lyngtun. */
const given = (soil: Soil) => soil.row("care.coercion", { ...of, ...measure, ...byBo, id: held });

const told = "0000000f-5707-4e1f-8000-0000000c0e02";
const account = async (soil: Soil, side: "own" | "paper" | "service") => ({
  coercion_id: held,
  side,
  n: 1,
  sealed: await soil.sealedFor("kari", "after-talk-account", "Jeg ba dem vente."),
  channel: side === "paper" ? "paper" : "web",
  written_by: side === "own" ? kari.id : bo.id,
  role_id: side === "own" ? null : bo.roles[0].id,
  written_at: at,
});
const givenAccount = async (soil: Soil) => {
  await given(soil);
  await soil.row("care.after_talk_account", { ...of, ...(await account(soil, "own")), id: told });
};
const proposed = "0000000f-5707-4e1f-8000-0000000c0e03";
const change = async (soil: Soil) => ({
  coercion_id: held,
  side: "person",
  sealed: await soil.sealedFor("kari", "after-talk-change", "Ring søsteren min først."),
  channel: "web",
  written_by: kari.id,
  written_at: at,
});
const stepWith = (kind: string, service = false) => ({
  person_id: kari.id,
  coercion_id: held,
  change_id: proposed,
  kind,
  written_by: service ? bo.id : kari.id,
  role_id: service ? bo.roles[0].id : null,
  at,
});
const givenChange = async (soil: Soil) => {
  await given(soil);
  await soil.row("care.after_talk_change", { ...of, ...(await change(soil)), id: proposed });
};
const here = `/my/after-talks-here/${held}`;
const hers = `/my/after-talks/${held}`;

/** What took place, and what came of the conversation after it. */
export const plantedCoercion: readonly Planting[] = [
  {
    table: "care.coercion",
    what: "Lyngtun has registered that Kari was held",
    plant: (soil) => soil.put("care.coercion", { person_id: kari.id, ...measure, ...byBo }),
    noticed: bothSides,
    shows: ["Bo Prøvesen,", "/my/after-talks-here"],
    would: ["/my/after-talks", "/my/tasks"],
  },
  {
    table: "care.coercion",
    what: "Lyngtun has registered by mistake that Kari was held, and taken it back",
    plant: (soil) =>
      soil.put("care.coercion", {
        person_id: kari.id,
        ...measure,
        ...byBo,
        withdrawn_at: at,
        withdrawn_by: bo.id,
      }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/after-talks"],
    would: ["/my/after-talks-here", "/my/after-talks-here/new"],
  },
  {
    table: "care.after_talk_step",
    what: "Kari has been offered a conversation about it",
    given,
    plant: (soil) =>
      soil.put("care.after_talk_step", {
        person_id: kari.id,
        coercion_id: held,
        n: 1,
        kind: "offer",
        on_day: "2026-11-20",
        channel: "spoken",
        written_by: bo.id,
        role_id: bo.roles[0].id,
        as_whom: "service",
        written_at: at,
      }),
    noticed: bothSides,
    shows: ["Kari Fiksjon", "/my/after-talks"],
    would: ["/my/after-talks-here", "/my/tasks"],
  },
  {
    table: "care.after_talk_step",
    what: "Kari, who has blocked Bo, has said no to a conversation about it",
    given: async (soil) => {
      await given(soil);
      await soil.row("consent.block", { ...of, id: held, blocked_person_id: bo.id });
    },
    plant: (soil) =>
      soil.put("care.after_talk_step", {
        person_id: kari.id,
        coercion_id: held,
        n: 1,
        kind: "refusal",
        on_day: "2026-11-20",
        channel: "web",
        written_by: kari.id,
        as_whom: "self",
        written_at: at,
      }),
    noticed: anyOf(self("kari"), (who) => atLyngtun(who) && who.person !== bo.id),
    shows: ["Kari Fiksjon", "/my/after-talks"],
    would: ["/my/after-talks-here", "/my/tasks"],
  },
  {
    table: "platform.clock",
    what: "Lyngtun owes Kari the offer of a conversation",
    given,
    plant: (soil) =>
      soil.put("platform.clock", {
        unit_id: demoUnits.lyngtun.id,
        subject_kind: "after-talk",
        subject_id: held,
        rule_id: "after-talk-offer",
        rule_version: "2026-01-01",
        start: "2026-11-19",
        due: "2026-11-23",
        reminder: "2026-11-20",
      }),
    noticed: bothSides,
    shows: ["Bo Prøvesen,", "/my/tasks"],
  },
  {
    table: "care.after_talk_account",
    what: "Kari has written how it was, and keeps it to herself",
    given,
    plant: async (soil) =>
      soil.put("care.after_talk_account", { person_id: kari.id, ...(await account(soil, "own")) }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", hers],
    would: [here, `${here}/account`, `${here}/paper-account`, `${here}/paper`],
  },
  {
    table: "care.after_talk_account",
    what: "what Kari told on paper is entered, and she keeps it to herself",
    given,
    plant: async (soil) =>
      soil.put("care.after_talk_account", { person_id: kari.id, ...(await account(soil, "paper")) }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", hers],
    would: [here, `${here}/account`, `${here}/paper-account`],
  },
  {
    table: "care.after_talk_account",
    what: "Lyngtun has written how it was",
    given,
    plant: async (soil) =>
      soil.put("care.after_talk_account", { person_id: kari.id, ...(await account(soil, "service")) }),
    noticed: bothSides,
    shows: ["Bo Prøvesen,", here],
    would: [hers, `${here}/account`],
  },
  {
    table: "care.account_sharing",
    what: "Kari lets Lyngtun read how it was for her",
    given: givenAccount,
    plant: (soil) =>
      soil.put("care.account_sharing", {
        person_id: kari.id,
        account_id: told,
        given_by: kari.id,
        given_at: at,
      }),
    noticed: bothSides,
    shows: ["Bo Prøvesen,", here],
    would: [hers],
  },
  {
    table: "care.account_sharing",
    what: "Kari let Lyngtun read how it was for her, and took it back",
    given: givenAccount,
    plant: (soil) =>
      soil.put("care.account_sharing", {
        person_id: kari.id,
        account_id: told,
        given_by: kari.id,
        given_at: at,
        ended_at: at,
      }),
    noticed: self("kari"),
    would: [here],
  },
  {
    table: "care.after_talk_change",
    what: "Kari has proposed what is to be different next time",
    given,
    plant: async (soil) =>
      soil.put("care.after_talk_change", { person_id: kari.id, ...(await change(soil)) }),
    noticed: bothSides,
    shows: ["Bo Prøvesen,", here],
    would: [hers],
  },
  {
    table: "care.after_talk_change_step",
    what: "Lyngtun has said yes to what Kari proposed",
    given: givenChange,
    plant: (soil) => soil.put("care.after_talk_change_step", stepWith("agreement", true)),
    noticed: bothSides,
    shows: ["Kari Fiksjon", hers],
    would: [here],
  },
  {
    table: "care.after_talk_change_step",
    what: "Kari has taken it into her crisis plan, and does not let Lyngtun know",
    given: givenChange,
    plant: (soil) => soil.put("care.after_talk_change_step", stepWith("adoption")),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", hers],
    would: [here, `${here}/paper`, "/my/after-talks-here"],
  },
];
