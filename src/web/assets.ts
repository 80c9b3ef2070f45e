import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

type Bytes = Uint8Array<ArrayBuffer>;
type Encoding = "br" | "gzip";
type File = { url: string; type: string; identity: Bytes; squeezed: Map<Encoding, Bytes> | null };

/** The files of `public/`: where each is found, and the answer to a request for one. */
export type Assets = {
  /** The address of a file, its content's hash in the name. Throws RangeError for a file that is not there. */
  url(name: string): string;
  /** The answer to GET, or null when no such file (or an older version of it) is known. */
  answer(path: string, acceptEncoding: string | undefined): Response | null;
  /** Makes what otherwise the first to ask waits for. */
  squeezeAll(): void;
};

/** The name a file is served under: `medvirk.css` → `medvirk.1a2b3c4d5e.css`. Used by bin/build-look too. */
export function hashedName(name: string, content: Uint8Array): string {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  const ending = extname(name);
  return `${name.slice(0, -ending.length)}.${hash}${ending}`;
}

/**
 * Reads `public/` once, at start. What can be compressed is so when it is first asked for, and then kept: it takes half
 * a second, and whoever starts the house for a moment asks for none. A request is looked up in this list and never in
 * the file system, so no address can lead out of the folder.
 */
export function loadAssets(folder: string = fileURLToPath(new URL("./public", import.meta.url))): Assets {
  const byName = new Map<string, File>();
  const byUrl = new Map<string, File>();
  for (const name of readdirSync(folder)) {
    const type = TYPES[extname(name)];
    if (type === undefined) continue;
    const identity: Bytes = new Uint8Array(readFileSync(`${folder}/${name}`));
    // woff2 is brotli inside; squeezing it again makes it larger.
    const squeezed = name.endsWith(".woff2") ? null : new Map<Encoding, Bytes>();
    const file = { url: `/assets/${hashedName(name, identity)}`, type, identity, squeezed };
    byName.set(name, file);
    byUrl.set(file.url, file);
  }
  return {
    url: (name) => {
      const file = byName.get(name);
      if (file === undefined) throw new RangeError(`no such file in public/: ${name}`);
      return file.url;
    },
    answer: (path, acceptEncoding) => {
      const file = byUrl.get(path);
      return file === undefined ? null : respond(file, acceptEncoding ?? "");
    },
    squeezeAll: () => {
      for (const file of byUrl.values()) for (const encoding of encodings) squeeze(file, encoding);
    },
  };
}

// The better one first.
const encodings = ["br", "gzip"] as const;

function compressed(content: Bytes, encoding: Encoding): Bytes {
  if (encoding === "gzip") return new Uint8Array(gzipSync(content, { level: 9 }));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  return new Uint8Array(brotliCompressSync(content, { params }));
}

function squeeze({ identity, squeezed }: File, encoding: Encoding): Bytes {
  const made = squeezed?.get(encoding) ?? (squeezed ? compressed(identity, encoding) : identity);
  squeezed?.set(encoding, made);
  return made;
}

function respond(file: File, acceptEncoding: string): Response {
  const encoding = file.squeezed ? encodings.find((e) => accepts(acceptEncoding, e)) : undefined;
  const body = encoding ? squeeze(file, encoding) : file.identity;
  const headers = new Headers({
    "content-type": file.type,
    "content-length": String(body.length),
    "cache-control": "public, max-age=31536000, immutable",
    "x-content-type-options": "nosniff",
    vary: "accept-encoding",
  });
  if (encoding !== undefined) headers.set("content-encoding", encoding);
  return new Response(body, { headers });
}

/** Whether the header names the encoding and does not refuse it with `q=0` (RFC 9110 § 12.5.3). */
function accepts(header: string, encoding: string): boolean {
  return header.split(",").some((part) => {
    const [name, ...params] = part.split(";").map((s) => s.trim().toLowerCase());
    return name === encoding && !params.some((p) => /^q=0(\.0{0,3})?$/.test(p));
  });
}
