import { oslo } from "#platform/clock/index.ts";
import type { KeptClock } from "#platform/clock-store.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, dayAndTimeInWords, href } from "#platform/texts/index.ts";
import { ClockLine, clockWords, Heading, OwnText, Page, Section, Words } from "#web/index.ts";
import type { Objection } from "../store/objections.ts";
import { reviewsTexts } from "../texts/reviews.ts";
import { ReviewForm } from "./review-form.tsx";

type ObjectionReviewProps = {
  c: Ctx;
  acting: Acting;
  objection: Objection;
  person: string;
  actor: { who: string; name: string };
  reviewer: string | null;
  clock: KeptClock | null;
  fields: Fields;
  wrong: readonly Wrong[];
  formKey: string;
};

/** One objection for the privacy officer: which line, in the person's own words why it was wrong. */
export function ObjectionReviewPage(props: ObjectionReviewProps) {
  const { c, acting, objection: o, person, actor, reviewer, clock, fields, wrong, formKey } = props;
  const { t, lang } = reviewsTexts.in(c.var.lang);
  const problems: Readonly<Record<string, string>> = t.problems;
  const { today } = c.var;
  const day = (at: Date) => dateInWords(lang, oslo(at), { short: today });
  const own = [o.actor_person_id, o.person_id].includes(acting.person_id);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/reviews", textLang: lang })}
      title={t.objection.page}
      problems={wrong.map(({ field, word }) => ({ field, text: problems[word] ?? word }))}
      heading={
        <Heading
          above={
            <a class="ds-link" href={href(c.var.lang, "/my/reviews")}>
              {t.title}
            </a>
          }
          title={t.objection.page}
        />
      }
    >
      {clock && o.finding === null && <ClockLine {...clockWords(clock, { lang, today, owes: "answer" })} />}
      <Section id="line" title={t.objection.line}>
        <p>{t.objection.lookedAt(actor.who, dayAndTimeInWords(lang, o.line_at, { short: today }))}</p>
        <Words by="giver" who={person} when={day(o.made_at)}>
          <OwnText text={o.words} />
        </Words>
      </Section>
      {o.finding !== null && o.reviewed_at ? (
        <Section id="finding" title={t.done}>
          <Words by="service" who={t.found[o.finding](reviewer ?? "")} when={day(o.reviewed_at)}>
            <OwnText text={o.review_words ?? ""} />
          </Words>
        </Section>
      ) : own ? (
        <p>{t.emergency.own}</p>
      ) : (
        <ReviewForm
          t={t}
          action={href(c.var.lang, `/my/reviews/objections/${o.id}`)}
          help={t.form.helpObjection(person)}
          fields={fields}
          formKey={formKey}
        />
      )}
    </Page>
  );
}
