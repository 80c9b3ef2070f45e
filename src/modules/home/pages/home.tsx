import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import type { Task } from "#platform/module.ts";
import { href } from "#platform/texts/index.ts";
import { Empty, Heading, Page, Section, TodoList } from "#web/index.ts";
import { homeTexts } from "../texts/home.ts";
import { TaskRow } from "./task-row.tsx";
import { WayList } from "./way-list.tsx";

/** The home of someone who is here as themselves: what is new, what others owe me, what I can do (never must). */
export const HomePage = ({
  c,
  acting,
  waiting,
  news,
}: {
  c: Ctx;
  acting: Acting;
  waiting: readonly Task[];
  news: boolean;
}) => {
  const { t, lang } = homeTexts.in(c.var.lang);
  const owed = waiting.filter((task) => task.waitsForOther);
  const asked = waiting.filter((task) => !task.waitsForOther);
  const can = [
    { path: "/units", title: t.give, text: t.giveText },
    { path: "/my/voices", title: t.mine, text: t.mineText },
    { path: "/my/mine", title: t.mineTitle, text: t.mineLead },
  ];
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my", textLang: lang })}
      title={t.home}
      heading={
        <Heading title={t.home} lead={news ? t.unread : t.nothingNew}>
          {news && (
            <p>
              <a class="ds-link" href={href(c.var.lang, "/my/messages")}>
                {t.readMessages}
              </a>
            </p>
          )}
        </Heading>
      }
    >
      {asked.length > 0 && (
        <Section id="asked" title={t.asked}>
          <TodoList>
            {asked.map((task) => (
              <TaskRow task={task} noDue="" />
            ))}
          </TodoList>
        </Section>
      )}
      <Section id="waiting" title={t.waiting}>
        {owed.length === 0 ? (
          <Empty>{t.nothingWaiting}</Empty>
        ) : (
          <TodoList>
            {owed.map((task) => (
              <TaskRow task={task} noDue="" />
            ))}
          </TodoList>
        )}
      </Section>
      <Section id="can-do" title={t.canDo}>
        <WayList lang={c.var.lang} ways={can} />
      </Section>
    </Page>
  );
};
