import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Section } from "#web/index.ts";
import { dayInWords } from "../in-words.ts";
import type { Plan } from "../store/plans.ts";
import { planTexts } from "../texts/plan.ts";

/** The plans that have ended, each a way to all that stands in it. */
export const EarlierPlans = ({ c, plans }: { c: Ctx; plans: readonly Plan[] }) => {
  const { t, lang } = planTexts.in(c.var.lang);
  if (plans.length === 0) return null;
  return (
    <Section id="earlier" title={t.page.earlier}>
      <ul class="mv-plain mv-stack">
        {plans.map(({ id, started_at, ended_at }) => (
          <li>
            <a class="ds-link" href={href(c.var.lang, `/my/plans/${id}`)}>
              {t.page.ended(dayInWords(c, lang, started_at), ended_at ? dayInWords(c, lang, ended_at) : "")}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
};
