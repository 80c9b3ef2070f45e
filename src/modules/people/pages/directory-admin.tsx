import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { Actions, DataTable, Empty, Heading, LinkButton, Page } from "#web/index.ts";
import type { LocalEntry } from "../store/directory.ts";
import { directoryTexts } from "../texts/index.ts";

/** The organisations near here, for the administrators who enter them. */
export function DirectoryAdminPage({
  c,
  acting,
  entries,
}: {
  c: Ctx;
  acting: Acting;
  entries: readonly LocalEntry[];
}) {
  const { t: all, lang } = directoryTexts.in(c.var.lang);
  const t = all.admin;
  const to = (path: string) => href(c.var.lang, path);
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang, current: "/my/organisations" })}
      title={t.title}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      <Actions>
        <LinkButton href={to("/my/organisations/new")}>{t.add}</LinkButton>
        <LinkButton href={to("/organisations")} secondary>
          {t.open}
        </LinkButton>
      </Actions>
      {entries.length === 0 ? (
        <Empty>{t.none}</Empty>
      ) : (
        <DataTable
          caption={t.title}
          columns={[{ label: t.name }, { label: t.kind }, { label: t.checked }]}
          rows={entries.map((entry) => ({
            header: (
              <a class="ds-link" href={to(`/my/organisations/${entry.id}`)}>
                {entry.name}
              </a>
            ),
            cells: [all.kinds[entry.kind], dateInWords(lang, entry.checked_on, { short: c.var.today })],
          }))}
        />
      )}
    </Page>
  );
}
