import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { embeddedRole, migrate, openEmbedded, openPglite } from "#platform/db/index.ts";
import { embeddedTemplate } from "#test/embedded.ts";
import { testConfig } from "#test/house.ts";
import { seedPeople } from "../../demo/seed.ts";
import { cookiesOf } from "./cookies.ts";
import { inWords, killsOf, reckon, type Sums } from "./ledger.ts";
import { startWriter } from "./writer-process.ts";

const kills = killsOf({ full: 20, quick: 6 });
const folder = mkdtempSync(join(tmpdir(), "medvirk-killed-"));
const journal = join(folder, "journal");
after(() => rmSync(folder, { recursive: true, force: true }));

const skip = process.env["DATABASE_URL"] ? "the embedded database has its turn in the other run" : false;

test(`of ${kills} embedded installations killed in mid-writing none loses, halves or doubles anything`, {
  skip,
  timeout: 300_000,
}, async (t) => {
  const began = Date.now();
  const config = testConfig({ MEDVIRK_DATA: folder });
  const first = await openPglite({
    dataDir: join(folder, "database"),
    loadDataDir: await embeddedTemplate(),
  });
  await migrate(first.owner, embeddedRole, { job: config.key("job"), signIn: config.key("sign-in") });
  await seedPeople(first.owner, config);
  const cookies = await cookiesOf(first.owner);
  await first.engine.close();

  let sums: Sums | null = null;
  let next = startWriter();
  t.after(() => next.end());
  for (let n = 1; n <= kills; n++) {
    const writer = next;
    if (n < kills) next = startWriter();
    // Every other one dies at a certain step of its own, the others when it happens to strike.
    const own = n % 2 === 0;
    const death = own ? { step: 1 + Math.floor(Math.random() * 150), late: Math.random() < 0.5 } : null;
    await writer.begin({
      folder,
      journal,
      url: null,
      ownerUrl: null,
      cookies,
      death,
      life: n,
      patient: false,
    });
    await writer.killAfter(own ? 5000 : 100 + Math.random() * 600);
    // The folder is free at once, and opening it is the recovery.
    const { engine, owner } = await openEmbedded(folder);
    sums = await reckon(owner, config, [journal], n).finally(() => engine.close());
  }
  if (sums) t.diagnostic(inWords(sums, (Date.now() - began) / 1000));
});
