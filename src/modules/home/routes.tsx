import type { Acting } from "#platform/db/index.ts";
import { askAsMe, asMe } from "#platform/http/ask.ts";
import { type Ctx, get, type Handler, type Route } from "#platform/http/route.ts";
import type { Mine } from "#platform/module.ts";
import { href } from "#platform/texts/index.ts";
import { HomePage } from "./pages/home.tsx";
import { MinePage } from "./pages/mine.tsx";
import { TasksPage } from "./pages/tasks.tsx";
import { sortTasks } from "./sort-tasks.ts";

/** Rows at most from each module: a list that nobody can see the end of helps nobody with two minutes. */
const most = 40;

const waysOf = (c: Ctx, acting: Acting): Mine[] => {
  const { house, lang } = c.var;
  return house.modules.flatMap((m) => m.mine?.(acting, lang, house.config) ?? []);
};

const mine: Handler = (c) =>
  asMe(c, async (_tx, acting) => c.html(<MinePage c={c} acting={acting} ways={waysOf(c, acting)} />));

const tasks: Handler = async (c) => {
  const { house, today, lang } = c.var;
  const waits = house.modules.flatMap((m) => m.tasks?.atWork ?? []);
  const { acting, answers } = await askAsMe(
    c,
    waits.map((w) => w.question(today, most)),
  );
  const all = waits.flatMap((w, i) => w.told(answers[i] ?? [], acting, today, lang));
  return c.html(
    <TasksPage
      c={c}
      acting={acting}
      tasks={sortTasks(all, today)}
      cut={all.length >= most}
      ways={waysOf(c, acting).filter((way) => way.group === "work")}
    />,
  );
};

const home: Handler = async (c) => {
  const { house, today, lang } = c.var;
  const waits = house.modules.flatMap((m) => m.tasks?.asMyself ?? []);
  const news = house.modules.flatMap((m) => m.news ?? []);
  const { acting, answers } = await askAsMe(c, [...waits.map((w) => w.question(today, most)), ...news]);
  if (acting.role_kind === "administrator") return c.redirect(href(lang, "/my/units"), 303);
  if (acting.role_kind === "privacy-officer") return c.redirect(href(lang, "/my/reviews"), 303);
  if (acting.role_kind) return c.redirect(href(lang, "/my/tasks"), 303);
  if (acting.principal_id) return c.redirect(href(lang, "/my/for"), 303);
  const waiting = waits.flatMap((w, i) => w.told(answers[i] ?? [], acting, today, lang));
  const isNew = (answers.slice(waits.length) as { news: boolean }[][]).flat().some((row) => row.news);
  return c.html(<HomePage c={c} acting={acting} waiting={waiting} news={isNew} />);
};

/** Where one comes to after signing in. */
export const homeRoutes: readonly Route[] = [
  get("/my", "person", home),
  get("/my/mine", "person", mine),
  get("/my/tasks", "staff", tasks),
];
