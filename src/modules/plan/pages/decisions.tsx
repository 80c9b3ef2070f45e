import type { OwnDecision } from "#modules/meeting/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { ActButton, Empty, Heading, OwnText, Page } from "#web/index.ts";
import { dayInWords } from "../in-words.ts";
import { decisionTexts } from "../texts/decisions.ts";
import { measureTexts } from "../texts/measure.ts";

interface DecisionsProps {
  c: Ctx;
  acting: Acting;
  /** Whether there is a plan to take them into. */
  runs: boolean;
  all: readonly OwnDecision[];
}

/** What was decided in one's own meetings, each with the act that makes it a measure of one's own plan. */
export const DecisionsPage = ({ c, acting, runs, all }: DecisionsProps) => {
  const { t, lang } = decisionTexts.in(c.var.lang);
  const { t: m } = measureTexts.in(c.var.lang);
  const at = (path: string) => href(c.var.lang, path);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      {!runs && <p>{t.noPlan}</p>}
      {all.length === 0 && <Empty>{t.none}</Empty>}
      <ul class="mv-plain mv-stack">
        {all.map((one) => (
          <li class="mv-words">
            <OwnText text={one.words ?? t.unreadable} />
            <p dir="auto">
              {one.doer ?? m.who.me}. {one.due ? m.due(dayInWords(c, lang, one.due)) : m.none}.{" "}
              {t.decided(dayInWords(c, lang, one.onDay))}
            </p>
            {one.takenAt ? (
              <p>{t.taken(dayInWords(c, lang, one.takenAt))}</p>
            ) : (
              runs &&
              one.words !== null && (
                <ActButton
                  action={at(`/my/plan/decisions/${one.id}/measure`)}
                  label={t.take}
                  about={one.words}
                />
              )
            )}
          </li>
        ))}
      </ul>
      <p>
        <a class="ds-link" href={at("/my/plan")}>
          {t.back}
        </a>
      </p>
    </Page>
  );
};
