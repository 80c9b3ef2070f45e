import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { type Lang, splitLang } from "#platform/texts/index.ts";
import type { ActingAs, Frame, MenuItem } from "./frame.ts";

/** What a page adds to its frame: who acts (null: nobody signed in), the words for it, which menu item it is. */
export interface FrameAsked {
  acting?: Acting | null;
  as?: ActingAs | null;
  /** Path of the current menu item. */
  current?: string;
  organisation?: string | null;
  /** The unit whose public page this belongs to: first in the public menu. */
  unit?: { label: string; path: string } | null;
  /** The language that the main part really is in. */
  textLang?: Lang;
}

/** Makes frames; put together once by the app from the face's files and the modules' menu. */
export type Frames = (c: Ctx, asked?: FrameAsked) => Frame;

/** Makes the frames of all pages. In: what each page shares; `menu` and `as` are the app's words. */
export const framesOver =
  (shared: {
    assets: (name: string) => string;
    numbers: (c: Ctx) => Frame["numbers"];
    menu: (lang: Lang, asked: FrameAsked) => MenuItem[];
    as: (lang: Lang, acting: Acting) => ActingAs;
  }): Frames =>
  (c, asked = {}) => {
    const lang = c.get("lang");
    const { config } = c.get("house");
    return {
      lang,
      path: splitLang(c.req.path === "" ? "/" : c.req.path).path,
      textLang: asked.textLang,
      organisation: asked.organisation ?? asked.acting?.organisation_name ?? config.name,
      menu: shared.menu(lang, asked),
      as: asked.as ?? (asked.acting ? shared.as(lang, asked.acting) : null),
      demo: config.demo,
      embedded: config.embedded,
      today: c.get("today"),
      numbers: shared.numbers(c),
      assets: shared.assets,
    };
  };

declare module "hono" {
  interface ContextVariableMap {
    frames: Frames;
  }
}
