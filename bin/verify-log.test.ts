import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { PGlite } from "@electric-sql/pglite";
import { consent } from "#modules/consent/index.ts";
import { type Config, readConfig } from "#platform/config.ts";
import { type Db, database, embeddedRole, migrate, type Owner, openEmbedded } from "#platform/db/index.ts";
import { asOwner } from "#platform/db/open.ts";
import { runJobs } from "#platform/jobs/index.ts";
import { asTests } from "../test/as-tests.ts";
import { openTestDatabase, type TestDatabase } from "../test/database.ts";
import { embeddedTemplate } from "../test/embedded.ts";
import { startMailServer } from "../test/mail-server.ts";
import { until } from "../test/until.ts";

const { DATABASE_OWNER_URL: ownerUrl, MEDVIRK_PG_PORT: ownPort } = process.env;
const folder = mkdtempSync(join(tmpdir(), "medvirk-log-"));
const secret = "a-secret-of-no-value-0123456789-abcdef";
const heads = join(folder, "log-heads.txt");
let env: Record<string, string> = { MEDVIRK_DATA: folder, MEDVIRK_SECRET: secret };
let t: TestDatabase | null = null;

/** The installation's database for a while, as whoever owns it and as the application. */
const inside = async (work: (owner: Owner, db: Db, config: Config) => Promise<unknown>): Promise<void> => {
  const config = readConfig({ ...env, DATABASE_URL: t?.url ?? "", MEDVIRK_DEMO: "yes" });
  if (t) {
    await work(t.owner, t.db, config);
    return;
  }
  const { owner, engine } = await openEmbedded(folder);
  try {
    const keys = { job: config.key("job"), signIn: config.key("sign-in") };
    await migrate(owner, embeddedRole, keys);
    await work(owner, database(engine, { idleMinutes: 20, keys }), config);
  } finally {
    await engine.close();
  }
};

before(async () => {
  if (ownerUrl) {
    t = await openTestDatabase();
    const url = new URL(ownerUrl);
    url.pathname = new URL(t.url ?? "").pathname;
    env = { ...env, DATABASE_OWNER_URL: url.href };
  } else {
    const made = await PGlite.create({
      dataDir: join(folder, "database"),
      loadDataDir: await embeddedTemplate(),
    });
    await made.close();
  }
});
after(async () => {
  await t?.close();
  rmSync(folder, { recursive: true, force: true });
});

const verify = (over: Record<string, string> = {}, ...more: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...asTests, "bin/verify-log.ts", ...more], {
    env: { PATH: process.env["PATH"], ...env, ...over },
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
};
const act = (owner: Owner) =>
  owner.query(
    `insert into platform.trail (organisation_id, act, subject_kind, subject_id, actor_kind, at)
     values ($1, 'x', 'x', $1, 'job', now())`,
    [randomUUID()],
  );

test("the server seals the log, lets its head out to a file and by mail, and whoever verifies is told in words", {
  timeout: 120_000,
}, async () => {
  const mail = await startMailServer();
  env = { ...env, SMTP_URL: `smtp://127.0.0.1:${mail.port}`, MEDVIRK_LOG_HEADS_TO: "revisor@example.no" };
  const end = new AbortController();
  try {
    await inside(async (owner, db, config) => {
      for (let i = 0; i < 5; i++) await act(owner);
      const loop = runJobs({ config, db, modules: [consent] }, { stop: end.signal, idleMs: 50 });
      await until(() => readFileSync(heads, { encoding: "utf8", flag: "a+" }).includes("\n"));
      // The mail's round of today may have come before there was a head.
      await owner.exec("insert into platform.job (kind) values ('log-head-mail')");
      await until(() => mail.received.length > 0);
      end.abort();
      await loop;
    });
  } finally {
    end.abort();
    await mail.close();
  }
  const [received] = mail.received;
  assert.deepEqual(received?.to, ["revisor@example.no"]);
  const line = readFileSync(heads, "utf8").trim();
  const [, n, head] = line.split(" ");
  // Quoted-printable may break the line: what was mailed is read with the breaks taken out.
  assert.ok(received?.raw.replace(/=\r?\n/g, "").includes(`${n} ${head}`));

  const holds = verify();
  assert.equal(holds.status, 0, holds.said);
  assert.match(
    holds.said,
    /ok +The chain holds: 1 seals, 5 lines[\s\S]*ok +All 1 heads kept outside are in the chain/,
  );
  const alone = verify({ MEDVIRK_LOG_HEADS: join(folder, "none.txt") });
  assert.equal(alone.status, 3);
  assert.match(alone.said, /unknown +From the database alone nobody can know/);
  assert.match(
    verify({ MEDVIRK_SECRET: "another-secret-of-no-value-0123456789" }).said,
    /not signed by this installation/,
  );

  await inside((owner) => owner.exec("delete from platform.trail; delete from platform.log_seal"));
  const kept = join(folder, "mails.txt");
  writeFileSync(kept, `Keep this mail.\n\n${line}\n`);
  const cut = verify({}, "--heads", kept);
  assert.equal(cut.status, 1);
  assert.match(
    cut.said,
    /wrong +Outside stands seal 1, .*the database ends with seal 0: the end of the log was cut off/,
  );
});

test("whoever verifies while something is in the way is told what, and that nothing was looked into", async () => {
  const nowhere = { DATABASE_OWNER_URL: "", MEDVIRK_DATA: join(folder, "nowhere") };
  const found = verify(nowhere);
  assert.equal(found.status, 2);
  assert.match(found.said, /There is no database/);
});

test("an auditor verifies with a login that only reads, and one that the policies bind is told that it sees a part", {
  skip: ownPort ? false : "needs the private PostgreSQL of bin/test-postgres",
}, async () => {
  const url = env["DATABASE_OWNER_URL"] ?? "";
  const as = (name: string) => Object.assign(new URL(url), { username: name, password: "x" }).href;
  // Only a superuser makes a login that sees past policies.
  await asOwner(as("postgres"), (owner) =>
    owner.exec("create role medvirk_audit login bypassrls; create role medvirk_bound login"),
  );
  await asOwner(url, async (owner) => {
    for (const name of ["medvirk_audit", "medvirk_bound"])
      await owner.exec(`grant usage on schema platform, consent to ${name};
          grant select on platform.trail, platform.log_seal, consent.opening to ${name}`);
  });
  try {
    const audit = verify({ DATABASE_AUDIT_URL: as("medvirk_audit") }, "--heads", heads);
    assert.equal(audit.status, 1, audit.said);
    assert.match(audit.said, /cut off/);
    const bound = verify({ DATABASE_AUDIT_URL: as("medvirk_bound") });
    assert.equal(bound.status, 2);
    assert.match(bound.said, /sees only a part of the log/);
  } finally {
    await asOwner(as("postgres"), (owner) =>
      owner.exec("drop owned by medvirk_audit, medvirk_bound; drop role medvirk_audit, medvirk_bound"),
    );
  }
});
