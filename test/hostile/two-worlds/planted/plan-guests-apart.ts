import { demoCast } from "../../../../demo/cast.ts";
import { self } from "../askers.ts";
import type { Planting, Soil } from "../planting.ts";
import {
  asGuest,
  at,
  guest,
  inPlan,
  invitation,
  need,
  of,
  scope,
  text,
  withGuest,
  withPlan,
} from "./plan-guests.ts";

const { bo, noor } = demoCast;
const kari = self("kari");
const id = (n: number) => `0000000f-5707-4e1f-8000-0000000b1d${String(n).padStart(2, "0")}`;
const yes = { answer: "accepted", answered_at: at };
const onlyKari = { noticed: kari, would: [asGuest] };
const withHidden = async (soil: Soil) => {
  await withGuest(soil);
  await text(soil, id(1), { hidden: true });
};

/** What stands in the plan of which somebody is a guest, and is kept from them: hidden, taken away, past, or another's. */
export const plantedApartFromGuests: readonly Planting[] = [
  {
    table: "care.plan_guest",
    what: "Bo was a guest at work in Kari's plan, until she ended it",
    given: withPlan,
    plant: (soil) =>
      soil.put("care.plan_guest", { ...invitation, ...yes, ended_at: at, ended_by: invitation.invited_by }),
    shows: ["Kari Fiksjon", "/my/plan/guests"],
    noticed: kari,
    would: [asGuest, "/my/guest/plans"],
  },
  {
    table: "care.plan_guest",
    what: "Noor is a guest as herself in the plan in which Bo is a guest at work",
    given: withGuest,
    plant: (soil) =>
      soil.put("care.plan_guest", { ...invitation, ...yes, guest_person_id: noor.id, guest_unit_id: null }),
    shows: ["Kari Fiksjon", "/my/plan/guests"],
    ...onlyKari,
  },
  {
    table: "care.plan_guest_scope",
    what: "Noor, who comes as herself to the plan in which Bo is a guest at work, may read goals",
    given: async (soil) => {
      await withGuest(soil);
      const as = { ...of, ...invitation, ...yes, id: id(2) };
      await soil.row("care.plan_guest", { ...as, guest_person_id: noor.id, guest_unit_id: null });
    },
    plant: (soil) =>
      soil.put("care.plan_guest_scope", { ...inPlan, ...scope, guest_id: id(2), n: 1, places: ["goal"] }),
    shows: ["Kari Fiksjon", `/my/plan/guests/${id(2)}`],
    noticed: self("kari", "noor"),
    would: [asGuest],
  },
  {
    table: "care.plan_text",
    what: "Kari has a need in the plan in which Bo was a guest until yesterday",
    given: async (soil) => {
      await withGuest(soil);
      const until = { guest_id: guest, n: 2, places: ["need"], valid_to: "2026-11-20" };
      await soil.row("care.plan_guest_scope", { ...of, ...inPlan, ...scope, ...until, id: id(3) });
    },
    plant: (soil) => text(soil, soil.id()),
    shows: ["Kari Fiksjon", "/my/plan"],
    ...onlyKari,
  },
  {
    table: "care.plan_text",
    what: "Kari has a need in the plan in which Bo, whom she has blocked, is a guest",
    given: async (soil) => {
      await withGuest(soil);
      await soil.row("consent.block", { ...of, id: id(4), blocked_person_id: bo.id });
    },
    plant: (soil) => text(soil, soil.id()),
    shows: ["Kari Fiksjon", "/my/plan"],
    ...onlyKari,
  },
  {
    table: "care.plan_text",
    what: "Kari keeps a need to herself in the plan in which Bo is a guest at work",
    given: withGuest,
    plant: (soil) => text(soil, soil.id(), { hidden: true }),
    shows: ["Kari Fiksjon", "/my/plan"],
    ...onlyKari,
  },
  {
    table: "care.plan_text",
    what: "Kari has taken a need away from the plan in which Bo is a guest at work",
    given: withGuest,
    plant: (soil) => text(soil, soil.id(), { removed_at: at }),
    shows: ["Kari Fiksjon", "/my/plan", "/my/take-out/json"],
    ...onlyKari,
  },
  {
    table: "care.plan_text",
    what: "something stands beside the need that Kari keeps to herself",
    given: withHidden,
    plant: (soil) => text(soil, soil.id(), { side: "common", beside: id(1) }),
    shows: ["Kari Fiksjon", "/my/take-out/json"],
    ...onlyKari,
  },
  {
    table: "care.plan_text",
    what: "Kari has taken away what stood beside the need that Bo reads as a guest",
    given: withGuest,
    plant: (soil) => text(soil, soil.id(), { side: "common", beside: need, removed_at: at }),
    shows: ["Kari Fiksjon", "/my/take-out/json"],
    ...onlyKari,
  },
];
