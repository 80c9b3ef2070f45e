import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { DataTable, Empty, Heading, Page, Section } from "#web/index.ts";
import { dayInWords } from "../in-words.ts";
import type { Standing } from "../standing.ts";
import type { Coordination } from "../store/coordinations.ts";
import type { Coordinator } from "../store/coordinators.ts";
import { coordinationTexts } from "../texts/coordination.ts";
import { workTexts } from "../texts/work.ts";

/** One of those I work with, as the list shows it. */
export interface Listed {
  of: Coordination & { name: string };
  now: Standing;
  coordinator: Coordinator | null;
}

interface WorkListProps {
  c: Ctx;
  acting: Acting;
  /** What the unit owes; null where I do not work in the unit that coordinates. */
  unit: readonly Listed[] | null;
  mine: readonly Listed[];
}

/** Whom the unit owes, and whom I coordinate. */
export const WorkListPage = ({ c, acting, unit, mine }: WorkListProps) => {
  const { t, lang } = workTexts.in(c.var.lang);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/tasks", textLang: lang })}
      title={t.title}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      <Section id="mine" title={t.mine}>
        <Persons c={c} all={mine} none={t.noneMine} />
        {mine.length > 0 && (
          <p>
            <a class="ds-link" href={href(c.var.lang, "/my/coordinations/departure")}>
              {t.departure.all}
            </a>
          </p>
        )}
      </Section>
      {unit && (
        <Section id="unit" title={t.unit(acting.unit_name ?? "")}>
          <Persons c={c} all={unit} none={t.noneUnit} />
        </Section>
      )}
    </Page>
  );
};

const Persons = ({ c, all, none }: { c: Ctx; all: readonly Listed[]; none: string }) => {
  const { t, lang } = workTexts.in(c.var.lang);
  const { t: shared } = coordinationTexts.in(c.var.lang);
  if (all.length === 0) return <Empty>{none}</Empty>;
  return (
    <DataTable
      caption={t.title}
      columns={[{ label: t.columns.who }, { label: t.columns.standing }, { label: t.columns.coordinator }]}
      rows={all.map(({ of, now, coordinator }) => ({
        header: (
          <a class="ds-link" href={href(c.var.lang, `/my/coordinations/${of.id}`)} dir="auto">
            {of.name}
          </a>
        ),
        cells: [
          `${shared.kinds[now.stage]} · ${dayInWords(c, lang, now.since)}`,
          coordinator ? coordinator.name || shared.theCoordinator : t.nobody,
        ],
      }))}
    />
  );
};
