import type { Walk } from "../walk.ts";

/** What is kept, taken along and erased; and the papers of whoever answers for it. */
export const papers: readonly Walk[] = [
  {
    name: "kept",
    as: "ada",
    steps: [
      ["go", "/my/kept", "mine"],
      ["go", "/my/take-out", "take-out"],
      ["go", "/my/erasure", "erasure"],
      ["press", /^Slett meg/, "erasure-wrong"],
      ["choose", "[type=checkbox]"],
      ["press", /^Slett meg/, "erasure-asked"],
      ["press", "Jeg har ombestemt meg", "erasure-undone"],
      ["go", "/kept", "public"],
    ],
  },
  {
    name: "officer",
    as: "vera",
    steps: [
      ["look", "home"],
      ["go", "/my/record", "record"],
      ["go", "/my/impact-assessment", "impact"],
      ["go", "/my/reviews", "reviews"],
    ],
  },
];
