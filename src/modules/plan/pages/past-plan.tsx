import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { ActButton, Heading, Page, Section } from "#web/index.ts";
import { frameInWords } from "../frame-in-words.ts";
import { dayInWords } from "../in-words.ts";
import type { OpenPlan } from "../open.ts";
import { planTexts } from "../texts/plan.ts";
import { MeasureTable, TextsByArea } from "./plan-parts.tsx";

interface PastPlanProps {
  c: Ctx;
  acting: Acting;
  open: OpenPlan;
  /** Whether another one runs: then this one cannot be taken up. */
  running: boolean;
  refused?: boolean;
}

/** A plan that has ended, with all that stands in it, and taking it up again. */
export const PastPlanPage = ({ c, acting, open, running, refused }: PastPlanProps) => {
  const { t, lang } = planTexts.in(c.var.lang);
  const { plan, measures } = open;
  const ended = plan.ended_at ? dayInWords(c, lang, plan.ended_at) : "";
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.past.title}
      problems={refused ? [{ field: "", text: t.start.running }] : []}
      heading={<Heading title={t.past.title} lead={t.past.lead(ended)} />}
    >
      {running ? (
        <p>{t.start.running}</p>
      ) : (
        <div class="mv-row mv-noprint">
          <ActButton
            action={href(c.var.lang, `/my/plans/${plan.id}/resumption`)}
            label={t.past.resume}
            secondary={false}
          />
        </div>
      )}
      <TextsByArea c={c} open={open} runs={false} />
      {measures.length > 0 && (
        <Section id="who" title={t.page.who}>
          <MeasureTable c={c} measures={measures} />
        </Section>
      )}
      <Section id="about" title={t.page.about}>
        <p>{frameInWords(c, plan)}</p>
        <p class="mv-noprint">
          <a class="ds-link" href={href(c.var.lang, "/my/plan")}>
            {t.past.back}
          </a>
        </p>
      </Section>
    </Page>
  );
};
