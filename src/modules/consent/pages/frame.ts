import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import type { Lang } from "#platform/texts/index.ts";
import type { Frame } from "#web/index.ts";

/** The frame of these pages: under *Mitt*. */
export const ownFrame = (c: Ctx, acting: Acting, textLang: Lang): Frame =>
  c.get("frames")(c, { acting, current: "/my/mine", textLang });
