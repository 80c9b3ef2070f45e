import { type Task, waiting } from "#platform/module.ts";
import { href } from "#platform/texts/index.ts";
import { whenInWords } from "./in-words.ts";
import { waitingInvitations } from "./store/as-guest.ts";
import { guestTexts } from "./texts/guest.ts";

/** Invitations to meetings that wait for my answer: nobody counts the days, but the meeting has its own. */
export const invitationTasks = waiting(waitingInvitations, (rows, _acting, today, lang): Task[] => {
  const { t } = guestTexts.in(lang);
  return rows.map((row) => ({
    id: row.id,
    title: t.invited(row.owner_name),
    href: href(lang, `/my/guest/meetings/${row.meeting_id}`),
    facts: whenInWords(lang, row, today),
    next: row.answer === null ? t.next : t.movedNext,
    due: null,
    clock: null,
    waitsForOther: false,
  }));
});
