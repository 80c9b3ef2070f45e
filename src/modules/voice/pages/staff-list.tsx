import type { Day } from "#platform/clock/index.ts";
import type { KeptClock } from "#platform/clock-store.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { ClockLine, Empty, Heading, LinkButton, Page, Section, TodoItem, TodoList } from "#web/index.ts";
import { clockWords } from "../clock-words.ts";
import { factsOf } from "../facts.ts";
import type { Voice } from "../store.ts";
import { titleOf } from "../tasks.ts";
import { staffTexts } from "../texts/staff.ts";
import type { Standing } from "../voice.ts";

/** One voice in the list. */
export interface ListRow {
  voice: Voice;
  now: Standing;
  clock: KeptClock | null;
}

interface StaffListProps {
  c: Ctx;
  acting: Acting;
  rows: readonly ListRow[];
  openOnly: boolean;
  /** Where the list goes on; null on its last page. */
  more: { week: Day; id: string } | null;
}

/** The voices of the units one works with, newest first, with where each stands. */
export const StaffListPage = ({ c, acting, rows, openOnly, more }: StaffListProps) => {
  const { t, lang } = staffTexts.in(c.var.lang);
  const to = (path: string) => href(c.var.lang, path);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/voices", textLang: lang })}
      title={t.list.title}
      heading={
        <Heading title={t.list.title} lead={t.list.lead}>
          <div class="mv-row">
            <LinkButton secondary href={to("/my/entry?channel=paper")}>
              {t.list.enterPaper}
            </LinkButton>
            <LinkButton secondary href={to("/my/entry?channel=telephone")}>
              {t.list.enterPhone}
            </LinkButton>
          </div>
        </Heading>
      }
    >
      <Section id="voices" title={openOnly ? t.list.open : t.list.all}>
        {rows.length === 0 ? (
          <Empty>{openOnly ? t.list.empty : t.list.emptyAll}</Empty>
        ) : (
          <TodoList>
            {rows.map(({ voice, now, clock }) => {
              const words = clock && clockWords(clock, { lang, today: c.var.today, voice, brief: true });
              return (
                <TodoItem
                  title={titleOf(t, voice)}
                  href={to(`/my/voices/${voice.id}`)}
                  about={factsOf(t, lang, voice, c.var.today)}
                  next={t.list.states[now.state]}
                  clock={words ? <ClockLine {...words} /> : t.list.noClock}
                />
              );
            })}
          </TodoList>
        )}
        {more && (
          <p>
            <a
              class="ds-link"
              href={to(`/my/voices?${openOnly ? "" : "show=all&"}before=${more.week}_${more.id}`)}
            >
              {t.list.more}
            </a>
          </p>
        )}
        <p>
          <a class="ds-link" href={to(openOnly ? "/my/voices?show=all" : "/my/voices")}>
            {openOnly ? t.list.showAll : t.list.showOpen}
          </a>
        </p>
      </Section>
      <Section id="take-out" title={t.list.takeOut}>
        <p>{t.list.takeOutText}</p>
        <div class="mv-row">
          <a class="ds-link" href={to("/my/voices/take-out.csv")}>
            {t.list.csv}
          </a>
          <a class="ds-link" href={to("/my/voices/take-out.json")}>
            {t.list.json}
          </a>
        </div>
      </Section>
    </Page>
  );
};
