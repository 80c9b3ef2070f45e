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

/**
 * All characters (code points) that at least one of the fonts has a picture of. Control characters and the
 * byte order mark are no text, though some fonts list them.
 */
export const drawable: ReadonlySet<number> = new Set(
  fontFiles.flatMap((font) => [...charactersOf(font)]).filter((point) => !isControl(point)),
);

function isControl(point: number): boolean {
  return point < 0x20 || (point >= 0x7f && point < 0xa0) || point === 0xfeff;
}
