import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Details, Empty, Heading, LinkButton, Page, Section } from "#web/index.ts";
import { frameInWords } from "../frame-in-words.ts";
import type { OpenPlan } from "../open.ts";
import type { Plan } from "../store/plans.ts";
import { decisionTexts } from "../texts/decisions.ts";
import { fileTexts } from "../texts/file.ts";
import { planTexts } from "../texts/plan.ts";
import { sheetTexts } from "../texts/sheet.ts";
import { templateTexts } from "../texts/template.ts";
import { EarlierPlans } from "./earlier-plans.tsx";
import { MeasuresLeft } from "./measures-left.tsx";
import { MeasureTable, TextsByArea } from "./plan-parts.tsx";
import { Waits } from "./waits.tsx";

interface PlanPageProps {
  c: Ctx;
  acting: Acting;
  open: OpenPlan;
  earlier: readonly Plan[];
}

/** My whole plan: what I wait for, what I want and need by area of life, who does what, and what frames it. */
export const PlanPage = ({ c, acting, open, earlier }: PlanPageProps) => {
  const { t, lang } = planTexts.in(c.var.lang);
  const at = (path: string) => href(c.var.lang, path);
  const write = <LinkButton href={at("/my/plan/texts/new")}>{t.page.write}</LinkButton>;
  const { texts, measures, gone, plan } = open;
  const { t: sheets } = sheetTexts.in(c.var.lang);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      heading={
        <Heading title={t.title} lead={t.lead}>
          <div class="mv-row mv-noprint">
            {write}
            <LinkButton href={at("/my/plan/measures/new")} secondary>
              {t.page.measure}
            </LinkButton>
            <LinkButton href={at("/my/plan/paper")} secondary>
              {t.page.paper}
            </LinkButton>
          </div>
        </Heading>
      }
    >
      <Waits c={c} measures={measures} />
      {texts.length === 0 && <Empty>{t.page.empty}</Empty>}
      <TextsByArea c={c} open={open} runs />
      <Section id="who" title={t.page.who}>
        {measures.length === 0 ? (
          <Empty>{t.page.noMeasures}</Empty>
        ) : (
          <MeasureTable c={c} measures={measures} />
        )}
        <MeasuresLeft c={c} open={open} all="/my/plan?all=yes#who" />
      </Section>
      <Section id="about" title={t.page.about}>
        <p>{frameInWords(c, plan)}</p>
        <p>{t.page.sharingText}</p>
        <ul class="mv-plain mv-stack mv-noprint">
          {(
            [
              ["/my/plan/frame", t.page.frame],
              ["/my/plan/decisions", decisionTexts.in(c.var.lang).t.way],
              ["/my/plan/guests", t.page.guests],
              ["/my/plan/roles", sheets.role.title],
              ["/my/plan/linked", sheets.kinds.linked.title],
              ["/my/plan/stories", sheets.kinds.story.title],
              ["/my/plan/family", sheets.kinds.family.title],
              ["/my/consents", t.page.sharing],
              ["/my/looked", t.page.looked],
              ["/my/plan/paper/empty", templateTexts.in(c.var.lang).t.empty.link],
              ["/my/plan/file", fileTexts.in(c.var.lang).t.title],
              ["/my/plan/ending", t.page.end],
            ] as const
          ).map(([path, label]) => (
            <li>
              <a class="ds-link" href={at(path)}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </Section>
      {gone.length > 0 && (
        <Details summary={t.page.gone} narrow>
          <p>{t.page.goneText}</p>
          <ul class="mv-plain mv-stack">
            {gone.map((text) => (
              <li>
                <a class="ds-link" href={at(`/my/plan/texts/${text.thread_id}`)} dir="auto">
                  {text.words ?? t.page.unreadable}
                </a>
              </li>
            ))}
          </ul>
        </Details>
      )}
      <EarlierPlans c={c} plans={earlier} />
    </Page>
  );
};
