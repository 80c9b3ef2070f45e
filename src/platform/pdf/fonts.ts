import { readdirSync, readFileSync } from "node:fs";
import { charactersOf } from "./coverage.ts";

const folder = new URL("./fonts/", import.meta.url);

/**
 * The font files that every letter is set with, and nothing else: a font of the machine would make the same
 * letter look different on another. Atkinson Hyperlegible Next first; it lacks ŋ and ŧ, which Noto Sans
 * gives, with Cyrillic and Greek; then Arabic, Ethiopic, symbols and emoji.
 */
export const fontFiles: readonly Buffer[] = readdirSync(folder)
  .filter((name) => name.endsWith(".ttf"))
  .sort()
  .map((name) => readFileSync(new URL(name, folder)));

/** All characters (code points) that at least one of the fonts has a picture of. */
export const drawable: ReadonlySet<number> = new Set(fontFiles.flatMap((font) => [...charactersOf(font)]));
