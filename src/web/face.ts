import { createContext, useContext } from "hono/jsx";
import type { Lang } from "#platform/texts/index.ts";
import { type FaceTexts, faceTexts } from "./texts/index.ts";

/** One thing that stops a form: the field's name (empty: the form as a whole) and what to do, in words. */
export type Problem = { field: string; text: string };

/** What the parts of a page know without being told: the language of the main part and what is wrong. */
export type Face = { lang: Lang; t: FaceTexts; problems: readonly Problem[] };

/** The face for a language; `Page` makes it for its children. */
export function faceOf(lang: Lang, problems: readonly Problem[] = []): Face {
  const spoken = faceTexts.in(lang);
  return { lang: spoken.lang, t: spoken.t, problems };
}

/**
 * Given by `Page` to all parts inside it. Trap: hono's context holds while a page is rendered in one go, so a
 * part must not be an async function; load first, then render.
 */
export const FaceContext = createContext<Face>(faceOf("nb"));

/** The face of the page that the part stands in. */
export function useFace(): Face {
  return useContext(FaceContext);
}

/** What is wrong with the field of that name, in words; null when nothing is. */
export function useProblem(name: string): string | null {
  return useFace().problems.find((problem) => problem.field === name)?.text ?? null;
}
