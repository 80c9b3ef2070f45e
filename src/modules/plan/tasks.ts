import { type Day, oslo } from "#platform/clock/index.ts";
import { type Task, waiting } from "#platform/module.ts";
import { dateInWords, href, type Lang } from "#platform/texts/index.ts";
import { daysInWords } from "./in-words.ts";
import { standingOf } from "./plan.ts";
import { takingOf } from "./responsible.ts";
import { waitingInvitations } from "./store/as-guest.ts";
import { askedOfMe, type PastDue, pastDue } from "./store/responsible.ts";
import { askedTaskTexts } from "./texts/asked-task.ts";
import { guestTexts } from "./texts/guest.ts";
import { planTexts } from "./texts/plan.ts";
import { responsibleTexts } from "./texts/responsible.ts";

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

const clockOf = (due: Day, today: Day, lang: Lang): NonNullable<Task["clock"]> => {
  const { t, lang: spoken } = planTexts.in(lang);
  const day = dateInWords(spoken, due, { short: today });
  const standing = standingOf({ due, status: "planned" }, today);
  return {
    state: standing === "over" || standing === "soon" ? standing : "run",
    due: standing === "over" ? day : t.page.by(day),
    left: daysInWords(due, today, spoken),
    fraction: standing === "over" ? 1 : 0,
    basis: askedTaskTexts.in(lang).t.basis,
  };
};

/** Measures that a guest is asked to do or has said yes to. No name, no words: whoever wants them opens it, with its line. */
export const askedTasks = waiting(
  (_today, most) => askedOfMe(most),
  (rows, _acting, today, lang): Task[] => {
    const t = askedTaskTexts.in(lang).t;
    return rows.map(({ plan_id, thread_id, due, answer }) => ({
      id: thread_id,
      title: answer === "yes" ? t.yes : t.asked,
      href: href(lang, `/my/guest/plans/${plan_id}/measure?of=${thread_id}`),
      facts: t.facts,
      next: answer === "yes" ? t.nextYes : t.nextAsked,
      due,
      clock: due && clockOf(due, today, lang),
      waitsForOther: false,
    }));
  },
);

/** Measures of my own plan that are past their day, with the name of whoever is responsible, where that one is known here. */
export const pastDueTasks = waiting(
  (today, most) => pastDue(today, most),
  (rows, _acting, today, lang): Task[] => {
    const t = askedTaskTexts.in(lang).t;
    const owes = (row: PastDue): string => {
      if (row.own) return t.self;
      if (row.named) return t.named;
      if (!row.name || row.here === null) return t.nobody;
      const name = row.unit_name ? `${row.name}, ${row.unit_name}` : row.name;
      const taking = takingOf({ here: row.here, answer: row.answer });
      return taking === "yes" ? t.owes(name) : responsibleTexts.in(lang).t.taking[taking](name);
    };
    return rows.map((row) => ({
      id: row.thread_id,
      title: t.over,
      href: href(lang, `/my/plan/measures/${row.thread_id}`),
      facts: owes(row),
      next: t.nextOver,
      due: row.due,
      clock: clockOf(row.due, today, lang),
      waitsForOther: !row.own,
    }));
  },
);
