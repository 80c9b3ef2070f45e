import { oslo } from "#platform/clock/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { Section } from "#web/index.ts";
import type { PlanBefore } from "../plan-before.ts";
import { changeTexts } from "../texts/changes.ts";

interface PlanBeforeProps {
  c: Ctx;
  found: PlanBefore;
  to: "person" | "ward";
}

/** Whether the crisis plan was opened before this, since something that was agreed on stands in it. */
export const PlanBeforeSection = ({ c, found, to }: PlanBeforeProps) => {
  const { t: texts, lang } = changeTexts.in(c.var.lang);
  const t = texts.before;
  const day = (at: Date) => dateInWords(lang, oslo(at), { short: c.var.today });
  return (
    <Section id="before" title={t.title}>
      <p>{to === "person" ? t.mine(day(found.since)) : t.wards(day(found.since))}</p>
      <p>
        <b>{found.opened ? t.opened : t.unopened}</b>
      </p>
      {found.looks.length > 0 && (
        <ul class="ds-list">
          {found.looks.map(({ at, by }) => (
            <li>{t.look[by](day(at))}</li>
          ))}
        </ul>
      )}
      {to === "person" && (
        <p class="mv-noprint">
          <a class="ds-link" href={href(c.var.lang, "/my/looked")}>
            {t.log}
          </a>
        </p>
      )}
    </Section>
  );
};
