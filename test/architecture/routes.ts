import type { Route } from "#platform/http/route.ts";

const publicly: readonly string[] = ["anyone", "code", "machine"];
const signedIn: readonly string[] = ["person", "staff", "serving", "leader", "administrator", "officer"];

/**
 * Says what is wrong with a set of routes, one sentence each: nobody declared, the same way in twice, a signed-in page
 * outside /my (where the browser sends no cookie), a public one inside it (where it does), a code in an address.
 */
export function routeFaults(routes: readonly Pick<Route, "method" | "path" | "who">[]): string[] {
  const seen = new Set<string>();
  return routes.flatMap(({ method, path, who }) => {
    const route = `${method} ${path}`;
    // Two parameters with different names catch the same addresses.
    const same = `${method} ${path.replace(/:\w+/g, ":").replace(/\/$/, "")}`;
    const twice = seen.has(same);
    seen.add(same);
    const inside = path === "/my" || path.startsWith("/my/");
    return [
      ...(publicly.includes(who) || signedIn.includes(who) ? [] : [`${route} does not say who may call it`]),
      ...(twice ? [`${route} stands twice`] : []),
      ...(signedIn.includes(who) && !inside ? [`${route} is for those signed in and lies outside /my`] : []),
      ...(publicly.includes(who) && inside ? [`${route} is public and lies inside /my`] : []),
      ...(/:code\b|:name\b|:token\b/.test(path) ? [`${route} has a code or a name in its address`] : []),
    ];
  });
}
