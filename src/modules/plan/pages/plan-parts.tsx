import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { DataTable, OwnText, Pair, PartyMark, Section } from "#web/index.ts";
import { areaInWords, dayInWords, ownerInWords, placeWords, whenInWords } from "../in-words.ts";
import type { Measure, OpenPlan, PlanText } from "../open.ts";
import { inOrderOf, lifeAreas } from "../parts.ts";
import { measureTexts } from "../texts/measure.ts";
import { planTexts } from "../texts/plan.ts";
import { Rate } from "./rate.tsx";
import { Sides } from "./sides.tsx";

/** One text in its box: what it is, whose words, when, and the way to change it. */
export const TextBox = ({ c, text, template }: { c: Ctx; text: PlanText; template: string }) => {
  const { t, lang } = planTexts.in(c.var.lang);
  return (
    <article class="mv-goal">
      <p class="mv-by">
        <PartyMark by="giver" />
        <span>
          <b>{placeWords(lang, template)[text.place]}</b>
        </span>
      </p>
      <OwnText text={text.words ?? t.page.unreadable} />
      <p class="mv-small">
        {t.page.written(dayInWords(c, lang, text.written_at))}
        {text.hidden && ` · ${t.page.hidden}`}
      </p>
      <p class="mv-noprint">
        <a class="ds-link" href={href(c.var.lang, `/my/plan/texts/${text.thread_id}`)}>
          {t.page.see}
          <span class="ds-sr-only">: {text.words}</span>
        </a>
      </p>
    </article>
  );
};

/** All texts by what of life they are about; what is about the whole of it first. */
export const TextsByArea = ({ c, open, runs }: { c: Ctx; open: OpenPlan; runs: boolean }) => {
  const { template } = open.plan;
  const texts = inOrderOf(template, open.texts);
  const { lang } = planTexts.in(c.var.lang);
  return (
    <>
      {[null, ...lifeAreas].map((area) => {
        const here = texts.filter((text) => text.life_area === area);
        return (
          here.length > 0 && (
            <Section id={`area-${area ?? "whole"}`} title={areaInWords(lang, area)}>
              {here.map((text) => {
                const beside = open.beside.get(text.thread_id);
                return (
                  beside && (
                    <Sides
                      {...{ c, text, beside, guests: open.guests }}
                      before={{ guest: null, runs }}
                      own={<TextBox c={c} text={text} template={template} />}
                    />
                  )
                );
              })}
              <Pair>
                {here
                  .filter((text) => !open.beside.has(text.thread_id))
                  .map((text) => (
                    <TextBox c={c} text={text} template={template} />
                  ))}
              </Pair>
            </Section>
          )
        );
      })}
    </>
  );
};

/** Who does what: a table, on a phone a card for each; the person's own rating last. */
export const MeasureTable = ({ c, measures }: { c: Ctx; measures: readonly Measure[] }) => {
  const { t: plan, lang } = planTexts.in(c.var.lang);
  const { t } = measureTexts.in(c.var.lang);
  const { what, who, when, rating } = plan.page.columns;
  return (
    <DataTable
      caption={plan.page.who}
      columns={[{ label: what }, { label: who }, { label: when }, { label: rating }]}
      rows={measures.map((measure) => {
        const at = href(c.var.lang, `/my/plan/measures/${measure.text.thread_id}`);
        const { life_area, words, hidden } = measure.text;
        return {
          header: (
            <>
              <a class="ds-link" href={at} dir="auto">
                {words ?? plan.page.unreadable}
              </a>
              {life_area && <span class="mv-small"> · {areaInWords(lang, life_area)}</span>}
              {hidden && <span class="mv-small"> · {plan.page.hidden}</span>}
            </>
          ),
          cells: [
            <span dir="auto">{ownerInWords(lang, measure.owner)}</span>,
            whenInWords(c, lang, measure),
            measure.rating ? (
              <Rate rating={measure.rating} lang={lang} />
            ) : (
              <>
                {t.rating.none}{" "}
                <a class="ds-link" href={`${at}#score`}>
                  {t.rating.now}
                  <span class="ds-sr-only">: {words}</span>
                </a>
              </>
            ),
          ],
        };
      })}
    />
  );
};
