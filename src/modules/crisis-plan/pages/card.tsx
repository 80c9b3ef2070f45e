import { groupAloud } from "#platform/code/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { ActButton, Code, Details, Heading, LinkButton, Page } from "#web/index.ts";
import { dayInWords } from "../in-words.ts";
import type { PrintedCard } from "../letters/card.ts";
import { cardTexts } from "../texts/card.ts";
import { crisisTexts } from "../texts/crisis.ts";
import { ownPath } from "../whose.ts";

interface CardPageProps {
  c: Ctx;
  acting: Acting;
  /** Null where no card works. */
  card: PrintedCard | null;
}

/** The card: what it opens and to whom, its code, printing, renewing and ending it. */
export const CardPage = ({ c, acting, card }: CardPageProps) => {
  const { t, lang } = cardTexts.in(c.var.lang);
  const at = href(c.var.lang, `${ownPath}/card`);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      heading={<Heading above={crisisTexts.in(c.var.lang).t.title} title={t.title} lead={t.lead} />}
    >
      <ul class="ds-list">
        {t.facts.map((fact) => (
          <li>{fact}</li>
        ))}
      </ul>
      {card === null ? (
        <>
          <p>{t.none}</p>
          <ActButton action={at} label={t.make} secondary={false} />
        </>
      ) : (
        <>
          <h2 class="mv-h2">{t.code}</h2>
          <Code groups={card.groups} />
          <p class="mv-small">{t.made(dayInWords(c, lang, card.madeAt))}</p>
          <div class="mv-row mv-noprint">
            <LinkButton href={`${at}/paper`}>{t.print}</LinkButton>
          </div>
          <Details summary={t.aloud} narrow>
            <ol class="ds-list">
              {card.groups.map((group) => (
                <li>
                  <b>{group}</b> {groupAloud(lang, group)}
                </li>
              ))}
            </ol>
          </Details>
          <Details summary={t.renew.title} narrow>
            <p>{t.renew.text}</p>
            <ActButton action={`${at}/renewal`} label={t.renew.act} />
          </Details>
          <Details summary={t.end.title} narrow>
            <p>{t.end.text}</p>
            <ActButton action={`${at}/ending`} label={t.end.act} />
          </Details>
        </>
      )}
      <p>
        <a class="ds-link" href={href(c.var.lang, ownPath)}>
          {t.back}
        </a>
      </p>
    </Page>
  );
};
