// What a municipality does on the first day (docs/operations.md), on an empty PostgreSQL with two logins.
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import pg from "pg";
import { everybody } from "../demo/cast.ts";
import { Browser } from "./browser.ts";
import { formTo } from "./browser-form.ts";
import { type Issuer, startIssuer } from "./oidc-issuer.ts";

const { DATABASE_OWNER_URL: ownerUrl = "", DATABASE_URL: appUrl = "" } = process.env;
const skip = ownerUrl && appUrl ? false : "needs PostgreSQL: bin/test-postgres npm test";
const name = `medvirk_first_day_${randomBytes(4).toString("hex")}`;
const at = (base: string) => Object.assign(new URL(base), { pathname: `/${name}` }).href;
const folder = mkdtempSync(join(tmpdir(), "medvirk-first-day-"));

let issuer: Issuer;
let server: ChildProcess | undefined;
let base: string;
let env: Record<string, string>;

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
};

/** Runs a command of package.json as an operator would; what it said and its exit code. */
const run = async (file: string, args: string[] = [], over: Record<string, string> = {}) => {
  const child = spawn(process.execPath, ["--import", "tsx", file, ...args], {
    env: { PATH: process.env["PATH"] ?? "", ...env, ...over },
  });
  let said = "";
  child.stdout.on("data", (chunk) => (said += chunk));
  child.stderr.on("data", (chunk) => (said += chunk));
  const [code] = await once(child, "close");
  return { said, code: code as number };
};

const asOwner = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};
const persons = () =>
  asOwner(at(ownerUrl), async (c) =>
    Number((await c.query("select count(*) from people.person")).rows[0].count),
  );

/** Signs in through the provider, from a page that asks for it. Out: the page one comes to. */
const signIn = async (browser: Browser, page: string, subject: string) => {
  issuer.subject = subject;
  const there = await browser.go(page);
  const away = there.headers.get("location") ?? "";
  assert.ok(away.startsWith(issuer.issuer), `${page} leads to the provider, not to ${there.url}`);
  const passed = await new Browser(issuer.issuer).go(away);
  const back = passed.headers.get("location") ?? "";
  assert.ok(
    back.startsWith(base),
    `the provider leads back, not ${passed.status} ${passed.text.slice(0, 500)}`,
  );
  return browser.go(back);
};

before(async () => {
  if (skip) return;
  const port = await freePort();
  base = `http://localhost:${port}`;
  issuer = await startIssuer(`${base}/my/sign-in/callback`);
  env = {
    PORT: String(port),
    DATABASE_URL: at(appUrl),
    DATABASE_OWNER_URL: at(ownerUrl),
    MEDVIRK_PUBLIC_URL: base,
    MEDVIRK_SECRET: randomBytes(36).toString("base64"),
    MEDVIRK_DATA: folder,
    OIDC_ISSUER: issuer.issuer,
    OIDC_CLIENT_ID: "medvirk",
    OIDC_CLIENT_SECRET: issuer.clientSecret,
  };
  await asOwner(ownerUrl, (c) => c.query(`create database "${name}"`));
});
after(async () => {
  server?.kill("SIGKILL");
  await issuer?.close();
  rmSync(folder, { recursive: true, force: true });
  if (!skip) await asOwner(ownerUrl, (c) => c.query(`drop database if exists "${name}" with (force)`));
});

test("an operator who starts before migrating is told what to do, and doctor says the same", {
  skip,
}, async () => {
  const early = await run("src/server.ts");
  assert.equal(early.code, 1);
  assert.match(early.said, /Run npm run migrate first/);
  const doctor = await run("bin/doctor.ts");
  assert.equal(doctor.code, 1);
  assert.match(doctor.said, /wrong {2}.*Run npm run migrate/);
});

test("an operator migrates with the owner's login, and once more without harm", { skip }, async () => {
  const first = await run("bin/migrate.ts");
  assert.match(first.said, /^Applied: 0001-/);
  assert.equal(first.code, 0);
  assert.match((await run("bin/migrate.ts")).said, /^Already at this version/);
});

test("the server starts without the owner's password and is ready, with nobody made up in it", {
  skip,
}, async () => {
  server = spawn(process.execPath, ["--import", "tsx", "src/server.ts"], {
    env: { PATH: process.env["PATH"] ?? "", ...env, DATABASE_OWNER_URL: "" },
  });
  let said = "";
  await new Promise<void>((started, failed) => {
    server?.stdout?.on("data", (chunk) => {
      said += chunk;
      if (said.includes("Medvirk is running")) started();
    });
    server?.stderr?.on("data", (chunk) => (said += chunk));
    server?.on("exit", () => failed(new Error(said)));
  });
  const visitor = new Browser(base);
  assert.equal((await visitor.go("/healthz")).status, 200);
  assert.equal((await visitor.go("/readyz")).status, 200);
  assert.equal(await persons(), 0);
  for (const page of ["/", "/units", "/nn", "/en", "/se"]) {
    const { status, text } = await visitor.go(page);
    assert.equal(status, 200, page);
    for (const made of everybody) assert.ok(!text.includes(made.name), `${made.name} on ${page}`);
    assert.ok(!text.includes("Storelv"), `the made-up municipality on ${page}`);
  }
  assert.equal((await visitor.go("/demo-oidc/choice/x")).status, 404, "nobody can choose who to be");
});

test("the first administrator comes in with an invitation, and nobody without one", { skip }, async () => {
  const stranger = new Browser(base);
  const met = await signIn(stranger, "/my", "somebody-else");
  assert.equal(met.url.split("?")[0], "/my/invitation");
  assert.equal(await persons(), 0, "signing in alone makes nobody anybody");

  const unsaid = await run("bin/admin.ts", ["invite", "--name", "Nina Førstedag"]);
  assert.match(unsaid.said, /--organisation/);
  const invited = await run("bin/admin.ts", [
    "invite",
    "--name",
    "Nina Førstedag",
    "--organisation",
    "Prøvelund kommune",
  ]);
  assert.equal(invited.code, 0, invited.said);
  const code = /^[0-9A-Z]{4}(-[0-9A-Z]{4}){4}$/m.exec(invited.said)?.[0] ?? "";
  assert.notEqual(code, "", invited.said);

  const nina = new Browser(base);
  const asked = await signIn(nina, "/my/invitation", "nina");
  const form = formTo(asked.text, /invitation/);
  const wrong = await nina.go(form.action, { ...form.fields, code: "0000-0000-0000-0000-0000" });
  assert.equal(wrong.status, 422);
  const inside = await nina.go(form.action, { ...form.fields, code: code.toLowerCase() });
  assert.equal(inside.status, 200);
  const units = await nina.go("/my/units");
  assert.equal(units.status, 200);
  assert.match(units.text, /Prøvelund kommune/);
  assert.equal((await nina.go("/my/staff")).status, 200);

  const again = await nina.go(form.action, { ...form.fields, code });
  assert.equal(again.status, 422, "a code is used once");
  assert.notEqual((await stranger.go("/my/units")).status, 200, "and only for whoever has it");
});

test("units and staff come from CSV files, and doctor says that nothing is wrong", { skip }, async () => {
  const units = join(folder, "units.csv");
  writeFileSync(
    units,
    "kode;under;navn;kort navn;telefon;tar imot stemmer\nbakken;;Bakken bofellesskap;Bakken;00 00 00 00;ja\nteam;bakken;Team Bakken;Team;;nei\n",
  );
  const loaded = await run("bin/admin.ts", ["units", units]);
  assert.match(loaded.said, /2 unit\(s\) added, 0 changed/);
  const staff = join(folder, "staff.csv");
  writeFileSync(
    staff,
    "navn;enhet;rolle;tittel;innlogging\nKim Prøve;bakken;enhetsleder;leder;kim\nLo Prøve;bakken;brukerkontakt;;\nFeil Rad;ingensteds;ansatt;;\n",
  );
  const bad = await run("bin/admin.ts", ["staff", staff]);
  assert.equal(bad.code, 1);
  assert.match(bad.said, /Nothing was loaded:\s+line 4: there is no unit with the code "ingensteds"/);
  writeFileSync(
    staff,
    "navn;enhet;rolle;tittel;innlogging\nKim Prøve;bakken;enhetsleder;leder;kim\nLo Prøve;bakken;brukerkontakt;;\n",
  );
  const staffed = await run("bin/admin.ts", ["staff", staff]);
  assert.equal(staffed.code, 0, staffed.said);
  assert.match(staffed.said, /Lo Prøve;bakken;[0-9A-Z-]{24}/);

  const kim = new Browser(base);
  const met = await signIn(kim, "/my", "kim");
  assert.equal(met.status, 200);
  assert.match(met.text, /Kim Prøve|leder/);
  const visitor = new Browser(base);
  assert.match((await visitor.go("/units")).text, /Bakken/);
  const doctor = await run("bin/doctor.ts");
  assert.equal(doctor.code, 0, doctor.said);
  assert.match(doctor.said, /Nothing is wrong\./);
});

test("the server stops cleanly when it is told to", { skip }, async () => {
  server?.removeAllListeners("exit");
  server?.kill("SIGTERM");
  const [code] = await once(server as ChildProcess, "exit");
  assert.equal(code, 0);
});
