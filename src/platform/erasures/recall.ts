import { existsSync } from "node:fs";
import { oslo } from "#platform/clock/index.ts";
import type { Tx } from "#platform/db/index.ts";
import type { House } from "#platform/house.ts";
import { log } from "#platform/log.ts";
import { type ErasedKind, erasedKind, eraseEverywhere } from "./erase.ts";
import { appendErasures, type Erased, ErasuresFault, readErasures } from "./file.ts";
import { hashOfErased, secretMark } from "./list.ts";
import { addErased, alone, erasedHere } from "./store.ts";

const first = "00000000-0000-0000-0000-000000000000";
const page = 5000;

/** The ids that hashes on the list mean, among those that are here and still have something to erase. */
const meant = async (
  tx: Tx,
  { modules, config }: House,
  kind: ErasedKind,
  hashes: ReadonlySet<string>,
): Promise<string[]> => {
  const ids = modules
    .flatMap((module) => module.erasing ?? [])
    .find((door) => door.kind === kind && door.ids)?.ids;
  if (!ids) throw new ErasuresFault(`Nobody here knows how to find a ${kind} that was erased.`);
  const found: string[] = [];
  for (let after = first; ; ) {
    const some = await ids(tx, after, page);
    found.push(...some.filter((id) => hashes.has(hashOfErased(config, kind, id))));
    const last = some.at(-1);
    if (last === undefined || some.length < page) return found;
    after = last;
  }
};

/**
 * Compares the list of the erased in the database with the one outside, before anybody is served. Whoever is on either and
 * is here all the same (an older backup was restored) is erased again; each list gets the lines that only the other has.
 * @returns how many were erased again
 * @throws ErasuresFault in words for the operator, where the list outside cannot be trusted or followed
 */
export const recallErased = async (house: House): Promise<number> => {
  const { config, db } = house;
  const { file, named } = config.erasures;
  const today = oslo(config.now());
  if (named && !existsSync(file))
    throw new ErasuresFault(
      `The list of the erased is not at ${file} (MEDVIRK_ERASURES). Is its disk there? Put it back; for a new installation make an empty file.`,
    );
  return db.asHouse("job", today, async (tx) => {
    await alone(tx);
    const outside = readErasures(file, secretMark(config));
    const here = await erasedHere(tx);
    const without = (all: readonly Erased[], others: readonly Erased[]) => {
      const known = new Set(others.map((one) => one.hash));
      return all.filter((one) => !known.has(one.hash));
    };
    const all = [...here, ...without(outside, here)];
    let again = 0;
    for (const [word, lines] of Map.groupBy(all, (one) => one.kind)) {
      const kind = erasedKind(word);
      if (!kind)
        throw new ErasuresFault(
          `The list of the erased (${file}) names a kind that this version does not know: “${word}”.`,
        );
      for (const id of await meant(tx, house, kind, new Set(lines.map((one) => one.hash)))) {
        await eraseEverywhere(tx, house.modules, kind, id);
        again++;
      }
    }
    const missing = without(outside, here);
    for (const { kind, hash, on } of missing) await addErased(tx, kind, [hash], on);
    appendErasures(file, secretMark(config), without(here, outside));
    if (missing.length > 0 || again > 0) log("warn", { event: "erased-again" });
    return again;
  });
};
