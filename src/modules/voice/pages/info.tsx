import { KeptTable } from "#modules/kept/index.ts";
import type { PlacedUnit } from "#modules/people/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { DataTable, Empty, Section } from "#web/index.ts";
import { infoTexts } from "../texts/info.ts";
import { otherWaysTexts } from "../texts/other-ways.ts";
import { InfoPage, Points, Way } from "./info-page.tsx";

/** What is kept, how long, who sees it. The table comes from the register of processing. */
export const PrivacyPage = ({ c, units }: { c: Ctx; units: readonly PlacedUnit[] }) => {
  const { t, lang } = infoTexts.in(c.var.lang);
  const p = t.privacy;
  // Who answers for it: each organisation, with the number of the place that stands on top.
  const tops = units.filter((unit) => unit.depth === 0);
  return (
    <InfoPage
      c={c}
      lang={lang}
      title={p.title}
      lead={p.lead}
      organisation={tops[0]?.organisation_name ?? null}
    >
      <Points id="modes" of={p.modes} />
      <Section id="kept" title={p.table.title}>
        <KeptTable lang={lang} caption={p.table.title} />
        <p>{p.technical}</p>
        <Way c={c} path="/kept" label={p.more} />
      </Section>
      <Points id="not" of={p.not} />
      <Points id="rights" of={p.rights} />
      <Section id="responsible" title={p.who.title}>
        {tops.map((unit) => (
          <p>
            {p.who.text(unit.organisation_name)} {unit.telephone && p.who.contact(unit.telephone)}
          </p>
        ))}
        <Way c={c} path="/limits" label={p.limits} />
      </Section>
    </InfoPage>
  );
};

/** What was checked for those who read and write in other ways, and what was not. */
export const AccessibilityPage = ({ c }: { c: Ctx }) => {
  const { t, lang } = infoTexts.in(c.var.lang);
  const a = t.accessibility;
  return (
    <InfoPage c={c} lang={lang} title={a.title} lead={a.lead}>
      <Points id="checked" of={a.checked} />
      <Points id="not-checked" of={a.unknown} />
      <Section id="tell" title={a.tell.title}>
        <p>{a.tell.text}</p>
        <Way c={c} path="/units" label={a.tell.link} />
        <p>{a.tell.authority}</p>
      </Section>
    </InfoPage>
  );
};

/** The limit of what is promised belongs to the promise. */
export const LimitsPage = ({ c }: { c: Ctx }) => {
  const { t, lang } = infoTexts.in(c.var.lang);
  const l = t.limits;
  return (
    <InfoPage c={c} lang={lang} title={l.title} lead={l.lead}>
      {l.list.map(({ title, text }, i) => (
        <Section id={`limit-${i + 1}`} title={title}>
          <p>{text}</p>
        </Section>
      ))}
      <Way c={c} path="/other-ways" label={l.ways} />
    </InfoPage>
  );
};

/** The ways without a screen, with each place's number and form. */
export const OtherWaysPage = ({ c, units }: { c: Ctx; units: readonly PlacedUnit[] }) => {
  const { t, lang } = otherWaysTexts.in(c.var.lang);
  const places = units.filter((unit) => unit.takes_voices);
  return (
    <InfoPage
      c={c}
      lang={lang}
      title={t.title}
      lead={t.lead}
      organisation={units[0]?.organisation_name ?? null}
    >
      {(["paper", "phone", "helper", "answer"] as const).map((way) => (
        <Section id={way} title={t[way].title}>
          <p>{t[way].text}</p>
          {way === "answer" && <Way c={c} path="/follow" label={t.answer.link} />}
        </Section>
      ))}
      <Section id="places" title={t.places.title}>
        {places.length === 0 ? (
          <Empty>{t.empty}</Empty>
        ) : (
          <DataTable
            caption={t.places.title}
            columns={[{ label: t.columns.place }, { label: t.columns.phone }, { label: t.columns.paper }]}
            rows={places.map((unit) => ({
              header: unit.name,
              cells: [<Phone number={unit.telephone} none={t.places.noPhone} />, <Paper unit={unit} />],
            }))}
          />
        )}
      </Section>
    </InfoPage>
  );

  function Paper({ unit }: { unit: PlacedUnit }) {
    return (
      <a class="ds-link" href={href(c.var.lang, `/units/${unit.code}/paper-form`)}>
        {t.places.form}
        <span class="ds-sr-only">: {unit.name}</span>
      </a>
    );
  }
};

const Phone = ({ number, none }: { number: string | null; none: string }) =>
  number === null ? (
    <span>{none}</span>
  ) : (
    <a class="ds-link" href={`tel:${number.replaceAll(/[^\d+]/g, "")}`}>
      {number}
    </a>
  );
