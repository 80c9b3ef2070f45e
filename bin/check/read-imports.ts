import { posix } from "node:path";
import { parseSync } from "oxc-parser";

/** One import or re-export inside the project: from file to file, with the names taken ("*" for all of them). */
export type Import = { from: string; to: string; names: string[]; typeOnly: boolean };

/**
 * Reads what a source file imports from the project's own files. `file` is its path from the project's root with
 * forward slashes; packages are left out (knip looks after those). Throws when the file does not parse.
 */
export function readImports(file: string, source: string): Import[] {
  const parsed = parseSync(file, source);
  const [problem] = parsed.errors;
  if (problem) throw new Error(`${file}: ${problem.message}`);
  const found: Import[] = [];
  const add = (request: string, names: string[], typeOnly: boolean) => {
    const to = resolve(file, request);
    if (to) found.push({ from: file, to, names, typeOnly });
  };
  for (const { moduleRequest, entries } of parsed.module.staticImports) {
    const names = entries.map((entry) => entry.importName.name ?? "*");
    add(moduleRequest.value, names, entries.length > 0 && entries.every((entry) => entry.isType));
  }
  for (const { entries } of parsed.module.staticExports) {
    for (const entry of entries) {
      if (entry.moduleRequest) add(entry.moduleRequest.value, [entry.importName.name ?? "*"], entry.isType);
    }
  }
  for (const { moduleRequest } of parsed.module.dynamicImports) {
    const written = source.slice(moduleRequest.start, moduleRequest.end);
    const literal = /^(["'`])([^$]*)\1$/.exec(written)?.[2];
    if (literal) add(literal, ["*"], false);
  }
  return found;
}

function resolve(from: string, request: string): string | null {
  if (request.startsWith(".")) return posix.join(posix.dirname(from), request);
  const [, room, rest] = /^#(platform|web|modules|test)\/(.*)$/.exec(request) ?? [];
  if (!room) return null;
  return room === "test" ? `test/${rest}` : `src/${room}/${rest}`;
}
