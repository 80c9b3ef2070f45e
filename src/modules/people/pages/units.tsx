import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, DataTable, Heading, LinkButton, Page } from "#web/index.ts";
import { adminTexts } from "../texts/index.ts";
import type { PlacedUnit } from "../units.ts";

/** The part of the tree that an administrator sets up. */
export function UnitsPage({ c, acting, units }: { c: Ctx; acting: Acting; units: readonly PlacedUnit[] }) {
  const { t: all, lang } = adminTexts.in(c.var.lang);
  const t = all.units;
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang, current: "/my/units" })}
      title={t.title}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      <Actions>
        <LinkButton href={href(c.var.lang, "/my/units/new")}>{t.add}</LinkButton>
      </Actions>
      <DataTable
        caption={t.title}
        columns={[{ label: t.name }, { label: t.under }, { label: t.code }, { label: t.voices }]}
        rows={units.map((unit) => ({
          header: (
            <a class="ds-link" href={href(c.var.lang, `/my/units/${unit.code}`)}>
              {unit.name}
            </a>
          ),
          cells: [unit.above.at(-1) ?? "–", unit.code, unit.takes_voices ? t.yes : t.no],
        }))}
      />
    </Page>
  );
}
