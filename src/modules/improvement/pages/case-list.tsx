import { dateInWords, href } from "#platform/texts/index.ts";
import { DataTable, Empty, Heading, LinkButton, Page, Section } from "#web/index.ts";
import type { CaseRow } from "../store-lists.ts";
import type { Scene } from "./scene.ts";

type CaseListProps = { scene: Scene; rows: readonly CaseRow[]; older: string | null };

const isClosed = (row: CaseRow) => row.measures > 0 && row.next_due === null;

/** The unit's cases: where something remains first. */
export function CaseListPage({ scene, rows, older }: CaseListProps) {
  const { frame, t, textLang } = scene;
  const link = (path: string) => href(frame.lang, path);
  const next = (row: CaseRow) => {
    if (row.next_due) return dateInWords(textLang, row.next_due, { short: frame.today });
    return row.measures === 0 ? t.list.noMeasure : t.list.nothingLeft;
  };
  const table = (caption: string, some: readonly CaseRow[]) => (
    <DataTable
      caption={caption}
      columns={[
        { label: t.list.columns.title },
        { label: t.list.columns.sources },
        { label: t.list.columns.measures, number: true },
        { label: t.list.columns.next },
      ]}
      rows={some.map((row) => ({
        header: (
          <a class="ds-link" href={link(`/my/improvement/${row.id}`)}>
            {row.title}
          </a>
        ),
        cells: [t.sources(row.sources), row.measures, next(row)],
      }))}
    />
  );
  const open = rows.filter((row) => !isClosed(row));
  const closed = rows.filter(isClosed);
  const start = <LinkButton href={link("/my/improvement/new")}>{t.list.start}</LinkButton>;
  return (
    <Page frame={frame} title={t.list.title} heading={<Heading title={t.list.title} lead={t.list.lead} />}>
      {rows.length === 0 && <Empty act={start}>{t.list.empty}</Empty>}
      {rows.length > 0 && (
        <>
          <div class="mv-row">{start}</div>
          <Section id="open" title={t.list.open}>
            {open.length > 0 ? table(t.list.open, open) : <p>{t.list.noneOpen}</p>}
          </Section>
          {closed.length > 0 && (
            <Section id="closed" title={t.list.closed}>
              {table(t.list.closed, closed)}
            </Section>
          )}
        </>
      )}
      {older && (
        <p>
          <a class="ds-link" href={link(older)}>
            {t.list.older}
          </a>
        </p>
      )}
    </Page>
  );
}
