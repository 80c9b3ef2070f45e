import type { Unit } from "#modules/people/index.ts";
import { href } from "#platform/texts/index.ts";
import { type Frame, Heading, OwnText, Page, Section } from "#web/index.ts";
import { giveTexts } from "../texts/give.ts";

type Closed = { frame: Frame; unit: Unit; instead: readonly Unit[]; words: string };

/** A place that takes no voices says where one can say it; what was written is not lost. */
export function GiveClosedPage({ frame, unit, instead, words }: Closed) {
  const { t, lang } = giveTexts.in(frame.lang);
  const title = t.closed.title(unit.short_name);
  return (
    <Page
      frame={frame}
      title={title}
      heading={<Heading above={unit.name} title={title} lead={t.closed.lead} />}
    >
      <Section id="instead" title={t.closed.places}>
        <ul class="ds-list">
          {instead.map((other) => (
            <li>
              <a class="ds-link" href={href(lang, `/units/${encodeURIComponent(other.code)}/voice`)}>
                {other.name}
              </a>
            </li>
          ))}
          <li>
            <a class="ds-link" href={href(lang, "/units")}>
              {t.closed.all}
            </a>
          </li>
        </ul>
        {unit.telephone && <p>{t.closed.phone(unit.telephone)}</p>}
      </Section>
      {words !== "" && (
        <div class="mv-stack mv-narrow">
          <p>{t.closed.yours}</p>
          <blockquote class="mv-words">
            <OwnText text={words} />
          </blockquote>
        </div>
      )}
    </Page>
  );
}
