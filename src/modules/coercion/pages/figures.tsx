import type { Acting } from "#platform/db/index.ts";
import type { Told } from "#platform/disclosure/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { DataTable, Empty, Heading, Page, Section } from "#web/index.ts";
import { coercionFigureRows } from "../figure-rows.ts";
import { figureTexts } from "../texts/figures.ts";
import { hereTexts } from "../texts/here.ts";

interface FiguresProps {
  c: Ctx;
  acting: Acting;
  periods: readonly { period: string; figures: readonly Told[] }[];
}

/** The unit's numbers for closed quarters: offered, held, changed into the crisis plan. Small ones are not told. */
export const FiguresPage = ({ c, acting, periods }: FiguresProps) => {
  const { t, lang } = figureTexts.in(c.var.lang);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/tasks", textLang: lang })}
      title={t.title}
      heading={<Heading above={hereTexts.in(lang).t.title} title={t.title} lead={t.lead} />}
    >
      {periods.length === 0 && <Empty>{t.none}</Empty>}
      {periods.map(({ period, figures }) => {
        const [year = "", quarter = ""] = period.split("-");
        const told = coercionFigureRows(lang, figures);
        return (
          <Section id={`period-${period}`} title={t.period(quarter, year)}>
            <p>{told.persons}</p>
            <DataTable
              caption={t.period(quarter, year)}
              columns={[{ label: t.what }, { label: t.says }]}
              rows={told.rows.map(({ what, says }) => ({ header: what, cells: [says] }))}
            />
          </Section>
        );
      })}
      <p>
        <a class="ds-link" href={href(c.var.lang, "/figures")}>
          {t.how}
        </a>
      </p>
    </Page>
  );
};
