import type { Tx } from "#platform/db/index.ts";
import type { JobHandler, Module } from "#platform/module.ts";
import { listErased } from "./list.ts";
import { alone } from "./store.ts";

const kinds = ["person", "voice"] as const;

/** A kind of thing that can be erased. */
export type ErasedKind = (typeof kinds)[number];

/** Whether a word names such a kind. */
export const erasedKind = (word: unknown): ErasedKind | null => kinds.find((kind) => kind === word) ?? null;

/** Takes away what all modules have of one thing: those on the upper floors first, its owner last. */
export const eraseEverywhere = async (
  tx: Tx,
  modules: readonly Module[],
  kind: ErasedKind,
  id: string,
): Promise<void> => {
  for (const module of modules.toReversed())
    for (const door of module.erasing ?? []) if (door.kind === kind) await door.erase(tx, id);
};

/** Erases one thing for good, and puts it on the list. Asked for by the module that knows that its time has come. */
export const eraseJob =
  (modules: readonly Module[]): JobHandler =>
  async (payload, { run, config, today }) => {
    const kind = erasedKind(payload["kind"]);
    const id = String(payload["id"]);
    if (!kind) throw new Error("nothing of that kind can be erased");
    await run(async (tx) => {
      await alone(tx);
      await eraseEverywhere(tx, modules, kind, id);
      await listErased(tx, config, kind, [id], today);
    });
  };
