import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Empty, Heading, Page } from "#web/index.ts";
import { agreementStands, type Sheet } from "../sheets.ts";
import type { SheetYes } from "../store/sheets.ts";
import { planTexts } from "../texts/plan.ts";
import { sheetTexts } from "../texts/sheet.ts";

/** Who does what in the cooperation: an agreement with each who takes part in my plan. */
export const RolesPage = ({
  c,
  acting,
  roles,
  yeses,
}: {
  c: Ctx;
  acting: Acting;
  roles: readonly { guest: string; name: string; sheet: Sheet | undefined }[];
  yeses: readonly SheetYes[];
}) => {
  const { t, lang } = sheetTexts.in(c.var.lang);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.role.title}
      heading={<Heading above={planTexts.in(c.var.lang).t.title} title={t.role.title} lead={t.role.lead} />}
    >
      {roles.length === 0 && <Empty>{t.role.none}</Empty>}
      <ul class="mv-plain mv-stack">
        {roles.map(({ guest, name, sheet }) => (
          <li class="mv-words">
            <h2 class="mv-h3" dir="auto">
              {name}
            </h2>
            <p>{!sheet ? t.role.nothing : agreementStands(sheet, yeses) ? t.role.stands : t.role.waits}</p>
            <a class="ds-link" href={href(c.var.lang, `/my/plan/roles/${guest}`)}>
              {t.role.see}
              <span class="ds-sr-only">: {name}</span>
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a class="ds-link" href={href(c.var.lang, "/my/plan")}>
          {t.plan}
        </a>
      </p>
    </Page>
  );
};
