import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import type { Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href, type Lang } from "#platform/texts/index.ts";
import type { Frame, Problem } from "#web/index.ts";
import { type LookedTexts, lookedTexts } from "./texts/looked.ts";

/** What every page about the log stands in: its frame, its words, and the language these really are in. */
export interface LogScene {
  c: Ctx;
  acting: Acting;
  frame: Frame;
  t: LookedTexts;
  lang: Lang;
}

/** Sets the scene for whoever asks. */
export const logScene = (c: Ctx, acting: Acting, current = "/my/mine"): LogScene => {
  const { t, lang } = lookedTexts.in(c.var.lang);
  return { c, acting, frame: c.var.frames(c, { acting, current, textLang: lang }), t, lang };
};

/** What is wrong with a form, in words. */
export const logProblems = ({ t }: LogScene, wrong: readonly Wrong[]): Problem[] => {
  const words: Readonly<Record<string, string>> = { ...t.problems, late: t.answer.late };
  return wrong.map(({ field, word }) => ({ field, text: words[word] ?? word }));
};

/** As oneself alone: the log of what is mine is not mine in my role at work, nor while I act for somebody. */
export const asOneself = (c: Ctx, work: (tx: Tx, acting: Acting) => Promise<Response>): Promise<Response> =>
  asMe(c, async (tx, acting) => {
    if (!acting.role_id && !acting.principal_id) return work(tx, acting);
    if (c.req.method === "GET")
      return c.redirect(href(c.var.lang, `/my/role?return=${encodeURIComponent("/my/looked")}`), 303);
    throw new NotFound();
  });
