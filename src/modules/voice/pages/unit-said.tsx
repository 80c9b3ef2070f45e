import type { Unit } from "#modules/people/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href, type Lang, weekInWords } from "#platform/texts/index.ts";
import { Empty, Heading, LinkButton, Page, Said, Section } from "#web/index.ts";
import type { Published } from "../store-public.ts";
import { type UnitTexts, unitTexts } from "../texts/unit.ts";

const Texts = ({ t, lang, texts }: { t: UnitTexts; lang: Lang; texts: readonly Published[] }) => (
  <>
    <p>{t.unit.said.lead}</p>
    {texts.map((text) => (
      <Said
        giver={{ heading: t.unit.said.you, text: text.said }}
        service={{ heading: t.unit.said.outcomes[text.outcome], text: text.answered }}
        note={t.unit.said.when(weekInWords(lang, text.week))}
      />
    ))}
  </>
);

/** "Dere sa – vi svarte" on a unit's page: the newest texts, or why there are none. In: one more than is shown. */
export const UnitSaid = ({
  c,
  unit,
  texts,
  most,
}: {
  c: Ctx;
  unit: Unit;
  texts: readonly Published[];
  most: number;
}) => {
  const { lang } = c.var;
  const { t } = unitTexts.in(lang);
  return (
    <Section id="said" title={t.unit.said.title}>
      {texts.length === 0 ? (
        <Empty
          act={
            unit.takes_voices && (
              <LinkButton href={href(lang, `/units/${unit.code}/voice`)} secondary>
                {t.give}
              </LinkButton>
            )
          }
        >
          {t.unit.said.empty}
        </Empty>
      ) : (
        <>
          <Texts t={t} lang={lang} texts={texts.slice(0, most)} />
          {texts.length > most && (
            <p>
              <a class="ds-link" href={href(lang, `/units/${unit.code}/said`)}>
                {t.unit.said.all}
              </a>
            </p>
          )}
        </>
      )}
    </Section>
  );
};

/** All of a unit's texts on a page of their own. */
export const UnitSaidPage = ({ c, unit, texts }: { c: Ctx; unit: Unit; texts: readonly Published[] }) => {
  const { lang } = c.var;
  const { t } = unitTexts.in(lang);
  const path = `/units/${unit.code}`;
  return (
    <Page
      frame={c.get("frames")(c, {
        organisation: unit.organisation_name,
        unit: { label: unit.short_name, path },
      })}
      title={`${t.unit.said.title} – ${unit.name}`}
      leaves={false}
      heading={<Heading above={unit.name} title={t.unit.said.title} />}
    >
      <Section id="all" title={t.unit.said.whole}>
        {texts.length === 0 ? <Empty>{t.unit.said.empty}</Empty> : <Texts t={t} lang={lang} texts={texts} />}
        <p>
          <a class="ds-link" href={href(lang, path)}>
            {t.unit.said.back(unit.short_name)}
          </a>
        </p>
      </Section>
    </Page>
  );
};
