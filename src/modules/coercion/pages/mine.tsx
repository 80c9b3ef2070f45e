import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { Empty, Heading, Page } from "#web/index.ts";
import { kindInWords } from "../in-words.ts";
import type { Talk } from "../talk.ts";
import { talkTexts } from "../texts/talk.ts";

/** All that a unit has registered of me, and where each conversation stands. */
export const MinePage = ({ c, acting, talks }: { c: Ctx; acting: Acting; talks: readonly Talk[] }) => {
  const { t, lang } = talkTexts.in(c.var.lang);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      {talks.length === 0 ? (
        <Empty>{t.none}</Empty>
      ) : (
        <ul class="mv-plain mv-stack">
          {talks.map(({ coercion, standing, unit }) => (
            <li>
              <a class="ds-link" href={href(c.var.lang, `/my/after-talks/${coercion.id}`)}>
                {kindInWords(lang, coercion.kind)},{" "}
                {dateInWords(lang, coercion.ended_on, { short: c.var.today })}
              </a>
              <p class="mv-small">
                {unit}. {t.states[standing.state]}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
};
