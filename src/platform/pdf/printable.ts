import { drawable } from "./fonts.ts";

/** Data for a letter, made so that the typesetter never refuses it. */
export type Printable = {
  /** The same data; only characters in its strings may have been exchanged. */
  data: unknown;
  /** Whether some character had no picture and stands as `[U+6F22]`: the letter then says so. */
  exchanged: boolean;
};

/**
 * Line breaks, spaces, joiners, direction marks and variation selectors have no picture and need none. They
 * stay: without them Arabic, Hebrew and emoji fall apart.
 */
const needsNoPicture = /[\n\t\p{Default_Ignorable_Code_Point}]/u;

/**
 * Makes any JSON-able data printable. A character that no font can draw becomes its number in brackets, so
 * that it is seen to have been there: a word that vanishes from somebody's own text is the worse failure.
 * Control characters (NUL) and lone surrogates become the replacement mark `�`. The byte order mark, which
 * PDF/UA forbids and nobody can see, goes away. Takes and returns plain data; keys are ours and stay.
 */
export function printable(data: unknown): Printable {
  let exchanged = false;
  const text = (from: string): string => {
    let to = "";
    for (const char of from.toWellFormed().replace(/\r\n?|\u2028|\u2029|\u0085/g, "\n")) {
      if (char === "\ufeff") continue;
      const picture = pictureOf(char);
      if (picture !== char) exchanged = true;
      to += picture;
    }
    return to;
  };
  const walk = (value: unknown): unknown => {
    if (typeof value === "string") return text(value);
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  };
  return { data: walk(data), exchanged };
}

function pictureOf(char: string): string {
  const point = char.codePointAt(0) ?? 0;
  if (drawable.has(point) || needsNoPicture.test(char)) return char;
  if (/\p{Cc}/u.test(char)) return "\ufffd";
  return `[U+${point.toString(16).toUpperCase().padStart(4, "0")}]`;
}
