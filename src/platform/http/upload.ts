import { createHash } from "node:crypto";
import { BadForm, cleanText, type Fields, readAtMost } from "./form.ts";
import type { Ctx } from "./route.ts";

/** A posted form with a file in it. */
export interface Upload {
  /** The fields that are no file, and `file`: the digest of what was sent, so that the same form is told from another. */
  fields: Fields;
  /** The bytes of the file; null where none was chosen. Its name and type are somebody's word, and not kept. */
  bytes: Uint8Array | null;
}

// What the fields and the marks between them may take beside the file.
const room = 20_000;

/**
 * A form with one file, in the field `file`. It is never written to a disk.
 * @param most bytes that the file may have
 * @throws BadForm 415 where it is no such form, 413 where it is larger, 400 where it is broken or a field came twice
 */
export const readUpload = async (c: Ctx, most: number): Promise<Upload> => {
  const type = c.req.header("content-type") ?? "";
  if (!/^multipart\/form-data\s*;/i.test(type)) throw new BadForm(415);
  if (Number(c.req.header("content-length") ?? 0) > most + room) throw new BadForm(413);
  const body = await readAtMost(c.req.raw, most + room);
  let form: FormData;
  try {
    form = await new Response(body, { headers: { "Content-Type": type } }).formData();
  } catch {
    throw new BadForm(400);
  }
  const fields: Record<string, string> = Object.create(null);
  let bytes: Uint8Array | null = null;
  for (const [name, value] of form) {
    if (name in fields) throw new BadForm(400);
    if (typeof value === "string") {
      fields[name] = cleanText(value);
      continue;
    }
    if (name !== "file") throw new BadForm(400);
    const sent = new Uint8Array(await value.arrayBuffer());
    if (sent.byteLength > most) throw new BadForm(413);
    // A browser sends an empty file where none was chosen.
    bytes = sent.byteLength > 0 ? sent : null;
    fields[name] = createHash("sha256").update(sent).digest("hex");
  }
  return { fields, bytes };
};
