// Builds the look: theme (designsystemet's CLI, our config) + the components in use + medvirk.css, bundled
// and minified into one committed file. `--check` rebuilds and compares: what is committed is what is built.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transform } from "lightningcss";
import { hashedName } from "#web/assets.ts";

const WEB = join(import.meta.dirname, "../src/web");
const MODULES = join(import.meta.dirname, "../node_modules");
const OUT = join(WEB, "public/medvirk.css");

// Only what some page uses; a page that needs another component adds it here.
const COMPONENTS = [
  "alert",
  "button",
  "details",
  "error-summary",
  "field",
  "fieldset",
  "heading",
  "input",
  "label",
  "link",
  "list",
  "skip-link",
  "table",
  "validation-message",
];

function theme(): string {
  const folder = mkdtempSync(join(tmpdir(), "medvirk-look-"));
  const config = readFileSync(join(WEB, "look/designsystemet.config.json"), "utf8");
  writeFileSync(join(folder, "designsystemet.config.json"), config);
  const cli = join(MODULES, "@digdir/designsystemet/dist/bin/designsystemet.js");
  const run = (...words: string[]) =>
    execFileSync(process.execPath, [cli, "tokens", ...words], {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
    });
  try {
    run("create");
    run("build", "--out-dir", "out");
    return readFileSync(join(folder, "out/medvirk.css"), "utf8").replace('@charset "UTF-8";', "");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function component(name: string): string {
  const css = readFileSync(join(MODULES, `@digdir/designsystemet-css/dist/src/${name}.css`), "utf8");
  return `@layer ${name === "base" ? "ds.base" : "ds.components"}{${css}}`;
}

// Fonts are named by their content, as they are served, so that they too can be kept for ever.
function font(): string {
  return readFileSync(join(WEB, "look/font.css"), "utf8").replaceAll(
    /url\(([\w-]+\.woff2)\)/g,
    (_, name: string) => `url(${hashedName(name, readFileSync(join(WEB, "public", name)))})`,
  );
}

function build(): string {
  const own = readFileSync(join(WEB, "look/medvirk.css"), "utf8");
  const parts = [
    "@layer ds.theme, ds.base, ds.components, medvirk;",
    font(),
    theme(),
    ...["base", ...COMPONENTS].map(component),
    own,
  ];
  const version = (major: number, minor = 0) => (major << 16) | (minor << 8);
  const { code } = transform({
    filename: "medvirk.css",
    code: new TextEncoder().encode(parts.join("\n")),
    minify: true,
    // The oldest that know cascade layers, which designsystemet is built on; older ones get plain HTML.
    targets: { chrome: version(99), firefox: version(97), safari: version(15, 4), ios_saf: version(15, 4) },
  });
  const licences =
    "/*! designsystemet 1.15.0/1.22.0 MIT, Atkinson Hyperlegible Next OFL 1.1: see LICENSES.txt */\n";
  return `${licences}${new TextDecoder().decode(code)}\n`;
}

const built = build();
if (!process.argv.includes("--check")) {
  writeFileSync(OUT, built);
} else if (readFileSync(OUT, "utf8") !== built) {
  console.error(
    "src/web/public/medvirk.css is not what bin/build-look makes. Run bin/build-look and commit it.",
  );
  process.exitCode = 1;
}
