import { oslo } from "#platform/clock/index.ts";
import { type Task, waiting } from "#platform/module.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { waitingInvitations } from "./store/as-guest.ts";
import { guestTexts } from "./texts/guest.ts";

/** Invitations to plans that wait for my answer: something I can do, never must, and without a clock. */
export const invitationTasks = waiting(
  (_today, most) => waitingInvitations(most),
  (rows, _acting, today, lang): Task[] => {
    const { t: texts, lang: spoken } = guestTexts.in(lang);
    const t = texts.asGuest;
    return rows.map((row) => ({
      id: row.id,
      title: t.invited(row.owner_name),
      href: href(lang, `/my/guest/plans/${row.plan_id}`),
      facts: t.invitedOn(dateInWords(spoken, oslo(row.invited_at), { short: today })),
      next: t.next,
      due: null,
      clock: null,
      waitsForOther: false,
    }));
  },
);
