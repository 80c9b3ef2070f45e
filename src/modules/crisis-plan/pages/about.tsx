import { asDay } from "#platform/clock/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { Section } from "#web/index.ts";
import { reviewOn } from "../crisis.ts";
import { dayInWords } from "../in-words.ts";
import type { CrisisPlan } from "../store/crisis-plans.ts";
import { cardTexts } from "../texts/card.ts";
import { crisisTexts } from "../texts/crisis.ts";
import { offlineTexts } from "../texts/offline.ts";
import { ownPath } from "../whose.ts";

// When the act was last read against what stands here.
const readOn = asDay("2026-11-26");

/** What the plan is worth in law, which version it is, when it is gone through again, and who sees it. */
export const About = ({ c, plan }: { c: Ctx; plan: CrisisPlan | null }) => {
  const { t, lang } = crisisTexts.in(c.var.lang);
  const { t: offline } = offlineTexts.in(c.var.lang);
  const { t: card } = cardTexts.in(c.var.lang);
  const again = plan && reviewOn(plan);
  const day = again && dayInWords(c, lang, again);
  return (
    <>
      <Section id="binding" title={t.page.binding}>
        <ul class="ds-list">
          {t.page.bindingText.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
        <p class="mv-small">{t.page.read(dateInWords(lang, readOn))}</p>
      </Section>
      <Section id="about" title={t.page.about}>
        {plan && <p>{t.page.version(String(plan.version), dayInWords(c, lang, plan.changed_at))}</p>}
        {plan && (
          <p>
            {day === null
              ? t.page.reviewNone
              : (again ?? "") <= c.var.today
                ? t.page.reviewDue(day)
                : t.page.reviewOn(day)}
          </p>
        )}
        <p>{t.page.sharingText}</p>
        <ul class="mv-plain mv-stack mv-noprint">
          {[
            ...(plan
              ? [
                  [`${ownPath}/review`, t.page.reviewAct] as const,
                  [`${ownPath}/offline`, offline.title] as const,
                  [`${ownPath}/card`, card.title] as const,
                  [`${ownPath}/copies`, card.copies.title] as const,
                ]
              : []),
            ["/my/consents", t.page.sharing] as const,
            ["/my/looked", t.page.looked] as const,
          ].map(([path, label]) => (
            <li>
              <a class="ds-link" href={href(c.var.lang, path)}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
};
