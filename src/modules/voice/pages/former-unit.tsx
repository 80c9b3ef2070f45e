import type { FormerUnit } from "#modules/people/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { Heading, LinkButton, Page } from "#web/index.ts";
import { formerTexts } from "../texts/former.ts";

/** A place that has given way to another: old links, sheets and codes must not end in nothing. */
export const FormerUnitPage = ({ c, unit }: { c: Ctx; unit: FormerUnit }) => {
  const { t, lang } = formerTexts.in(c.var.lang);
  const to = (path: string) => href(c.var.lang, path);
  const date = dateInWords(lang, unit.taken_over_on);
  const { successor } = unit;
  return (
    <Page
      frame={c.get("frames")(c, { organisation: unit.organisation_name, textLang: lang })}
      title={t.title(unit.short_name)}
      leaves={false}
      heading={
        <Heading
          above={unit.organisation_name}
          title={t.title(unit.short_name)}
          lead={successor ? t.tookOver(successor.short_name, date) : t.gone(date)}
        />
      }
    >
      <div class="mv-row">
        {successor ? (
          <LinkButton href={to(`/units/${successor.code}`)}>{t.go(successor.short_name)}</LinkButton>
        ) : (
          <LinkButton href={to("/units")}>{t.all}</LinkButton>
        )}
      </div>
      <p>
        {t.follow}{" "}
        <a class="ds-link" href={to("/follow")}>
          {t.followLink}
        </a>
      </p>
    </Page>
  );
};
