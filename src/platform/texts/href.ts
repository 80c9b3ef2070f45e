import { isLang, type Lang } from "./langs.ts";

// The session cookie has Path=/my and must never be sent to a public page. So inside the signed-in world
// the language stands behind /my (`/my/nn/tasks`): `/nn/my/tasks` would not get the cookie.
const SIGNED_IN = /^\/my(?=[/?#]|$)/;

/**
 * The address of a page in a language. In: the path without language, from the root, query allowed; out:
 * the same path with the language in it (`/nn/units`, `/my/nn/tasks`), unchanged for bokmål. Throws
 * RangeError for a path that would leave the site (`//elsewhere`, `https:…`).
 */
export function href(lang: Lang, path: string): string {
  if (!/^\/(?![/\\])/.test(path)) throw new RangeError(`not a path on this site: ${JSON.stringify(path)}`);
  if (lang === "nb") return path;
  return SIGNED_IN.test(path) ? `/my/${lang}${path.slice("/my".length)}` : `/${lang}${path}`;
}

/**
 * Takes the language out of an address, the inverse of `href`. In: the path of a request; out: the language
 * (`nb` when none stands there) and the path without it, as the routes are declared. `/nn/my/x`, typed by
 * hand, is understood like `/my/nn/x`.
 */
export function splitLang(pathname: string): { lang: Lang; path: string } {
  const parts = pathname.split("/");
  const place = parts[1] === "my" ? 2 : 1;
  const lang = parts[place];
  const found = lang !== undefined && isLang(lang) && lang !== "nb" ? lang : null;
  if (found !== null) parts.splice(place, 1);
  // `/nn//elsewhere` must not come out as an address of another site when a page links to itself.
  return { lang: found ?? "nb", path: parts.join("/").replace(/^[/\\]*/, "/") };
}
