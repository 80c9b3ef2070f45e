import type { Lang } from "#platform/texts/index.ts";

/** What the workshop is asked to make; crosses from the asking thread to the workshop's. */
export type Order = {
  /** Address (`file:`) of the `.typ` source. It exports `letter(data)`. */
  template: string;
  /** JSON. Every string in it is printed as it is, never obeyed. */
  json: string;
  /** The language the fixed words are in; PDF/UA demands it. */
  lang: Lang;
  /** What the document is called in a reader's window; PDF/UA demands it. */
  title: string;
  medium: "paper" | "picture";
};
