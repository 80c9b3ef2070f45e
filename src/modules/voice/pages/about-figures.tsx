import type { Ctx } from "#platform/http/route.ts";
import { DataTable, Section } from "#web/index.ts";
import { aboutFiguresTexts } from "../texts/about-figures.ts";
import { InfoPage, Points, Way } from "./info-page.tsx";

/** Why a number is hidden, and how the others are made. Which there are, the modules say at their doors. */
export const AboutFiguresPage = ({ c }: { c: Ctx }) => {
  const { t, lang } = aboutFiguresTexts.in(c.var.lang);
  const figures = c.var.house.modules.flatMap((module) => module.figures ?? []);
  return (
    <InfoPage c={c} lang={lang} title={t.title} lead={t.lead}>
      <Points id="why" of={t.why} />
      <Section id="read" title={t.read.title}>
        <DataTable
          caption={t.read.title}
          columns={[{ label: t.read.says }, { label: t.read.means }]}
          rows={t.read.rows.map(([says, means]) => ({ header: says, cells: [means] }))}
        />
      </Section>
      <Section id="which" title={t.which.title}>
        <p>{t.which.lead}</p>
        <DataTable
          caption={t.which.title}
          columns={[{ label: t.which.what }, { label: t.which.told }]}
          rows={figures.map((figure) => {
            const { what, told } = figure.words(lang);
            return { header: what, cells: [told] };
          })}
        />
        <p>{t.which.operator}</p>
      </Section>
      <Points id="when" of={t.when} />
      <Points id="tried" of={t.tried} />
      <Points id="not" of={t.not} />
      <Way c={c} path="/limits" label={t.limits} />
    </InfoPage>
  );
};
