import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import type { Mine } from "#platform/module.ts";
import { href } from "#platform/texts/index.ts";
import { Empty, Heading, Page, Section, TodoList } from "#web/index.ts";
import type { SortedTasks } from "../sort-tasks.ts";
import { homeTexts } from "../texts/home.ts";
import { TaskRow } from "./task-row.tsx";
import { WayList } from "./way-list.tsx";

/** *Å gjøre*: everything that waits for the one who acts, whatever module it comes from. */
export const TasksPage = ({
  c,
  acting,
  tasks,
  cut,
  ways,
}: {
  c: Ctx;
  acting: Acting;
  tasks: SortedTasks;
  cut: boolean;
  ways: readonly Mine[];
}) => {
  const { t, lang } = homeTexts.in(c.var.lang);
  const mine = tasks.over.length + tasks.soon.length + tasks.later.length;
  const groups = [
    ["over", t.over],
    ["soon", t.soon],
    ["later", t.later],
    ["others", t.others],
  ] as const;
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/tasks", textLang: lang })}
      title={t.tasks}
      heading={
        <Heading title={t.tasks} lead={mine > 0 ? (cut ? t.leadMost(mine) : t.lead(mine)) : undefined} />
      }
    >
      {mine + tasks.others.length === 0 && <Empty title={t.emptyTitle}>{t.empty}</Empty>}
      {groups.map(([name, title]) =>
        tasks[name].length === 0 ? null : (
          <Section id={name} title={title(tasks[name].length)}>
            <TodoList>
              {tasks[name].map((task) => (
                <TaskRow task={task} noDue={t.noDue} />
              ))}
            </TodoList>
          </Section>
        ),
      )}
      <p>
        <a class="ds-link" href={href(c.var.lang, "/my/voices")}>
          {t.allVoices}
        </a>
      </p>
      {ways.length > 0 && (
        <Section id="work" title={t.mineGroups.work}>
          <WayList lang={c.var.lang} ways={ways} />
        </Section>
      )}
    </Page>
  );
};
