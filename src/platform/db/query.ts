import { createHash } from "node:crypto";
import {
  type Compilable,
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  sql,
} from "kysely";
import type { Tables } from "./tables.generated.ts";

/** The typed query builder. It only builds: running is the transaction's, so that no query escapes one. */
export const k = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

export { type RawBuilder, sql };

/** Anything that compiles to one statement whose rows have the shape T. */
export type Query<T> = Compilable<T> | { compile(): CompiledQuery<T> };

/** A hand-written statement as a query: `raw<{ n: number }>(sql`select …`)`. */
export const raw = <T>(builder: RawBuilder<unknown>): Query<T> => ({
  compile: () => builder.compile(k) as CompiledQuery<T>,
});

/**
 * A statement compiled once, for what is asked on page after page.
 * @param builder with `null` where a parameter goes
 * @returns the query over its parameters, in that order
 */
export const fixed = <T>(builder: RawBuilder<unknown>): ((...parameters: readonly unknown[]) => Query<T>) => {
  const compiled = builder.compile(k) as CompiledQuery<T>;
  return (...parameters) => ({ compile: () => ({ ...compiled, parameters }) });
};

const names = new Map<string, string>();

/** The prepared statement's name for a text: the same text, the same name, on every connection. */
export const nameOf = (text: string): string => {
  let name = names.get(text);
  if (!name) {
    name = `q${createHash("sha256").update(text).digest("base64url").slice(0, 20)}`;
    // Texts are few: they are written in store files, with placeholders. A list of any length is one array.
    if (names.size < 2000) names.set(text, name);
  }
  return name;
};
