import type { Day } from "#platform/clock/index.ts";
import { dateInWords, href, type Lang, numberInWords } from "#platform/texts/index.ts";
import { DataTable, Details, Empty, Section } from "#web/index.ts";
import { nextClosing } from "../closing-day.ts";
import { figureRows, voicesOf } from "../figure-rows.ts";
import type { Figures } from "../figures.ts";
import { type UnitTexts, unitTexts } from "../texts/unit.ts";

type Period = { period: string; figures: Figures };

const nameOf = (t: UnitTexts, period: string): string => {
  const [year, quarter] = period.split("-").map(Number);
  return t.unit.figures.quarter((quarter ?? 1) as 1 | 2 | 3 | 4, year ?? 0);
};

const OnePeriod = ({ t, lang, of }: { t: UnitTexts; lang: Lang; of: Period }) => {
  const f = t.unit.figures;
  const period = nameOf(t, of.period);
  const voices = voicesOf(of.figures.told);
  if (voices === null) return <p>{f.tooFew(period)}</p>;
  return (
    <>
      <p>{f.rests(numberInWords(lang, voices), period)}</p>
      <DataTable
        caption={`${f.title}, ${period}`}
        columns={[{ label: f.what }, { label: f.count }]}
        rows={figureRows(t, lang, of.figures.told).map(({ what, among, says }) => ({
          header: (
            <>
              {what}
              {among && <span class="mv-small"> {among}</span>}
            </>
          ),
          cells: [says],
        }))}
      />
      {of.figures.medianDays !== null && <p class="mv-small">{f.median(of.figures.medianDays)}</p>}
    </>
  );
};

/** "Slik går det": the newest closed period, those before it folded away, or when the first will come. */
export const UnitFigures = ({
  lang,
  periods,
  today,
}: {
  lang: Lang;
  periods: readonly Period[];
  today: Day;
}) => {
  const { t } = unitTexts.in(lang);
  const [newest, ...earlier] = periods;
  return (
    <Section id="figures" title={t.unit.figures.title}>
      {newest ? (
        <>
          <OnePeriod t={t} lang={lang} of={newest} />
          {earlier.length > 0 && (
            <Details summary={t.unit.figures.earlier}>
              {earlier.map((period) => (
                <OnePeriod t={t} lang={lang} of={period} />
              ))}
            </Details>
          )}
          <p class="mv-small">
            {t.unit.figures.why}{" "}
            <a class="ds-link" href={href(lang, "/figures")}>
              {t.unit.figures.more}
            </a>
          </p>
        </>
      ) : (
        <Empty>{t.unit.figures.empty(dateInWords(lang, nextClosing(today)))}</Empty>
      )}
    </Section>
  );
};
