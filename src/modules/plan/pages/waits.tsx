import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { ClockLine, Columns, Section } from "#web/index.ts";
import { dayInWords, daysInWords, ownerInWords } from "../in-words.ts";
import type { Measure } from "../open.ts";
import { standingOf, waitedFor } from "../plan.ts";
import { isResponsible } from "../responsible.ts";
import { guestTexts } from "../texts/guest.ts";
import { planTexts } from "../texts/plan.ts";

const Awaited = ({ c, measure }: { c: Ctx; measure: Measure }) => {
  const { t, lang } = planTexts.in(c.var.lang);
  const { agreedAt, due, owner, text, waitingFor } = measure;
  const standing = standingOf(measure, c.var.today);
  const by = due && dayInWords(c, lang, due);
  const owed = (day: string): string =>
    owner === null
      ? t.page.nobodyOver(day)
      : owner.self
        ? t.page.selfOver(day)
        : owner.guest === undefined || (owner.asked && isResponsible(owner.asked.taking))
          ? t.page.over(owner.name ?? guestTexts.in(lang).t.gone, day)
          : `${t.page.nobodyOver(day)} ${ownerInWords(lang, owner)}.`;
  return (
    <li class="mv-words">
      <Columns>
        <div class="mv-stack">
          <h3 class="mv-h3 mv-own" dir="auto">
            {text.words ?? t.page.unreadable}
          </h3>
          {by !== null && standing === "over" && <p dir="auto">{owed(by)}</p>}
          {waitingFor !== null && <p dir="auto">{t.page.awaits(waitingFor)}</p>}
          <p>
            <a class="ds-link" href={href(c.var.lang, `/my/plan/measures/${text.thread_id}`)}>
              {t.page.see}
              <span class="ds-sr-only">: {text.words}</span>
            </a>
          </p>
        </div>
        {due && by && (standing === "over" || standing === "soon" || standing === "run") && (
          <ClockLine
            state={standing}
            due={standing === "over" ? by : t.page.by(by)}
            left={daysInWords(due, c.var.today, lang)}
            fraction={standing === "over" ? 1 : 0}
            basis={t.page.agreed(dayInWords(c, lang, agreedAt ?? text.written_at))}
          />
        )}
      </Columns>
    </li>
  );
};

/** What one waits for: whose day is past first, with the name of whoever owes it and for how many days. */
export const Waits = ({ c, measures }: { c: Ctx; measures: readonly Measure[] }) => {
  const { t } = planTexts.in(c.var.lang);
  const waited = waitedFor(measures, c.var.today);
  if (waited.length === 0) return null;
  return (
    <Section id="waits" title={t.page.waits}>
      <ul class="mv-plain mv-stack">
        {waited.map((measure) => (
          <Awaited c={c} measure={measure} />
        ))}
      </ul>
    </Section>
  );
};
