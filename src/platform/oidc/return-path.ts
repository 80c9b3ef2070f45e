import { splitLang } from "#platform/texts/index.ts";

/** Where one begins when nothing else was asked for. */
export const home = "/my";

/**
 * Where to go after sign-in: only a page of ours in the signed-in world, never an address that a link from outside
 * could have put in, and never round in a circle.
 * @param asked the wish, with language in it or not
 * @returns the wish, or `home`
 */
export const returnPath = (asked: string | undefined): string => {
  if (!asked || asked.length > 500 || !/^\/my(?=[/?]|$)[\x21-\x5b\x5d-\x7e]*$/.test(asked)) return home;
  const url = new URL(asked, "https://here.invalid");
  if (url.origin !== "https://here.invalid" || !/^\/my(\/|$)/.test(url.pathname)) return home;
  const { path } = splitLang(url.pathname);
  return /^\/my\/(sign-in|sign-out|leave)(\/|$)/.test(path) ? home : url.pathname + url.search;
};
