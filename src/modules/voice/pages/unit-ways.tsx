import type { Unit } from "#modules/people/index.ts";
import { href, type Lang } from "#platform/texts/index.ts";
import { Section } from "#web/index.ts";
import { unitTexts } from "../texts/unit.ts";

/** How to say it to a unit without a screen. */
export const UnitWays = ({ lang, unit }: { lang: Lang; unit: Unit }) => {
  const { t } = unitTexts.in(lang);
  const w = t.unit.ways;
  return (
    <Section id="without-screen" title={w.title}>
      {unit.takes_voices && (
        <div class="mv-stack">
          <p>
            <a class="ds-link" href={href(lang, `/units/${unit.code}/paper-form`)}>
              {w.paper}
            </a>
          </p>
          <p>
            {w.paperText} {unit.address && w.paperTo(unit.address)}
          </p>
        </div>
      )}
      {unit.telephone && (
        <div class="mv-stack">
          <p>
            <a class="ds-link" href={`tel:${unit.telephone.replaceAll(/[^\d+]/g, "")}`}>
              {w.phone(unit.short_name)}: {unit.telephone}
            </a>
          </p>
          <p>{w.phoneText}</p>
        </div>
      )}
      <p>{w.helper}</p>
      <p>
        <a class="ds-link" href={href(lang, "/other-ways")}>
          {w.more}
        </a>
      </p>
    </Section>
  );
};
