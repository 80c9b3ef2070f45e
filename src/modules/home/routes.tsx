import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe } from "#platform/http/ask.ts";
import { type Ctx, get, type Handler, type Route } from "#platform/http/route.ts";
import type { Mine, Task } from "#platform/module.ts";
import { href } from "#platform/texts/index.ts";
import { HomePage } from "./pages/home.tsx";
import { MinePage } from "./pages/mine.tsx";
import { TasksPage } from "./pages/tasks.tsx";
import { sortTasks } from "./sort-tasks.ts";

/** Rows at most from each module: a list that nobody can see the end of helps nobody with two minutes. */
const most = 40;

const tasksOf = async (c: Ctx, tx: Tx, acting: Acting): Promise<Task[]> => {
  const { house, today, lang } = c.var;
  const all = await Promise.all(house.modules.map((m) => m.tasks?.(tx, acting, today, lang, most) ?? []));
  return all.flat();
};

const waysOf = (c: Ctx, acting: Acting): Mine[] =>
  c.var.house.modules.flatMap((m) => m.mine?.(acting, c.var.lang, c.var.house.config) ?? []);

const mine: Handler = (c) =>
  asMe(c, async (_tx, acting) => c.html(<MinePage c={c} acting={acting} ways={waysOf(c, acting)} />));

const tasks: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    const all = await tasksOf(c, tx, acting);
    return c.html(
      <TasksPage
        c={c}
        acting={acting}
        tasks={sortTasks(all, c.var.today)}
        cut={all.length >= most}
        ways={waysOf(c, acting).filter((way) => way.group === "work")}
      />,
    );
  });

const home: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    if (acting.role_kind === "administrator") return c.redirect(href(c.var.lang, "/my/units"), 303);
    if (acting.role_kind) return c.redirect(href(c.var.lang, "/my/tasks"), 303);
    const [waiting, news] = await Promise.all([
      tasksOf(c, tx, acting),
      Promise.all(c.var.house.modules.map((m) => m.news?.(tx, acting) ?? false)),
    ]);
    return c.html(<HomePage c={c} acting={acting} waiting={waiting} news={news.some(Boolean)} />);
  });

/** Where one comes to after signing in. */
export const homeRoutes: readonly Route[] = [
  get("/my", "person", home),
  get("/my/mine", "person", mine),
  get("/my/tasks", "staff", tasks),
];
