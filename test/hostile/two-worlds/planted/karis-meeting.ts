import { demoCast, demoOrganisation, demoUnits } from "../../../../demo/cast.ts";
import { anyOf, inRole, self } from "../askers.ts";
import type { Soil } from "../planting.ts";

const { bo, kari } = demoCast;
/** When. */
export const at = "2026-11-20T10:00:00Z";
/** Ids that can be told apart from the demo's. */
export const id = (n: number) => `0000000f-5707-4e1f-8000-0000000b2b${String(n).padStart(2, "0")}`;
const meeting = id(1);
/** Bo's invitation. */
export const invited = id(2);
/** Whose, and which meeting. */
export const of = { organisation_id: demoOrganisation.id, person_id: kari.id, meeting_id: meeting };
/** Where Bo reads it. */
export const asGuest = `/my/guest/meetings/${meeting}`;
/** Where Kari does. */
export const own = `/my/meetings/${meeting}`;
/** Kari, and Bo at work. */
export const boAtWork = anyOf(self("kari"), inRole("bo"));
const card = { where: null, about: "Boligen min", met: null, manage: null, interpreter: null };

/** What it is set to be, as a row. */
export const version = async (soil: Soil, n: number, more: Record<string, unknown> = {}) => ({
  ...of,
  n,
  on_day: "2026-12-02",
  starts: "10:30",
  minutes: 45,
  place: "home",
  written_by: kari.id,
  written_at: at,
  sealed: await soil.sealedFor("kari", "meeting-version", JSON.stringify(card)),
  ...more,
});
/** Kari's meeting. */
export const withMeeting = async (soil: Soil) => {
  await soil.row("care.meeting", {
    organisation_id: of.organisation_id,
    person_id: kari.id,
    id: meeting,
    made_by: kari.id,
    made_at: at,
  });
  await soil.row("care.meeting_version", { ...(await version(soil, 1)), id: id(3) });
};
/** Bo's invitation, as a row. */
export const invitation = {
  ...of,
  guest_person_id: bo.id,
  guest_unit_id: demoUnits.lyngtun.id,
  invited_by: kari.id,
  invited_at: at,
};
/** The same, with Bo invited at work. */
export const withBo = async (soil: Soil) => {
  await withMeeting(soil);
  await soil.row("care.meeting_participant", { ...invitation, id: invited });
};
