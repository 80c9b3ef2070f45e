import { z } from "zod";
import type { Ctx } from "./route.ts";

/** A form that is not a form: wrong type, too large, the same field twice. */
export class BadForm extends Error {
  status: 400 | 413 | 415;
  constructor(status: 400 | 413 | 415) {
    super(`bad form (${status})`);
    this.status = status;
  }
}

/** Fields as text, cleaned. */
export type Fields = Readonly<Record<string, string>>;

/** Bytes of a whole form at most: a text of the greatest length with every letter percent-encoded, and room. */
export const formLimit = 1_500_000;

/** Fields whose content is never kept, shown again or sent back, whatever happens to the form. */
const secretFields: readonly string[] = [
  "password",
  "password_again",
  "secret",
  "credential",
  "national_number",
];

/** Bytes that are still read of a form that is too large, so that its page can give the text back. */
const readable = 2 * formLimit;

// Control characters a keyboard cannot make; tab and newline stay. NUL would be refused by the database.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/**
 * What was typed, as it can be kept: newlines as \n, control characters gone, half characters (lone surrogates)
 * replaced, letters composed. Right-to-left text and its marks stay: pages isolate it.
 */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/g, "\n").replace(controls, "").toWellFormed().normalize("NFC");

/**
 * The posted form.
 * @throws BadForm 415 where it is not urlencoded, 413 above `formLimit` (what could be read of it is `posted` then
 * too), 400 where a field came twice
 */
export const readForm = async (c: Ctx): Promise<Fields> => {
  const type = c.req.header("content-type") ?? "";
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) throw new BadForm(415);
  const announced = c.req.header("content-length");
  if (Number(announced ?? 0) > readable) throw new BadForm(413);
  // An announced length is kept by the server itself; only where none was announced must we count.
  const body =
    announced === undefined
      ? (await readAtMost(c.req.raw, readable)).toString("utf8")
      : await c.req.raw.text();
  const fields: Record<string, string> = Object.create(null);
  for (const [name, value] of new URLSearchParams(body)) {
    if (name in fields) throw new BadForm(400);
    fields[name] = cleanText(value);
  }
  // Kept for this request: where the session has run out, what was typed waits for the same person. Never a secret: it
  // would be shown again.
  c.set(
    "posted",
    Object.fromEntries(Object.entries(fields).filter(([name]) => !secretFields.includes(name))),
  );
  if (Buffer.byteLength(body) > formLimit) throw new BadForm(413);
  return fields;
};

/** Reads at most so many bytes of a body, also where no length was announced. @throws BadForm 413 where there are more */
export const readAtMost = async (request: Request, most: number): Promise<Buffer<ArrayBuffer>> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > most) throw new BadForm(413);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** What is wrong, by field; the text is the word of a text key, made into words by the page. */
export interface Wrong {
  field: string;
  word: string;
}

/**
 * A form against its schema. Messages in the schema are text keys.
 * @returns the values, or the first thing wrong with each field
 */
export const checkForm = <T>(
  schema: z.ZodType<T>,
  fields: Fields,
): { values: T; wrong?: never } | { wrong: Wrong[]; values?: never } => {
  const parsed = schema.safeParse(fields);
  if (parsed.success) return { values: parsed.data };
  const wrong = new Map<string, string>();
  for (const issue of parsed.error.issues) {
    const field = String(issue.path[0] ?? "");
    if (!wrong.has(field)) wrong.set(field, issue.message);
  }
  // In the order in which the form asks: a rule over two fields speaks last, and would else stand last in the summary.
  const asked = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const place = (field: string) => (asked.includes(field) ? asked.indexOf(field) : asked.length);
  return {
    wrong: [...wrong]
      .map(([field, word]) => ({ field, word }))
      .sort((a, b) => place(a.field) - place(b.field)),
  };
};
