import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Details } from "#web/index.ts";
import { dayInWords, ownerInWords } from "../in-words.ts";
import type { OpenMeasure } from "../my-measure.ts";
import { measureTexts } from "../texts/measure.ts";
import { Rate } from "./rate.tsx";

/** All that was agreed, done and found of a measure, the newest first; nothing of it is ever lost. */
export const MeasureHistory = ({ c, one }: { c: Ctx; one: OpenMeasure }) => {
  const { t, lang } = measureTexts.in(c.var.lang);
  const day = (when: Date) => dayInWords(c, lang, when);
  const { terms, steps, ratings } = one;
  if (terms.length + steps.length + ratings.length === 0) return null;
  return (
    <Details summary={t.history} narrow>
      <p>{t.historyLead}</p>
      {terms.length > 0 && <h3 class="mv-h3">{t.agreed}</h3>}
      <ul class="mv-plain mv-stack">
        {terms.map(({ owner, due, waitingFor, written_at }) => (
          <li>
            <p dir="auto">
              {[
                ownerInWords(lang, owner),
                due ? t.due(dayInWords(c, lang, due)) : t.none,
                ...(waitingFor === null ? [] : [`${t.labels.waiting}: ${waitingFor}`]),
              ].join(". ")}
            </p>
            <p class="mv-small">{day(written_at)}</p>
          </li>
        ))}
      </ul>
      {steps.length > 0 && <h3 class="mv-h3">{t.steps}</h3>}
      <ul class="mv-plain mv-stack">
        {steps.map(({ status, on_day }) => (
          <li>{t.since(t.statuses[status], dayInWords(c, lang, on_day))}</li>
        ))}
      </ul>
      {ratings.length > 0 && <h3 class="mv-h3">{t.ratings}</h3>}
      <ul class="mv-plain mv-stack">
        {ratings.map((rating) => (
          <li>
            <Rate rating={rating} lang={lang} />
            <p class="mv-small">{day(rating.rated_at)}</p>
          </li>
        ))}
      </ul>
      <p>
        <a class="ds-link" href={href(c.var.lang, `/my/plan/texts/${one.measure.text.thread_id}`)}>
          {t.act.versions}
        </a>
      </p>
    </Details>
  );
};
