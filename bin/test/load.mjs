/**
 * `--import ./bin/test/load.mjs`: how the tests read the house. As tsx does it, but what was read is kept in
 * `var/test/read` for all processes of all runs: a process that reads the whole house has it in a third of the time.
 * Types are taken away by Node itself, pages (`.tsx`) are translated by esbuild; whoever changes a file changes the
 * name under which it is kept. Servers that are started as an operator starts them go on reading by tsx.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire, enableCompileCache, registerHooks, setSourceMapsSupport } from "node:module";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url).href;
const kept = fileURLToPath(new URL("var/test/read/", root));
mkdirSync(kept, { recursive: true });
enableCompileCache(kept);
setSourceMapsSupport(true);

// Asked for by the first page that nobody has translated before.
const require = createRequire(import.meta.url);

const translated = (url) => {
  const text = readFileSync(fileURLToPath(url), "utf8");
  const file = `${kept}${createHash("sha256").update(url).update("\0").update(text).digest("hex")}.js`;
  try {
    return readFileSync(file, "utf8");
  } catch {
    const { code } = require("esbuild").transformSync(text, {
      loader: "tsx",
      jsx: "automatic",
      jsxImportSource: "hono/jsx",
      format: "esm",
      target: "node24",
      sourcefile: fileURLToPath(url),
      sourcemap: "inline",
      sourcesContent: false,
    });
    const own = `${file}.${process.pid}`;
    writeFileSync(own, code);
    renameSync(own, file);
    return code;
  }
};

const source = /\.tsx?$/;
const rooms = /^#(platform|web|modules)\//;

registerHooks({
  // The house's own files say where they are: nothing has to be looked for.
  resolve: (specifier, context, next) => {
    if (source.test(specifier) && context.parentURL?.startsWith(root)) {
      const at = specifier.startsWith("#")
        ? specifier.replace(rooms, "src/$1/").replace(/^#test\//, "test/")
        : null;
      const url = at
        ? root + at
        : /^\.\.?\//.test(specifier)
          ? new URL(specifier, context.parentURL).href
          : null;
      if (url) return { url, format: url.endsWith("x") ? "module" : "module-typescript", shortCircuit: true };
    }
    return next(specifier, context);
  },
  load: (url, context, next) =>
    url.startsWith(root) && url.endsWith(".tsx")
      ? { format: "module", source: translated(url), shortCircuit: true }
      : next(url, context),
});
