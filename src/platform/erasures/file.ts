import { createHash } from "node:crypto";
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, truncateSync, writeSync } from "node:fs";
import { dirname } from "node:path";

/** One line of the list: what kind of thing, on which day, and the keyed hash of its id in hexadecimal. */
export interface Erased {
  kind: string;
  on: string;
  hash: string;
}

/** The list outside the database cannot be trusted or read; said to the operator, who must act before anybody is served. */
export class ErasuresFault extends Error {}

const mark = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 8);
const lineOf = ({ kind, on, hash }: Erased): string => {
  const text = `${kind} ${on} ${hash}`;
  return `${text} ${mark(text)}\n`;
};
const head = (secret: string): string => `medvirk-erasures 1 ${secret}\n`;
const form = /^((\w+) (\d{4}-\d\d-\d\d) ([0-9a-f]{64})) ([0-9a-f]{8})$/;

/**
 * The list as it lies in the file; empty where there is none. A last line that was never ended does not count: whoever it
 * named was not told that it was done. The next line is written over it.
 * @param secret says which secret the hashes were made with
 * @throws ErasuresFault where the secret is another, or a line is not whole: then it cannot be said who was erased
 */
export const readErasures = (file: string, secret: string): Erased[] => {
  if (!existsSync(file)) return [];
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new ErasuresFault(
      `The list of the erased (${file}) cannot be read (${String((error as { code?: unknown }).code)}). Give the user that runs Medvirk the right to.`,
    );
  }
  const whole = bytes.lastIndexOf(10) + 1;
  const [first, ...lines] = bytes.subarray(0, whole).toString("utf8").split("\n").slice(0, -1);
  if (first === undefined) return [];
  if (`${first}\n` !== head(secret))
    throw new ErasuresFault(
      `The list of the erased (${file}) was made with another MEDVIRK_SECRET, or is no such list: it cannot be said whom it means. Put the right secret or file back; until then nobody is served, or people who were erased could come back.`,
    );
  return lines.map((line, i) => {
    const [, text, kind, on, hash, end] = form.exec(line) ?? [];
    if (!text || !kind || !on || !hash || end !== mark(text))
      throw new ErasuresFault(
        `Line ${i + 2} of the list of the erased (${file}) is damaged. Put a whole copy back; until then nobody is served.`,
      );
    return { kind, on, hash };
  });
};

/**
 * Adds lines and returns only when the disk has them: what is not on the list outside does not count as erased. One
 * writer at a time (`alone`).
 * @throws the file system's error
 */
export const appendErasures = (file: string, secret: string, lines: readonly Erased[]): void => {
  if (lines.length === 0) return;
  const before = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  const whole = before.lastIndexOf(10) + 1;
  if (whole < before.length) truncateSync(file, whole);
  const fresh = whole === 0;
  const bytes = Buffer.from((fresh ? head(secret) : "") + lines.map(lineOf).join(""));
  const handle = openSync(file, "a", 0o600);
  try {
    // A disk that is full takes a part and says so only by how much it took.
    if (writeSync(handle, bytes) !== bytes.length) throw new Error("the list of the erased is not written");
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  if (!fresh || process.platform === "win32") return;
  // A new file's name lies in its folder, which the disk must have too.
  const folder = openSync(dirname(file), "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
};
