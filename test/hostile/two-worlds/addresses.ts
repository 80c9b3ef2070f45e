import type { Route } from "#platform/http/route.ts";
import { demoUnits } from "../../../demo/cast.ts";
import { allRoutes } from "../../../src/app.tsx";
import { mayNotSee, thingsOf } from "../hidden.ts";
import { linksOf } from "../html.ts";
import { kindOf } from "../kind-of.ts";
import { nameOf, routeOf, walk } from "../walk.ts";
import type { Asker } from "./askers.ts";
import type { Question, StillHouse } from "./still-house.ts";

// The figures of one process count what it was asked for: they tell two worlds apart by the asking itself. For the
// operator, on the inner network.
const countsAskers = new Set(["/metrics"]);

/** Every page that can be asked for. */
export const readable: readonly Route[] = allRoutes().filter(
  ({ method, path }) => method === "GET" && !countsAskers.has(path),
);

/** What can be asked by somebody, by the route's name; an id that is planted goes where `:id` stands. */
export type Addresses = ReadonlyMap<string, readonly Question[]>;

/** Whether who asks makes a difference there: only under /my does the browser send who one is. */
export const isPersonal = (path: string): boolean => path.startsWith("/my/") || path === "/my";

const unknown = "0000000f-5707-4e1f-b000-000000000000";

/** What stands for a part of an address: one's own, another's, one that is not there. */
const fillers = async (house: StillHouse) => {
  const things = await thingsOf(house as never);
  return (part: string, path: string, who: Asker): string[] => {
    if (part === ":unit")
      return [demoUnits.lyngtun.code, demoUnits.fossenDegn.code, "fjellbo", "finnes-ikke"];
    if (part === ":topic") return ["daily-life", "treatment", "finnes-ikke"];
    if (part !== ":id") return ["x"];
    const all = things[kindOf(path) ?? "voices"];
    const [own] = all.filter((one) => !mayNotSee(who, one));
    const [others] = all.filter((one) => mayNotSee(who, one));
    return [own?.id, others?.id, unknown].filter((id) => id !== undefined);
  };
};

/**
 * All that somebody can ask for: what one comes upon by the pages' own links and forms, and each route with ids of one's
 * own, another's and none.
 * @param most how many addresses of one route are followed
 */
export const addressesOf = async (house: StillHouse, askers: readonly Asker[], most = 2) => {
  const fill = await fillers(house);
  const { pages, forms } = await walk(
    {
      ...house,
      ask: async (...question: Parameters<StillHouse["ask"]>) => {
        const answer = await house.ask(...question);
        return { ...answer, text: Buffer.from(answer.text, "latin1").toString() };
      },
    } as never,
    most,
    askers,
  );
  const by = new Map<Asker, Map<string, Question[]>>();
  for (const who of askers) {
    const mine = new Map<string, Question[]>();
    by.set(who, mine);
    const add = (route: Pick<Route, "method" | "path">, question: Question) => {
      const there = mine.get(nameOf(route)) ?? [];
      if (!there.some((one) => JSON.stringify(one) === JSON.stringify(question)))
        mine.set(nameOf(route), [...there, question]);
    };
    for (const { who: met, route, path, fields, answer } of pages) {
      if (met !== who || !route) continue;
      add(route, { path, fields });
      // What a list offers to look through is another list.
      if (!fields && answer.headers.get("content-type")?.startsWith("text/html"))
        for (const link of linksOf(answer.text)) if (link.startsWith(`${path}?`)) add(route, { path: link });
    }
    // Every form that somebody is shown, sent: nothing of what it does lasts.
    for (const { who: met, route, action, fields } of forms)
      if (met === who && route) add(route, { path: action, fields });
    for (const route of readable) {
      if (!isPersonal(route.path) && who.token) continue;
      const part = /:\w+|\*/.exec(route.path)?.[0];
      if (!part) add(route, { path: route.path });
      else {
        for (const value of fill(part, route.path, who))
          add(route, { path: route.path.replace(part, value) });
        // The planted row's own address.
        if (part === ":id") add(route, { path: route.path });
      }
    }
    // What somebody shares is opened by a post, and answered with what stands there.
    for (const id of isPersonal("/my") && who.token ? fill(":id", "/my/shared/:id", who) : [])
      for (const topic of ["daily-life", "treatment", "economy"])
        add(
          { method: "POST", path: "/my/shared/:id/opening" },
          {
            path: `/my/shared/${id}/opening`,
            fields: { topic, purpose: topic === "daily-life" ? "support" : "care" },
          },
        );
  }
  return by as ReadonlyMap<Asker, Addresses>;
};

/** The name of the route that a question goes to. */
export const routeNameOf = ({ path, fields }: Question): string => {
  const route = routeOf(fields ? "POST" : "GET", path);
  return route ? nameOf(route) : path;
};
