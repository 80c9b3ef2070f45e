import type { FileKind } from "./clean.ts";

const endings: Readonly<Record<FileKind, string>> = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
  "text/plain": "txt",
};
// As much as any system takes, with room for the ending, in letters of up to four bytes.
const longest = 60;

/**
 * A name under which a file can be saved anywhere: what the person called it, without anything that a path, a system or a
 * screen would read as something else, and with the ending of what is in it. In: the words; out: "Innkalling til møte.pdf".
 */
export const fileName = (words: string, kind: FileKind): string => {
  const plain = words
    .normalize("NFC")
    // Letters, figures, spaces and a few signs: no separators, no controls, nothing that turns the direction of reading.
    .replaceAll(/[^\p{L}\p{M}\p{N} _()-]/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  const cut = [...plain].slice(0, longest).join("").trim();
  // Names that one system keeps for its devices.
  const safe = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(cut) || cut === "" ? `papir ${cut}`.trim() : cut;
  return `${safe}.${endings[kind]}`;
};
