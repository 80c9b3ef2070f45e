import type { PlacedUnit, Unit } from "#modules/people/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Hero, LinkButton, Page, Pair } from "#web/index.ts";
import type { Figures } from "../figures.ts";
import type { Published, ServicePromise } from "../store-public.ts";
import { unitTexts } from "../texts/unit.ts";
import { UnitFigures } from "./unit-figures.tsx";
import { UnitPromises } from "./unit-promises.tsx";
import { UnitSaid } from "./unit-said.tsx";
import { UnitHits } from "./unit-tree.tsx";
import { UnitWays } from "./unit-ways.tsx";

type UnitPageProps = {
  c: Ctx;
  unit: Unit;
  /** What it was called before, also the places it took over from. */
  names: readonly string[];
  /** Places under one that takes no voices itself. */
  below: readonly PlacedUnit[];
  /** One more than is shown, where there are more. */
  texts: readonly Published[];
  most: number;
  periods: readonly { period: string; figures: Figures }[];
  promises: readonly ServicePromise[];
  /** "10 virkedager": the promise that holds today. */
  within: string;
};

/** A place's public page: the same for everybody, with nothing in it that tells of the last days. */
export const UnitPage = (props: UnitPageProps) => {
  const { c, unit, texts, most, periods, promises, names } = props;
  const { lang, today } = c.var;
  const { t } = unitTexts.in(lang);
  const path = `/units/${unit.code}`;
  return (
    <Page
      frame={c.get("frames")(c, {
        organisation: unit.organisation_name,
        unit: { label: unit.short_name, path },
        current: path,
      })}
      title={unit.name}
      leaves={false}
      hero={unit.takes_voices ? <Ask {...props} path={path} /> : <Elsewhere {...props} />}
    >
      {names.length > 0 && <p class="mv-small">{t.unit.former(names.join(" · "))}</p>}
      {unit.takes_voices ? (
        <>
          <UnitSaid c={c} unit={unit} texts={texts} most={most} />
          <Pair far>
            <UnitFigures lang={lang} periods={periods} today={today} />
            <div class="mv-stack mv-far">
              <UnitPromises lang={lang} unit={unit} promises={promises} />
              <UnitWays lang={lang} unit={unit} />
            </div>
          </Pair>
        </>
      ) : (
        <UnitWays lang={lang} unit={unit} />
      )}
    </Page>
  );

  function Ask({ path }: UnitPageProps & { path: string }) {
    return (
      <Hero above={aboveOf(unit)} title={t.unit.question} lead={t.unit.lead(props.within)}>
        <div class="mv-row">
          <LinkButton href={href(lang, `${path}/voice`)}>{t.give}</LinkButton>
          <LinkButton href={href(lang, "/follow")} secondary>
            {t.follow}
          </LinkButton>
        </div>
        <p>
          {t.unit.anonymous}{" "}
          <a class="ds-link" href="#without-screen">
            {t.unit.otherWays}
          </a>
          . {t.unit.counts}{" "}
          <a class="ds-link" href={href(lang, "/limits")}>
            {t.start.limits}
          </a>
        </p>
      </Hero>
    );
  }

  function Elsewhere({ below }: UnitPageProps) {
    const { closed, closedNone } = t.unit;
    return (
      <Hero
        above={unit.organisation_name}
        title={unit.name}
        lead={below.length > 0 ? closed(unit.short_name) : closedNone(unit.short_name)}
      >
        {below.length > 0 ? (
          <UnitHits lang={lang} units={below} />
        ) : (
          <LinkButton href={href(lang, "/units")}>{t.unit.allUnits}</LinkButton>
        )}
      </Hero>
    );
  }
};

const aboveOf = (unit: Unit): string =>
  unit.name === unit.organisation_name ? unit.name : `${unit.name} · ${unit.organisation_name}`;
