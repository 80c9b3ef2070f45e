import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Room } from "./book.ts";

/** All rooms of the book by name, in the order in which their rows can be put there. */
export const rooms: Readonly<Record<string, Room>> = Object.fromEntries(
  globSync("rooms/*.json", { cwd: import.meta.dirname })
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .map((file) => [
      basename(file, ".json").replace(/^\d+-/, ""),
      JSON.parse(readFileSync(`${import.meta.dirname}/${file}`, "utf8")) as Room,
    ]),
);
