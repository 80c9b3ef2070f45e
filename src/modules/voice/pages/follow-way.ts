import { href, type Lang } from "#platform/texts/index.ts";

/** How the giver got to the case: with the code in each form, or signed in. */
export type Way = { kind: "code"; code: string } | { kind: "person"; id: string };

/** The address of an act or a page of the case. No code ever stands in it. */
export const pathOf = (lang: Lang, way: Way, noun: string): string =>
  href(lang, way.kind === "code" ? `/follow/${noun}` : `/my/voices/${way.id}/${noun}`);

/** The address of the case itself. */
export const caseHref = (lang: Lang, way: Way): string =>
  href(lang, way.kind === "code" ? "/follow" : `/my/voices/${way.id}`);
