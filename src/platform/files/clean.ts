import { cleanJpeg } from "./jpeg.ts";
import { cleanPng } from "./png.ts";

/** What a file may be, said by what is in it and never by its name or by what the browser calls it. */
export const fileKinds = ["application/pdf", "image/jpeg", "image/png", "text/plain"] as const;
/** One of them. */
export type FileKind = (typeof fileKinds)[number];

/** Why a file is not taken: empty, of no kind that is taken, or not whole. A word of a text key. */
export type FileRefusal = "none" | "kind" | "broken";

/** A file as it may be kept. */
export interface TakenFile {
  kind: FileKind;
  bytes: Uint8Array;
}

const begins = (bytes: Uint8Array, ...signs: number[]): boolean =>
  signs.every((sign, i) => bytes[i] === sign);

// A text that a person can read: whole UTF-8, and no control characters but tab and the ends of lines.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

const asText = (bytes: Uint8Array): TakenFile | FileRefusal => {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return controls.test(text) ? "kind" : { kind: "text/plain", bytes };
  } catch {
    return "kind";
  }
};

/**
 * Says what a file is by its content, and makes it what may be kept: of a picture the picture alone, without where and by what
 * it was taken and without anything that hangs before or after it. A PDF and a text stay as they are: they are only ever handed
 * out again to be saved, never shown or run here.
 * @returns the file, or why it is not taken
 */
export const cleanFile = (bytes: Uint8Array | null): TakenFile | FileRefusal => {
  if (bytes === null || bytes.byteLength === 0) return "none";
  if (begins(bytes, 0xff, 0xd8, 0xff)) {
    const clean = cleanJpeg(bytes);
    return clean ? { kind: "image/jpeg", bytes: clean } : "broken";
  }
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) {
    const clean = cleanPng(bytes);
    return clean ? { kind: "image/png", bytes: clean } : "broken";
  }
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return { kind: "application/pdf", bytes };
  return asText(bytes);
};
