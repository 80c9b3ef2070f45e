/**
 * npm run -s verify-log [-- --heads FILE …]: whether the log is what was sealed, in plain words, one line each.
 * Over DATABASE_AUDIT_URL (a login that reads and sees past policies) or DATABASE_OWNER_URL; without either, the embedded
 * database while no server uses it. Without --heads it reads the file that the server writes (MEDVIRK_LOG_HEADS).
 * Ends with 0 when all holds, 1 when the log was bent, 2 when it could not look, 3 when nothing outside could be asked.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readHeads, seesAll, verifyLog } from "#modules/consent/index.ts";
import { secretKey } from "#platform/config.ts";
import { FolderInUse, type Owner, openEmbedded } from "#platform/db/index.ts";
import { asOwner } from "#platform/db/open.ts";

const { env } = process;
const { values } = parseArgs({ options: { heads: { type: "string", multiple: true } } });
const data = resolve(env["MEDVIRK_DATA"] || "./var");
const url = env["DATABASE_AUDIT_URL"] || env["DATABASE_OWNER_URL"];

const outside = () => {
  const own = env["MEDVIRK_LOG_HEADS"] || join(data, "log-heads.txt");
  const files = values.heads ?? (existsSync(own) ? [own] : []);
  return files.length === 0 ? null : readHeads(files.map((file) => readFileSync(file, "utf8")).join("\n"));
};

const key = (): Uint8Array | null => {
  const kept = join(data, "secret");
  const secret = env["MEDVIRK_SECRET"] || (!url && existsSync(kept) ? readFileSync(kept, "utf8") : "");
  return secret ? secretKey(secret, "log-head") : null;
};

const verify = async (owner: Owner): Promise<number> => {
  if (!(await seesAll(owner))) {
    console.error(
      "This login sees only a part of the log. Use the owner's, or one with bypassrls (docs/operations.md).",
    );
    return 2;
  }
  const heads = outside();
  const found = await verifyLog(owner, {
    heads: heads?.heads ?? null,
    broken: heads?.broken ?? 0,
    key: key(),
    now: new Date(),
  });
  for (const { state, text } of found) console.log(`${state.padEnd(7)}  ${text}`);
  if (found.some(({ state }) => state === "wrong")) return 1;
  return found.some(({ state }) => state === "unknown") ? 3 : 0;
};

const start = async (): Promise<number> => {
  if (url) return asOwner(url, verify);
  if (!existsSync(join(data, "database")))
    throw new Error(`There is no database: set DATABASE_OWNER_URL, or MEDVIRK_DATA (now ${data}).`);
  const { owner, engine } = await openEmbedded(data);
  try {
    return await verify(owner);
  } finally {
    await engine.close();
  }
};

process.exitCode = await start().catch((error: unknown) => {
  console.error(
    error instanceof FolderInUse
      ? "Medvirk is running on this data folder: stop it first, the embedded database lets in one process."
      : `It could not be looked into: ${error instanceof Error ? error.message : String(error)}`,
  );
  return 2;
});
