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
type File = { url: string; type: string; identity: Bytes; br?: Bytes; gzip?: Bytes };

/** The files of `public/`: where each is found, and the answer to a request for one. */
export type Assets = {
  /** The address of a file, its content's hash in the name. Throws RangeError for a file that is not there. */
  url(name: string): string;
  /** The answer to GET, or null when no such file (or an older version of it) is known. */
  answer(path: string, acceptEncoding: string | undefined): Response | null;
};

/** The name a file is served under: `medvirk.css` → `medvirk.1a2b3c4d5e.css`. Used by bin/build-look too. */
export function hashedName(name: string, content: Uint8Array): string {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  const ending = extname(name);
  return `${name.slice(0, -ending.length)}.${hash}${ending}`;
}

/**
 * Reads `public/` once, at start, and compresses what can be. A request is looked up in this list and never
 * in the file system, so no address can lead out of the folder.
 */
export function loadAssets(folder: string = fileURLToPath(new URL("./public", import.meta.url))): Assets {
  const byName = new Map<string, File>();
  const byUrl = new Map<string, File>();
  for (const name of readdirSync(folder)) {
    const type = TYPES[extname(name)];
    if (type === undefined) continue;
    const identity: Bytes = new Uint8Array(readFileSync(`${folder}/${name}`));
    const file = {
      url: `/assets/${hashedName(name, identity)}`,
      type,
      identity,
      ...compressed(name, identity),
    };
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
  };
}

// woff2 is brotli inside; squeezing it again makes it larger.
function compressed(name: string, content: Uint8Array): { br?: Bytes; gzip?: Bytes } {
  if (name.endsWith(".woff2")) return {};
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  return {
    br: new Uint8Array(brotliCompressSync(content, { params })),
    gzip: new Uint8Array(gzipSync(content, { level: 9 })),
  };
}

function respond(file: File, acceptEncoding: string): Response {
  const encoding = (["br", "gzip"] as const).find((e) => file[e] !== undefined && accepts(acceptEncoding, e));
  const body = (encoding && file[encoding]) ?? file.identity;
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
