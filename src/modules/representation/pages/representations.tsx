import { topicTexts } from "#modules/consent/index.ts";
import type { MyRepresentation } from "#modules/people/index.ts";
import { oslo } from "#platform/clock/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { Details, Empty, Heading, LinkButton, Page, Section } from "#web/index.ts";
import { lawsInWords, namesOfTopics } from "../names.ts";
import { representationTexts } from "../texts/representation.ts";

const Row = ({ c, one }: { c: Ctx; one: MyRepresentation }) => {
  const { t, lang } = representationTexts.in(c.var.lang);
  const day = (d: MyRepresentation["valid_from"]) => dateInWords(lang, d, { short: c.var.today });
  const names = namesOfTopics(topicTexts.in(c.var.lang).t.topics, one.topics_now);
  const at = href(c.var.lang, `/my/representation/${one.id}/end`);
  return (
    <li>
      <div class="mv-stack">
        <h3 class="mv-h3">{t.row(one.other_name, t.kinds[one.kind])}</h3>
        {one.ended_at === null && <p>{names === "" ? t.opensNothing : t.opens(names)}</p>}
        <p class="mv-small">
          {one.ended_at
            ? t.ended(dateInWords(lang, oslo(one.ended_at), { short: c.var.today }))
            : t.from(day(one.valid_from), one.valid_to && day(one.valid_to))}
          {" · "}
          {t.basis(lawsInWords(one.legal_basis))}
        </p>
        {one.kind === "parent" && one.ended_at === null && <p class="mv-small">{t.byAge}</p>}
        {one.ended_at === null && (
          <div class="mv-row mv-noprint">
            <LinkButton href={at} secondary>
              {one.mine ? t.stop : t.layDown}
              <span class="ds-sr-only">: {one.other_name}</span>
            </LinkButton>
          </div>
        )}
      </div>
    </li>
  );
};

/** Who acts for me and for whom I may act, with in what and how long; those that have ended, folded. */
export const RepresentationsPage = ({
  c,
  acting,
  all,
}: {
  c: Ctx;
  acting: Acting;
  all: readonly MyRepresentation[];
}) => {
  const { t, lang } = representationTexts.in(c.var.lang);
  const forMe = all.filter((one) => one.mine && one.ended_at === null);
  const ended = all.filter((one) => one.mine && one.ended_at !== null);
  const mine = all.filter((one) => !one.mine);
  const choose = <LinkButton href={href(c.var.lang, "/my/representation/new")}>{t.choose}</LinkButton>;
  const list = (some: readonly MyRepresentation[]) => (
    <ul class="mv-plain mv-each">
      {some.map((one) => (
        <Row c={c} one={one} />
      ))}
    </ul>
  );
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      <Section id="for-me" title={t.forMeTitle}>
        {forMe.length === 0 ? (
          <Empty act={choose}>{t.none}</Empty>
        ) : (
          <>
            {list(forMe)}
            <div class="mv-row mv-noprint">{choose}</div>
          </>
        )}
      </Section>
      <Section id="for" title={t.forTitle}>
        {mine.length === 0 ? (
          <p>{t.forNone}</p>
        ) : (
          <>
            <p>{t.forNow}</p>
            {list(mine)}
            <div class="mv-row mv-noprint">
              <LinkButton href={href(c.var.lang, "/my/role")} secondary>
                {t.switch}
              </LinkButton>
            </div>
          </>
        )}
      </Section>
      {ended.length > 0 && (
        <Details summary={t.endedTitle} narrow>
          {list(ended)}
        </Details>
      )}
    </Page>
  );
};
