import type { Acting, Tx } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import type { OpenMeeting } from "../open.ts";
import { openMinutes } from "../open-minutes.ts";
import { GuestMeetingPage } from "../pages/guest-meeting.tsx";
import { MeetingPage } from "../pages/meeting.tsx";
import type { GuestMeeting } from "../store/as-guest.ts";

interface Shown {
  fields?: Fields;
  wrong?: readonly Wrong[];
  status?: 200 | 409 | 422;
}

/** The page of a meeting, before its person. */
export const meetingPage = async (
  c: Ctx,
  tx: Tx,
  acting: Acting,
  open: OpenMeeting,
  { fields = {}, wrong = [], status = 200 }: Shown = {},
): Promise<Response> => {
  const minutes = await openMinutes(tx, c.var.house.config, open);
  return c.html(<MeetingPage {...{ c, acting, open, minutes, fields, wrong }} />, status);
};

/** The page of a meeting, before somebody invited. */
export const guestMeetingPage = async (
  c: Ctx,
  tx: Tx,
  acting: Acting,
  { invitation, open }: { invitation: GuestMeeting; open: OpenMeeting },
  { fields = {}, wrong = [], status = 200 }: Shown = {},
): Promise<Response> => {
  const minutes = await openMinutes(tx, c.var.house.config, open);
  return c.html(<GuestMeetingPage {...{ c, acting, invitation, open, minutes, fields, wrong }} />, status);
};
