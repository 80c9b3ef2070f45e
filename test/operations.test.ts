import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import pg from "pg";
import { migrate } from "#platform/db/index.ts";
import { ownerOf } from "./database.ts";

const read = (path: string) => readFileSync(path, "utf8");
const papers = ["README.md", "CONTRIBUTING.md", "STYLE.md", "SECURITY.md", "docs/operations.md"];

test("an operator finds every setting in the table of docs/operations.md, and none that is not there", () => {
  const settings = [...read("src/platform/config.ts").matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map(
    ([, name]) => name,
  );
  const told = [...read("docs/operations.md").matchAll(/^\| `([A-Z][A-Z_]+)` \| [^|]+ \| /gm)].map(
    ([, name]) => name,
  );
  const table = told.filter((name, i) => told.indexOf(name) === i);
  assert.ok(settings.length > 20);
  assert.deepEqual(table.sort(), settings.sort());
});

test("an operator reads the same defaults in the table as the settings have", () => {
  const source = read("src/platform/config.ts");
  for (const [, name, value] of read("docs/operations.md").matchAll(
    /^\| `([A-Z][A-Z_]+)` \| `([^`]+)` \|/gm,
  )) {
    const line = source.split("\n").find((one) => one.startsWith(`  ${name}: `)) ?? "";
    const given = /default\("?([^")]*)"?\)/.exec(line)?.[1];
    if (given !== undefined) assert.equal(value, given, name);
  }
});

test("whoever follows the papers finds each command and each file that they name", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const wrong = papers.flatMap((paper) => {
    const text = read(paper);
    const commands = [...text.matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)].map(([, name]) => name ?? "");
    const files = [
      ...text.matchAll(/`((?:src|bin|docs|data|test|demo|bench|db|content|\.ci)\/[\w./-]+)`/g),
    ].map(([, file]) => file ?? "");
    const links = [...text.matchAll(/\]\((?!https?:)([\w./-]+)\)/g)].map(([, file]) => file ?? "");
    return [
      ...commands
        .filter(
          (name) =>
            !scripts[name] || !existsSync(/([\w/-]+\.ts)(?=\s|$)/.exec(scripts[name])?.[1] ?? "package.json"),
        )
        .map((name) => `${paper}: npm run ${name}`),
      ...[...files, ...links].filter((file) => !existsSync(file)).map((file) => `${paper}: ${file}`),
    ];
  });
  assert.deepEqual(wrong, []);
});

test("whoever learns the style from STYLE.md finds each good example in the code that it names", () => {
  const examples = [...read("STYLE.md").matchAll(/```\w+\n(?:\/\/|--) so: (\S+)\n(.*?)```/gs)];
  assert.ok(examples.length >= 8);
  const bare = (text: string) => text.replace(/\s+/g, " ").trim();
  const gone = examples.filter(([, file = "", code = ""]) => !bare(read(file)).includes(bare(code)));
  assert.deepEqual(
    gone.map(([, file]) => file),
    [],
  );
});

test("an operator who types the two logins from docs/operations.md gets an owner and an application that owns nothing", {
  skip: process.env["MEDVIRK_PG_PORT"] ? false : "needs the private PostgreSQL of bin/test-postgres",
}, async () => {
  const server = (database: string, user = "postgres") =>
    new pg.Client({
      connectionString: `postgres://${user}@127.0.0.1:${process.env["MEDVIRK_PG_PORT"]}/${database}`,
    });
  const made = `m${randomBytes(4).toString("hex")}`;
  const block = /```sql\n(create role.*?)```/s.exec(read("docs/operations.md"))?.[1] ?? "";
  const statements = block
    .replaceAll(/--.*$/gm, "")
    .replaceAll("medvirk", made)
    .split(";")
    .filter((one) => one.trim());
  const above = server("postgres");
  await above.connect();
  try {
    for (const statement of statements) await above.query(statement);
    const mayMake = await above.query("select has_database_privilege($1, $2, 'temporary') as may", [
      `${made}_app`,
      made,
    ]);
    assert.deepEqual(mayMake.rows, [{ may: false }]);
    const keys = { job: new Uint8Array(32), signIn: new Uint8Array(32) };
    const owner = server(made, `${made}_owner`);
    await owner.connect();
    await migrate(ownerOf(owner), `${made}_app`, keys);
    await owner.end();
    const app = server(made, `${made}_app`);
    await app.connect();
    await assert.rejects(app.query("select * from platform.session"), { code: "42501" });
    assert.equal((await app.query("select * from participation.voice")).rowCount, 0);
    await app.end();
  } finally {
    await above.query(`drop database if exists ${made} with (force)`);
    await above.query(`drop role if exists ${made}_app`);
    await above.query(`drop role if exists ${made}_owner`);
    await above.end();
  }
});
