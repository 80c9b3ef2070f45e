import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { MemoryFS, PGlite } from "@electric-sql/pglite";
import {
  accessTexts,
  type Embedded,
  embeddedRole,
  migrate,
  migrations,
  openPglite,
  shippedAccessRules,
} from "#platform/db/index.ts";
import { unpack } from "./unpack.ts";

/** The house's keys in a test. */
export const keys = { job: new Uint8Array(32).fill(1), signIn: new Uint8Array(32).fill(2) };

const folder = fileURLToPath(new URL("../var/test", import.meta.url));

/** Which state of migrations and policies this is. */
export const stamp = (): string => {
  const hash = createHash("sha256");
  for (const m of migrations()) hash.update(m.text);
  for (const { text } of accessTexts()) hash.update(text);
  hash.update(readFileSync(shippedAccessRules));
  return hash.digest("hex").slice(0, 16);
};

const templateFile = async (): Promise<string> => {
  const file = join(folder, `embedded-${stamp()}.tar`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const { owner } = await openPglite({});
  await migrate(owner, embeddedRole, keys);
  // Or each copy would do the whole migration again from its log when it is opened.
  await owner.exec("checkpoint");
  const dump = await owner.dumpDataDir("none");
  await owner.close();
  const own = `${file}.${randomUUID()}`;
  writeFileSync(own, Buffer.from(await dump.arrayBuffer()));
  renameSync(own, file);
  return file;
};

/** A migrated empty database to load into a folder: made once for each state of the migrations. */
export const embeddedTemplate = async (): Promise<Blob> => new Blob([readFileSync(await templateFile())]);

const shipped = (name: string): Buffer<ArrayBuffer> =>
  readFileSync(
    createRequire(import.meta.url)
      .resolve("@electric-sql/pglite")
      .replace(/[^/\\]+$/, name),
  );

// Node has it, the types of Node do not.
const { compile } = (
  globalThis as unknown as { WebAssembly: { compile(bytes: Uint8Array): Promise<object> } }
).WebAssembly;

// What every database of this process begins with, read and compiled once.
let beginning: ReturnType<typeof begin> | undefined;
const begin = async () => {
  const files = unpack(readFileSync(await templateFile()));
  const [pgliteWasmModule, initdbWasmModule] = await Promise.all(
    ["pglite.wasm", "initdb.wasm"].map((name) => compile(shipped(name))),
  );
  if (!pgliteWasmModule || !initdbWasmModule) throw new Error("not compiled");
  return { files, pgliteWasmModule, initdbWasmModule, fsBundle: new Blob([shipped("pglite.data")]) };
};

/** The part of Emscripten's files in memory that is needed to put files there. */
interface Files {
  mkdirTree(path: string): void;
  lookupPath(path: string): { node: Node };
}
interface Node {
  node_ops: { mknod(parent: Node, name: string, mode: number, device: number): Node };
  contents: Uint8Array;
  usedBytes: number;
}

type Contents = ReturnType<typeof unpack>;

// Where a database in a folder would be read in, this one's files are put into memory, and it is found as one that
// rests. Loaded by PGlite itself from the tar file it would take four times as long.
class Copy extends MemoryFS {
  readonly #files: Contents;
  constructor(files: Contents) {
    super();
    this.#files = files;
  }
  override async initialSyncFs(): Promise<void> {
    const memory = this.pg?.Module.FS as unknown as Files;
    for (const [path, contents] of this.#files) {
      const at = `${PGlite.paths.PGDATA}${path}`;
      if (contents === null) {
        memory.mkdirTree(at);
        continue;
      }
      const cut = at.lastIndexOf("/");
      const parent = memory.lookupPath(at.slice(0, cut)).node;
      const node = parent.node_ops.mknod(parent, at.slice(cut + 1), 0o100600, 0);
      node.contents = contents.slice();
      node.usedBytes = contents.length;
    }
  }
}

// A sixteenth of the memory: what is never used has to be got and looked through too. And nothing is done for the day
// on which the machine dies: with it dies all that is in memory.
const settings = [
  "shared_buffers=8MB",
  "full_page_writes=off",
  "synchronous_commit=off",
  "wal_init_zero=off",
  "wal_recycle=off",
];

/** A migrated empty database of one's own, in memory. */
export const openEmbeddedCopy = async (): Promise<Embedded> => {
  beginning ??= begin();
  const { files, ...ready } = await beginning;
  return openPglite({
    ...ready,
    fs: new Copy(files),
    startParams: [...PGlite.defaultStartParams, ...settings.flatMap((one) => ["-c", one])],
  });
};
