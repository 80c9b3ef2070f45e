import type { Ctx } from "#platform/http/route.ts";
import { ClockLine, clockWords, Empty, Measure as Facts, Section } from "#web/index.ts";
import { factsInWords, stepInWords } from "../in-words.ts";
import type { Talk } from "../talk.ts";
import { talkTexts } from "../texts/talk.ts";

/** What took place and where the conversation stands, with the clock of whoever owes. */
export const TalkFacts = ({ c, talk }: { c: Ctx; talk: Talk }) => {
  const { lang, today } = c.var;
  return (
    <>
      <Facts rows={factsInWords(lang, today, talk).map(({ label, text }) => ({ label, value: text }))} />
      {talk.clock && (
        <ClockLine {...clockWords(talk.clock, { lang, today, owes: "deed", unit: talk.unit })} />
      )}
    </>
  );
};

/** All that has happened with it, oldest first. */
export const TalkSteps = ({ c, talk }: { c: Ctx; talk: Talk }) => {
  const { t } = talkTexts.in(c.var.lang);
  return (
    <Section id="history" title={t.history}>
      {talk.steps.length === 0 ? (
        <Empty>{t.nothingYet}</Empty>
      ) : (
        <ol class="mv-plain mv-stack">
          {talk.steps.map((step) => {
            const { what, when, more } = stepInWords(c.var.lang, c.var.today, step, talk.names);
            return (
              <li>
                <b>{what}</b> <time>{when}</time>
                {more.map((line) => (
                  <p class="mv-small" dir="auto">
                    {line}
                  </p>
                ))}
              </li>
            );
          })}
        </ol>
      )}
    </Section>
  );
};
