import type { PlacedUnit } from "#modules/people/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Empty, Heading, LinkButton, Page, Section } from "#web/index.ts";
import { unitTexts } from "../texts/unit.ts";
import { UnitSearch } from "./unit-search.tsx";
import { UnitHits, UnitTree } from "./unit-tree.tsx";

/** All places one can speak to, or those whose name has what was looked for. */
export const UnitsPage = ({ c, units, search }: { c: Ctx; units: readonly PlacedUnit[]; search: string }) => {
  const { t } = unitTexts.in(c.var.lang);
  const { lang } = c.var;
  const all = (
    <LinkButton href={href(lang, "/units")} secondary>
      {t.units.showAll}
    </LinkButton>
  );
  return (
    <Page
      frame={c.get("frames")(c, { current: "/units" })}
      title={t.units.title}
      leaves={false}
      heading={<Heading title={t.units.title} />}
    >
      <UnitSearch lang={lang} t={t} search={search} />
      {search === "" ? (
        <Section id="all" title={t.units.all}>
          {units.length === 0 ? <Empty>{t.units.empty}</Empty> : <UnitTree lang={lang} units={units} />}
        </Section>
      ) : units.length === 0 ? (
        <Empty act={all}>{t.units.none(search)}</Empty>
      ) : (
        <Section id="found" title={t.units.found(units.length, search)}>
          <UnitHits lang={lang} units={units} />
          {all}
        </Section>
      )}
    </Page>
  );
};
