import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import type { Engine } from "./engine.ts";
import { lockFolder } from "./lock.ts";

const DATE = 1082;

/** The embedded database, opened: as an engine for the application, and as owner for migrations. */
export interface Embedded {
  engine: Engine;
  owner: PGlite;
}

/** The role every transaction takes: PGlite is superuser underneath, and a superuser sees past policies. */
export const embeddedRole = "medvirk_app";

// One call of a function that runs as its owner whoever asks (the access files; a test holds that these do): taking
// the application's role for it would change nothing and cost three more ways into the database.
const definerCall = /^select (platform\.remember_anonymous_key|participation\.give_anonymously)\([^;]*$/;

/** @param options where the data is (`dataDir`, or `loadDataDir` for a copy in memory) */
export const openPglite = async (options: PGliteOptions): Promise<Embedded> => {
  const owner = await PGlite.create({ ...options, parsers: { [DATE]: (value) => value } });
  await owner.exec(`do $$ begin if not exists (select 1 from pg_roles where rolname = '${embeddedRole}')
    then create role ${embeddedRole} nologin; end if; end $$`);
  const engine: Engine = {
    kind: "embedded",
    transaction: (opening, work) =>
      owner.transaction(async (t) => {
        await t.exec(`set local role ${embeddedRole}`);
        let failure: { error: unknown } | undefined;
        const send = async (text: string, parameters: readonly unknown[]) => {
          try {
            const r = await t.query(text, parameters as unknown[]);
            return { rows: r.rows, affected: r.affectedRows ?? r.rows.length };
          } catch (error) {
            failure ??= { error };
            throw error;
          }
        };
        const opened = opening.map((s) => send(s.text, s.parameters).then((r) => r.rows));
        for (const o of opened) o.catch(() => {});
        const result = await work(send, opened);
        if (failure) throw failure.error;
        return result;
      }),
    together: (statements) =>
      owner.transaction(async (t) => {
        await t.exec(`set local role ${embeddedRole}`);
        const all: unknown[][] = [];
        for (const { text, parameters } of statements)
          all.push((await t.query(text, parameters as unknown[])).rows);
        return all;
      }),
    pool: () => null,
    each: async (groups) => {
      const all: unknown[][][] = [];
      for (const statements of groups) {
        const closed = statements.every(({ text }) => definerCall.test(text));
        const [only] = statements;
        all.push(
          closed && only && statements.length === 1
            ? [(await owner.query(only.text, only.parameters as unknown[])).rows]
            : await owner.transaction(async (t) => {
                if (!closed) await t.exec(`set local role ${embeddedRole}`);
                const rows: unknown[][] = [];
                for (const { text, parameters } of statements)
                  rows.push((await t.query(text, parameters as unknown[])).rows);
                return rows;
              }),
        );
      }
      return all;
    },
    close: () => owner.close(),
  };
  return { engine, owner };
};

/**
 * The embedded database in a folder, locked for this process.
 * @throws FolderInUse when another process has it: two processes on one folder destroy it
 */
export const openEmbedded = async (folder: string): Promise<Embedded> => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const release = lockFolder(folder);
  const { engine, owner } = await openPglite({ dataDir: join(folder, "database") });
  return {
    owner,
    engine: {
      ...engine,
      close: async () => {
        await engine.close();
        release();
      },
    },
  };
};
