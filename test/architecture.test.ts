import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { test } from "node:test";
import { houseFiles, moduleNames, tableOwners } from "./architecture/house.ts";
import { missionMap } from "./architecture/mission-map.ts";

const none = (found: string[], why: string) => assert.deepEqual(found, [], why);
const read = (path: string) => readFileSync(path, "utf8");
const lines = (path: string) => read(path).trimEnd().split("\n").length;

test("whoever opens a module finds its door, its texts, its access rules and a page that explains it", () => {
  const tables = [...tableOwners()];
  const owners = new Set(tables.map(([, owner]) => owner));
  // A store over the platform's own tables (messages, jobs) is covered by the platform's access file.
  const keepsTables = (folder: string) =>
    globSync(`${folder}/store*`).some((store) =>
      tables.some(
        ([table, owner]) =>
          owner !== "src/platform" && statSync(store).isFile() && read(store).includes(table),
      ),
    );
  const missing = moduleNames().flatMap((name) => {
    const folder = `src/modules/${name}`;
    const texts = ["nb", "nn", "en", "se"].filter(
      (lang) => globSync(`${folder}/texts/{*.,}${lang}.{ts,tsx}`).length === 0,
    );
    return [
      ...["README.md", "index.ts"].filter((file) => !existsSync(`${folder}/${file}`)),
      ...(keepsTables(folder) && !owners.has(folder) ? ["access.sql with its tables"] : []),
      ...texts.map((lang) => `texts in ${lang}`),
    ].map((file) => `${folder}: ${file}`);
  });
  none(missing, "each module has README.md, index.ts, texts in every language and, with tables, access.sql");
});

test("whoever is new reads the project's page in 80 lines and a module's in 40", () => {
  const long = globSync("src/modules/*/README.md").filter((path) => lines(path) > 40);
  none(long, "a module's README has at most 40 lines");
  assert.ok(lines("README.md") <= 80, "README.md has at most 80 lines");
});

test("whoever changes a table finds all SQL about it in its own module's store", () => {
  const named = houseFiles("src/**/*.{ts,tsx}").flatMap(({ path, text }) =>
    [...tableOwners()].flatMap(([table, owner]) => {
      const store = /\/store([-.][^/]*)?\.tsx?$|\/store\//.test(path);
      const own =
        owner === "src/platform" ? store || path.startsWith(owner) : store && path.startsWith(`${owner}/`);
      const free = own || /\.test\.tsx?$/.test(path) || path.includes(".generated.");
      return !free && new RegExp(`\\b${table.replace(".", "\\.")}\\b`).test(text)
        ? [`${path} names ${table}`]
        : [];
    }),
  );
  none(named, "only a module's own store names its tables, and no one but a store the platform's");
});

test("whoever asks what the software does for a wish of the catalogue is led to a test that shows it", () => {
  const rows = missionMap(read("docs/mission-map.md"));
  const asked = [
    "S1",
    "S11",
    "I38",
    "PO7",
    "I3",
    "I37",
    "I4",
    "X1",
    "O10",
    "O11",
    "I39",
    "I45",
    "I26",
    "I27",
    "C2",
    "I13",
    "I14",
    "I15",
    "I19",
    "I25",
    "I42",
  ];
  none(
    asked.filter((id) => !rows.some(({ row }) => row === id)),
    "the catalogue rows that this house carries so far stand in docs/mission-map.md",
  );
  const wrong = rows.flatMap(({ row, module, file, title }) => {
    if (!/^(I|S|Y|C|O|PO|X|M|R|H)\d{1,2}$/.test(row)) return [`${row}: no row of the catalogue is called so`];
    const rooms = [`src/modules/${module}`, `src/${module}`];
    if (!rooms.some((room) => existsSync(room))) return [`${row}: no module ${module}`];
    if (!/\.test\.tsx?$/.test(file) || !existsSync(file)) return [`${row}: no test file ${file}`];
    return title !== "" && read(file).includes(title) ? [] : [`${row}: ${file} has no test "${title}"`];
  });
  none(wrong, "each row leads to a module, a test file and a test in it");
});

test("whoever meets a word of the database finds it in the glossary", () => {
  const glossary = read("docs/glossary.md").toLowerCase();
  const nouns = [...tableOwners().keys()].map((table) => (table.split(".")[1] ?? "").replaceAll("_", " "));
  none(
    nouns.filter((noun) => !glossary.includes(noun)),
    "docs/glossary.md explains each table's noun",
  );
});

test("whoever clones the project finds nothing in it about the machine it was written on", () => {
  // Spelled in pieces, so that this file does not hold what it looks for.
  const machine = new RegExp(
    `(^|[\\s"'\`(=:])/(${["wor", "k|ro", "ot"].join("")})/|https?://(registry|mirror|pypi|deb|proxy)[.\\w-]*\\.`,
    "m",
  );
  const found = houseFiles().filter(({ text }) => machine.test(text));
  none(
    found.map(({ path }) => path),
    "no machine paths and no package registry's host",
  );
  assert.doesNotMatch(
    read("package-lock.json"),
    /"resolved"/,
    "the lockfile does not say where packages came from",
  );
});

test("whoever installs this on another kind of machine is not refused by the lockfile", () => {
  const { packages } = JSON.parse(read("package-lock.json")) as {
    packages: Record<string, { optionalDependencies?: Record<string, string>; hasInstallScript?: boolean }>;
  };
  const wanted = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  const locked = Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, ""));
  none(
    wanted.filter((name) => !locked.includes(name)),
    "run `npm run complete-lockfile` after `npm install`",
  );
});
