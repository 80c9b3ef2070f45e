import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { Heading, LinkButton, Page, Section } from "#web/index.ts";
import type { Right } from "../rights.ts";
import { kinTexts } from "../texts/kin.ts";
import { rightsTexts } from "../texts/rights.ts";

/** For next of kin: what holds without anybody's consent, with its sections; and the ways to ask, tell and be let in. */
export const FrontPage = ({ c, rights }: { c: Ctx; rights: readonly Right[] }) => {
  const { t: all, lang } = kinTexts.in(c.var.lang);
  const t = all.front;
  const words = rightsTexts.in(c.var.lang).t;
  const at = (path: string) => href(c.var.lang, path);
  const list = (group: Right["group"]) => (
    <ul class="mv-plain mv-stack">
      {rights
        .filter((one) => one.group === group)
        .map((one) => (
          <li>
            <h3 class="mv-h3">{words[one.id].title}</h3>
            <p>{words[one.id].text}</p>
            <p class="mv-small">
              <a class="ds-link" href={one.source} rel="noreferrer">
                {one.legal_ref}
              </a>
              {`. ${t.read(dateInWords(lang, one.read_on))}`}
            </p>
          </li>
        ))}
    </ul>
  );
  return (
    <Page
      frame={c.get("frames")(c, { current: "/next-of-kin", textLang: lang })}
      title={t.title}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      <Section id="own" title={t.own}>
        <p>{t.ownText}</p>
        <div class="mv-row">
          <LinkButton href={at("/units")}>{t.ownLink}</LinkButton>
        </div>
      </Section>
      <Section id="tell" title={t.tell}>
        <p>{t.tellText}</p>
        <div class="mv-row">
          <LinkButton href={at("/next-of-kin/information")} secondary>
            {t.tellLink}
          </LinkButton>
          <a class="ds-link" href={at("/next-of-kin/follow")}>
            {t.follow}
          </a>
        </div>
      </Section>
      <Section id="share" title={t.share}>
        <p>
          {t.shareText}{" "}
          <a class="ds-link" href={at("/my/sharing-code")}>
            {t.shareLink}
          </a>
        </p>
      </Section>
      <Section id="always" title={t.always}>
        {list("always")}
      </Section>
      <Section id="nearest" title={t.nearest}>
        <p>{t.nearestLead}</p>
        {list("nearest")}
      </Section>
      <Section id="support" title={t.support}>
        <p>
          {t.supportText}{" "}
          <a class="ds-link" href={at("/organisations")}>
            {t.supportLink}
          </a>
        </p>
      </Section>
    </Page>
  );
};
