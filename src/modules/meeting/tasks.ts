import { oslo } from "#platform/clock/index.ts";
import { type Task, waiting } from "#platform/module.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { clockWords } from "#web/index.ts";
import { whenInWords } from "./in-words.ts";
import { keptClock } from "./open-minutes.ts";
import { waitingInvitations } from "./store/as-guest.ts";
import { owedMinutes, sentMinutes } from "./store/minutes.ts";
import { guestTexts } from "./texts/guest.ts";
import { minutesTexts } from "./texts/minutes.ts";

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

/** Minutes that I was named to write: by their day, which both sides see; commented, they are to be written anew. */
export const writingTasks = waiting(owedMinutes, (rows, _acting, today, lang): Task[] => {
  const { t: all, lang: spoken } = minutesTexts.in(lang);
  const t = all.tasks;
  return rows.map((row) => {
    const clock = row.commented ? null : keptClock(row, null);
    const words = clock && clockWords(clock, { lang, today, owes: "deed", brief: true });
    return {
      id: `minutes:${row.meeting_id}`,
      title: t.write(row.owner_name),
      href: href(lang, `/my/guest/meetings/${row.meeting_id}/minutes`),
      facts: t.facts(dateInWords(spoken, row.on_day, { short: today })),
      next: row.commented ? t.commented : t.next,
      due: words?.day ?? null,
      clock: words,
      waitsForOther: false,
    };
  });
});

/** Minutes that were sent to me: mine to comment or approve, and nobody counts the days. */
export const readingTasks = waiting(sentMinutes, (rows, _acting, today, lang): Task[] => {
  const { t: all, lang: spoken } = minutesTexts.in(lang);
  const t = all.tasks;
  return rows.map((row) => ({
    id: `minutes:${row.meeting_id}`,
    title: t.read,
    href: href(lang, `/my/meetings/${row.meeting_id}/minutes`),
    facts: t.sent(dateInWords(spoken, oslo(row.at), { short: today })),
    next: t.readNext,
    due: null,
    clock: null,
    waitsForOther: false,
  }));
});
