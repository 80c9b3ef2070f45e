import { href } from "#platform/texts/index.ts";
import { get, type Route } from "./route.ts";

/**
 * A page that answered a post, asked for again: by reloading, from the history, or by the link to another language.
 * Without this it would not be found, or be taken for an id. They stand before the others. Each leads to the nearest page above it that one can read.
 * @param routes all routes; @returns one more for each post without a page of its own
 */
export const askedAgain = (routes: readonly Route[]): Route[] => {
  const readable = new Set(routes.filter((r) => r.method === "GET").map((r) => r.path));
  const posts = routes.filter((r) => r.method === "POST" && r.who !== "machine" && !readable.has(r.path));
  return posts.map((post) => {
    const parts = post.path.split("/");
    let keep = parts.length - 1;
    while (keep > 1 && !readable.has(parts.slice(0, keep).join("/"))) keep--;
    const top = post.path.startsWith("/my/") ? "/my" : "/";
    return get(post.path, post.who === "code" ? "anyone" : post.who, (c) =>
      c.redirect(href(c.var.lang, keep > 1 ? c.req.path.split("/").slice(0, keep).join("/") : top), 303),
    );
  });
};
