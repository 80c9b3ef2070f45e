import type { Tx } from "#platform/db/index.ts";
import type { Module, SourceNews } from "#platform/module.ts";
import { sourcesOf } from "./store.ts";

/**
 * Lets the owners of a case's sources tell their givers, in the same transaction as the change. This room does not
 * know what a source is; whoever does has handed that in at its door.
 */
export const tellSources = async (
  tx: Tx,
  modules: readonly Module[],
  caseId: string,
  news: SourceNews,
): Promise<void> => {
  const ids = (await sourcesOf(tx, caseId)).map((source) => source.source_id);
  if (ids.length === 0) return;
  for (const module of modules) await module.sourceNews?.(tx, ids, news);
};
