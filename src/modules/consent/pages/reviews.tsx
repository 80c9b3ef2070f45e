import { oslo } from "#platform/clock/index.ts";
import type { KeptClock } from "#platform/clock-store.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, dayAndTimeInWords, href } from "#platform/texts/index.ts";
import {
  ClockLine,
  clockWords,
  Details,
  Empty,
  Heading,
  Page,
  Section,
  TodoItem,
  TodoList,
} from "#web/index.ts";
import type { Emergency } from "../store/emergencies.ts";
import type { WaitingExplanation } from "../store/explanations.ts";
import type { Objection } from "../store/objections.ts";
import { reviewsTexts } from "../texts/reviews.ts";

type ReviewsPageProps = {
  c: Ctx;
  acting: Acting;
  emergencies: readonly { about: Emergency; who: string; name: string; unit: string }[];
  objections: readonly { about: Objection; person: string }[];
  owed: readonly WaitingExplanation[];
  clockOf: (id: string) => KeptClock | null;
  /** When the log was last sealed, in microseconds; null when it never was. */
  sealedAt: string | null;
};

/** What waits for the privacy officer, and what was gone through before. */
export function ReviewsPage({
  c,
  acting,
  emergencies,
  objections,
  owed,
  clockOf,
  sealedAt,
}: ReviewsPageProps) {
  const { t, lang } = reviewsTexts.in(c.var.lang);
  const { today } = c.var;
  const day = (at: Date) => dateInWords(lang, oslo(at), { short: today });
  const rows = [
    ...emergencies.map(({ about, name, unit }) => ({
      id: about.id,
      done: about.finding !== null,
      title: t.emergency.title(name),
      href: href(c.var.lang, `/my/reviews/emergencies/${about.id}`),
      about: t.emergency.facts(unit, dayAndTimeInWords(lang, about.opened_at, { short: today })),
      next: [about.opened_by, about.person_id].includes(acting.person_id)
        ? t.emergency.own
        : t.emergency.next,
      owes: "deed" as const,
    })),
    ...objections.map(({ about, person }) => ({
      id: about.id,
      done: about.finding !== null,
      title: t.objection.title(person),
      href: href(c.var.lang, `/my/reviews/objections/${about.id}`),
      about: t.objection.facts(day(about.made_at)),
      next: t.objection.next,
      owes: "answer" as const,
    })),
    ...owed.map((row) => ({
      id: row.id,
      done: false,
      title: t.explanation.title(row.person_name ?? ""),
      href: href(c.var.lang, `/my/explanations/${row.id}`),
      about: day(row.line_at),
      next: t.explanation.next(row.actor_name ?? ""),
      owes: "answer" as const,
    })),
  ].map((row) => ({ ...row, clock: clockOf(row.id) }));
  const waits = rows
    .filter((row) => !row.done)
    .sort((a, b) => (a.clock?.due ?? "9999").localeCompare(b.clock?.due ?? "9999"));
  const done = rows.filter((row) => row.done);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/reviews", textLang: lang })}
      title={t.title}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      <Section id="waiting" title={t.waiting}>
        {waits.length === 0 ? (
          <Empty>{t.empty}</Empty>
        ) : (
          <TodoList>
            {waits.map((row) => (
              <TodoItem
                title={row.title}
                href={row.href}
                about={row.about}
                next={row.next}
                clock={
                  row.clock && (
                    <ClockLine {...clockWords(row.clock, { lang, today, owes: row.owes, brief: true })} />
                  )
                }
              />
            ))}
          </TodoList>
        )}
      </Section>
      {done.length > 0 && (
        <Details summary={t.done} narrow>
          <ul class="mv-plain mv-stack">
            {done.map((row) => (
              <li>
                <a class="ds-link" href={row.href}>
                  {row.title}
                </a>
                <br />
                <span class="mv-small">{row.about}</span>
              </li>
            ))}
          </ul>
        </Details>
      )}
      <p class="mv-small">
        {sealedAt === null
          ? t.notSealed
          : t.sealed(dayAndTimeInWords(lang, new Date(Number(BigInt(sealedAt) / 1000n)), { short: today }))}
      </p>
    </Page>
  );
}
