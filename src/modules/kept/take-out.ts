import type { Day } from "#platform/clock/index.ts";
import type { Config } from "#platform/config.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import type { Module, TakenOut } from "#platform/module.ts";
import { register } from "#platform/processing/index.ts";
import type { Lang } from "#platform/texts/index.ts";
import { rowsAboutMe } from "./store-take-out.ts";

// More rows of one kind than anybody has of oneself.
const most = 10_000;

/** Tables that tell of a person and that no module takes out by itself: their rows go out as they lie. */
export const restOf = (modules: readonly Module[]): { table: string; dataClass: string }[] => {
  const taken = new Set(modules.flatMap((module) => module.takeOut?.tables ?? []));
  return register()
    .filter(
      ({ table, personal, keep }) =>
        personal["person_id"] === "who" &&
        !taken.has(table) &&
        !keep.some((rule) => "while" in rule && rule.while === "transaction"),
    )
    .map(({ table, data_class }) => ({ table, dataClass: data_class }));
};

const plain = (value: unknown): string =>
  value === null || value === undefined
    ? "–"
    : typeof value === "string"
      ? value
      : JSON.stringify(value, null, 1);

/**
 * Everything about the one who acts, as oneself: from every module through its door, and what lies in other tables as it
 * lies. Nothing of anybody else, and no secret.
 */
export const everythingAbout = async (
  tx: Tx,
  acting: Acting,
  modules: readonly Module[],
  by: { today: Day; lang: Lang; config: Config },
): Promise<TakenOut[]> => {
  const all: TakenOut[] = [];
  for (const { takeOut } of modules) if (takeOut) all.push(...(await takeOut.take(tx, acting, by)));
  for (const { table, dataClass } of restOf(modules)) {
    const rows = await rowsAboutMe(tx, table, most);
    const own = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).filter(([name]) => name !== "organisation_id" && name !== "person_id"),
      ),
    );
    all.push({
      dataClass,
      name: table,
      data: own,
      read: own.map((row) => ({
        title: (table.split(".")[1] ?? table).replaceAll("_", " "),
        lines: Object.entries(row).map(([name, value]) => [name.replaceAll("_", " "), plain(value)] as const),
      })),
    });
  }
  return all;
};

/** How many things there are about the one who acts, by data class. */
export const countsOf = (all: readonly TakenOut[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { dataClass, data } of all) counts.set(dataClass, (counts.get(dataClass) ?? 0) + data.length);
  return counts;
};

/** As data: by name, with the day and what the names mean. */
export const asJson = (all: readonly TakenOut[], taken: { on: Day; by: string }): string =>
  `${JSON.stringify(
    {
      format: "medvirk-about-me-1",
      taken_on: taken.on,
      from: taken.by,
      ...Object.fromEntries(all.map(({ name, data }) => [name, data])),
    },
    null,
    2,
  )}\n`;
