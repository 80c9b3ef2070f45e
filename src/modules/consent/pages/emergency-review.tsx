import { oslo } from "#platform/clock/index.ts";
import type { KeptClock } from "#platform/clock-store.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, dayAndTimeInWords, href, timeInWords } from "#platform/texts/index.ts";
import { ClockLine, clockWords, Heading, OwnText, Page, Section, Words } from "#web/index.ts";
import type { Emergency } from "../store/emergencies.ts";
import { emergencyTexts } from "../texts/emergency.ts";
import { lookedTexts } from "../texts/looked.ts";
import { reviewsTexts } from "../texts/reviews.ts";
import { topicTexts } from "../texts/topic.ts";
import { ReviewForm } from "./review-form.tsx";

type EmergencyReviewProps = {
  c: Ctx;
  acting: Acting;
  emergency: Emergency;
  person: string;
  opener: { who: string; name: string };
  reviewer: string | null;
  clock: KeptClock | null;
  fields: Fields;
  wrong: readonly Wrong[];
  formKey: string;
};

/** One emergency opening for the privacy officer: who, whom, when, why; not what was read. */
export function EmergencyReviewPage(props: EmergencyReviewProps) {
  const { c, acting, emergency: g, person, opener, reviewer, clock, fields, wrong, formKey } = props;
  const { t, lang } = reviewsTexts.in(c.var.lang);
  const { reasons } = emergencyTexts.in(c.var.lang).t;
  const looked = lookedTexts.in(c.var.lang).t;
  const names = topicTexts.in(c.var.lang).t.topics;
  const problems: Readonly<Record<string, string>> = t.problems;
  const { today } = c.var;
  const own = [g.opened_by, g.person_id].includes(acting.person_id);
  const facts: [string, string][] = [
    [t.emergency.person, person],
    [t.emergency.topics, g.topics.map((topic) => looked.quoted(names[topic])).join(", ")],
    [
      t.emergency.time,
      t.emergency.span(dayAndTimeInWords(lang, g.opened_at, { short: today }), timeInWords(lang, g.until)),
    ],
    [t.emergency.reason, reasons[g.reason]],
  ];
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/reviews", textLang: lang })}
      title={t.emergency.page}
      problems={wrong.map(({ field, word }) => ({ field, text: problems[word] ?? word }))}
      heading={
        <Heading
          above={
            <a class="ds-link" href={href(c.var.lang, "/my/reviews")}>
              {t.title}
            </a>
          }
          title={t.emergency.page}
          lead={`${t.emergency.title(opener.who)}.`}
        />
      }
    >
      {clock && g.finding === null && <ClockLine {...clockWords(clock, { lang, today, owes: "deed" })} />}
      <dl class="mv-measure">
        {facts.map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      <Section id="told" title={t.emergency.words(opener.name)}>
        <Words by="service" who={opener.name} when={dateInWords(lang, oslo(g.opened_at), { short: today })}>
          <OwnText text={g.words} />
        </Words>
      </Section>
      {g.finding !== null && g.reviewed_at ? (
        <Section id="finding" title={t.done}>
          <Words
            by="service"
            who={t.found[g.finding](reviewer ?? "")}
            when={dateInWords(lang, oslo(g.reviewed_at), { short: today })}
          >
            <OwnText text={g.review_words ?? ""} />
          </Words>
        </Section>
      ) : own ? (
        <p>{t.emergency.own}</p>
      ) : (
        <ReviewForm
          t={t}
          action={href(c.var.lang, `/my/reviews/emergencies/${g.id}`)}
          help={t.form.helpEmergency(person, opener.name)}
          fields={fields}
          formKey={formKey}
        />
      )}
    </Page>
  );
}
