import { get, type Route } from "#platform/http/route.ts";
import { asMyself } from "../as-myself.ts";
import { KeptPage } from "../pages/kept.tsx";
import { MyKeptPage } from "../pages/my-kept.tsx";
import { countsOf, everythingAbout } from "../take-out.ts";

/** What is kept: for everybody to read, and about oneself with how much there is. */
export const keptRoutes: readonly Route[] = [
  get("/kept", "anyone", (c) => c.html(<KeptPage c={c} />)),
  get("/my/kept", "person", (c) =>
    asMyself(c, async (tx, acting) => {
      const by = { today: c.var.today, lang: c.var.lang, config: c.var.house.config };
      const all = await everythingAbout(tx, acting, c.var.house.modules, by);
      return c.html(<MyKeptPage c={c} acting={acting} counts={countsOf(all)} />);
    }),
  ),
];
