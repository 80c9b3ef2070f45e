import type { Route } from "#platform/http/route.ts";
import { splitLang } from "#platform/texts/index.ts";
import { allRoutes } from "../../src/app.tsx";
import { demoCodes } from "../../src/modules/voice/demo-codes.ts";
import { formsOf, linksOf, type SeenForm } from "./html.ts";
import { type Answer, origin, type Persona, type World } from "./world.ts";

const patterns = allRoutes().map((route) => ({
  route,
  form: new RegExp(`^${route.path.replace(/[.]/g, "\\.").replace(/:\w+/g, "[^/]+").replace("*", ".*")}$`),
}));

/** The route that answers an address: of two that fit, the one that was declared first. */
export const routeOf = (method: string, path: string): Route | null => {
  const { path: plain } = splitLang(new URL(path, origin).pathname);
  return patterns.find(({ route, form }) => route.method === method && form.test(plain))?.route ?? null;
};

/** How a route is called in a list: "POST /my/voices/:id/answer". */
export const nameOf = ({ method, path }: Pick<Route, "method" | "path">): string => `${method} ${path}`;

/** A page that somebody met, and with what it was asked for. */
export interface Met {
  who: Persona;
  route: Route | null;
  path: string;
  fields?: Record<string, string>;
  answer: Answer;
}

/** A form that somebody was shown. */
export interface Offered extends SeenForm {
  who: Persona;
  route: Route | null;
}

// Posts that only show something: what they answer is a page like any other.
const shows = /\/(review|withdrawal-review|publication-review|follow|check|confirmation)$/;
// What a person may open more of: each voice stands at another place on its way.
const manifold = /^GET \/my\/voices\/:id$|^POST.*(follow|voice)/;
const isHtml = ({ headers }: Answer) => (headers.get("content-type") ?? "").startsWith("text/html");

/**
 * Goes through the house as everybody, by its own links and forms; nothing is sent that changes anything, but for
 * one voice given without a name and one in one's own (the receipts are pages too).
 * @param most how many addresses of one route each person opens
 */
export const walk = async (
  world: World,
  most = 2,
  whose = world.personas,
): Promise<{ pages: Met[]; forms: Offered[] }> => {
  const pages: Met[] = [];
  const forms: Offered[] = [];
  for (const who of whose) {
    const opened = new Map<string, number>();
    const queue: { path: string; fields?: Record<string, string> }[] = [
      { path: who.token ? "/my" : "/" },
      ...(who.token
        ? [
            { path: "/my/profile" },
            { path: "/my/role" },
            { path: "/my/voices" },
            { path: "/my/entry" },
            { path: "/my/units/lyngtun/voice" },
          ]
        : []),
      ...(who.token ? [] : demoCodes.map((code) => ({ path: "/follow", fields: { code } }))),
    ];
    const asked = new Set<string>();
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { path, fields } = next;
      const route = routeOf(fields ? "POST" : "GET", path);
      const key = `${path} ${JSON.stringify({ ...fields, key: "" })}`;
      const kind = route ? nameOf(route) : path;
      const n = opened.get(kind) ?? 0;
      // Which mode a voice is given in is another page: that one route is opened more often.
      if (asked.has(key) || n >= (manifold.test(kind) ? 4 * most : most)) continue;
      asked.add(key);
      opened.set(kind, n + 1);
      const answer = await world.ask(who, path, next);
      pages.push({ who, route, path, ...(fields ? { fields } : {}), answer });
      const location = answer.headers.get("location");
      if (location?.startsWith("/")) queue.push({ path: location });
      if (!isHtml(answer)) continue;
      for (const link of linksOf(answer.text)) {
        const url = new URL(link, `${origin}${path}`);
        // A page in another language is the same page.
        // Nobody's cookie goes to the public pages: those signed in stay in their own world.
        const theirs = !who.token || url.pathname.startsWith("/my");
        if (
          url.origin === origin &&
          theirs &&
          splitLang(url.pathname).lang === "nb" &&
          routeOf("GET", url.pathname)
        )
          queue.push({ path: url.pathname + url.search });
      }
      for (const form of formsOf(answer.text)) {
        forms.push({ ...form, who, route: routeOf("POST", form.action) });
        if (shows.test(form.action) || (n === 0 && /\/units\/[^/]+\/voice$/.test(form.action)))
          queue.push({ path: form.action, fields: form.fields });
      }
    }
  }
  return { pages, forms };
};
