// security.md T19: PostgreSQL keeps a log of its own; with the settings that docs/operations.md asks for, nothing that
// somebody wrote comes into it when something fails.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { quietLog } from "../../bin/doctor/database-log.ts";
import { demoCast, demoOrganisation, demoUnits } from "../../demo/cast.ts";
import { allRoutes } from "../../src/app.tsx";
import { openWorld, type World } from "./world.ts";

const log = process.env["MEDVIRK_PG_LOG"];
const skip = log ? false : "needs the private PostgreSQL of bin/test-postgres";
const canary = "Kanarifuglen synger om natta";
const said = () => readFileSync(log ?? "", "utf8");
let world: World;
before(async () => {
  if (!skip) world = await openWorld();
});
after(() => world?.close());

test("an operator reads the same settings in the papers as doctor asks for, and this server has them", async () => {
  const papers = readFileSync("docs/operations.md", "utf8");
  for (const [name, [first]] of Object.entries(quietLog)) {
    assert.ok(papers.includes(`\`${name} = ${first}\``), `docs/operations.md: ${name} = ${first}`);
    if (skip) continue;
    const [row] = await world.rows(`select setting from pg_settings where name = '${name}'`);
    assert.equal(row?.["setting"], first, name);
  }
});

test("a row that the database refuses is not quoted in its log, by whichever rule it is refused", {
  skip,
}, async () => {
  const before_ = said().length;
  const voice = (column: string, value: string) =>
    `insert into participation.voice (organisation_id, id, unit_id, mode, words, language, received_week, code_hash, ${column})
     values ('${demoOrganisation.id}', gen_random_uuid(), '${demoUnits.lyngtun.id}', 'named', $1, 'nb', '2026-11-23', sha256('x'), ${value})`;
  const refused: [string, unknown[]][] = [
    [voice("wish", "'nonsense'"), [canary]],
    [voice("about", "'nonsense'"), [canary]],
    [`update people.person set name = null, language = $1 where id = '${demoCast.ada.id}'`, [canary]],
    [
      `insert into people.unit (organisation_id, id, name) values ($1::uuid, gen_random_uuid(), $2)`,
      [demoOrganisation.id, canary],
    ],
    [`update people.person set language = $1 where id = '${demoCast.ada.id}'`, [canary]],
  ];
  for (const [text, values] of refused)
    await assert.rejects(world.t.owner.query(text, values), { code: /^23/ }, text);
  // The log is written by another process, a moment later.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const lines = said().slice(before_);
  assert.ok((lines.match(/ERROR: /g)?.length ?? 0) >= refused.length, "each stands there as an error");
  assert.doesNotMatch(lines, /Kanarifugl|DETAIL:/);
});

test("what somebody puts where an id, a day or a number belongs does not get as far as the database", {
  skip,
}, async () => {
  const before_ = said().length;
  const typed = encodeURIComponent(canary);
  for (const who of [world.who("Siv Tenkt,"), world.who("Ada Eksempel")])
    for (const { method, path } of allRoutes().filter(({ path: at }) => at.includes(":")))
      await world.ask(
        who,
        path.replace(/:\w+/, typed),
        method === "POST"
          ? {
              fields: {
                key: canary,
                due: canary,
                day: canary,
                n: canary,
                unit: canary,
                to: canary,
                id: canary,
              },
            }
          : {},
      );
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.doesNotMatch(said().slice(before_), /Kanarifugl/);
});
