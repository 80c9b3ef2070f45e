import type { Acting } from "#platform/db/index.ts";
import type { Mine } from "#platform/module.ts";
import type { Lang } from "#platform/texts/index.ts";
import { emergencyTexts } from "./texts/emergency.ts";
import { lookedTexts } from "./texts/looked.ts";
import { reviewsTexts } from "./texts/reviews.ts";

/** The ways to the log: of what is one's own, in an emergency at work, as privacy officer. */
export const logWays = (acting: Acting, lang: Lang): Mine[] => {
  if (acting.principal_id) return [];
  if (!acting.role_kind) {
    const { title, mineText } = lookedTexts.in(lang).t;
    return [{ group: "looked", path: "/my/looked", title, text: mineText }];
  }
  if (acting.role_kind === "administrator") return [];
  const officer = acting.role_kind === "privacy-officer";
  const { title, workText } = (officer ? reviewsTexts : emergencyTexts).in(lang).t;
  return [{ group: "work", path: officer ? "/my/reviews" : "/my/emergency", title, text: workText }];
};
