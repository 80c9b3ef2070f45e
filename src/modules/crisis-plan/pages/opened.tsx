import type { Ctx } from "#platform/http/route.ts";
import { dayAndTimeInWords, href } from "#platform/texts/index.ts";
import { Heading, Page, Section } from "#web/index.ts";
import type { Opened } from "../emergency.ts";
import { inPlace } from "../open.ts";
import { places } from "../parts.ts";
import { crisisTexts } from "../texts/crisis.ts";
import { emergencyTexts } from "../texts/emergency.ts";
import { EntryWords } from "./entry.tsx";

/**
 * What somebody reads by a card: what the person has written, and what holds for everybody who reads. The sentence on
 * secrecy is the same whether somebody must not know or not: it tells nothing.
 */
export const OpenedPage = ({ c, opened }: { c: Ctx; opened: Opened }) => {
  const { t, lang } = emergencyTexts.in(c.var.lang);
  const { t: crisis } = crisisTexts.in(c.var.lang);
  const title = t.opened.title(opened.name);
  return (
    <Page
      frame={{ ...c.var.frames(c, { textLang: lang }), path: "/emergency" }}
      title={t.title}
      heading={<Heading title={title} lead={t.opened.lead} />}
    >
      <p>{t.opened.silence}</p>
      {opened.texts.length === 0 && <p>{t.opened.nothing}</p>}
      {places.map((place) => {
        const here = inPlace(opened.texts, place);
        return (
          here.length > 0 && (
            <Section id={place} title={crisis.places[place]}>
              {here.map((text, i) => (
                <article class="mv-goal">
                  <EntryWords lang={lang} text={text} before={i} />
                </article>
              ))}
            </Section>
          )
        );
      })}
      <p>{t.opened.law}</p>
      <p class="mv-small">{t.opened.logged(dayAndTimeInWords(lang, c.var.now))}</p>
      <p class="mv-noprint">
        <a class="ds-link" href={href(c.var.lang, "/emergency")}>
          {t.opened.again}
        </a>
      </p>
    </Page>
  );
};
