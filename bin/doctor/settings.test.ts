import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Day } from "../../src/platform/clock/index.ts";
import { lockFolder } from "../../src/platform/db/lock.ts";
import { loadHelpNumbers } from "../../src/web/help-numbers.ts";
import { startMailServer } from "../../test/mail-server.ts";
import { checkHelpNumbers } from "./dated.ts";
import { examine } from "./examine.ts";
import { lineOf, note } from "./finding.ts";
import { startIssuer } from "./issuer.fixture.ts";
import { checkFolder, checkNode } from "./machine.ts";

let good: Awaited<ReturnType<typeof startIssuer>>;
before(async () => {
  good = await startIssuer();
});
after(() => good.close());

const folder = () => mkdtempSync(join(tmpdir(), "medvirk-doctor-"));

/** What doctor says of an embedded installation that is no trial, with these settings over good ones. */
const says = async (over: Record<string, string> = {}) =>
  (
    await examine({
      MEDVIRK_DEMO: "no",
      MEDVIRK_EMBEDDED_IN_PRODUCTION: "yes",
      MEDVIRK_PUBLIC_URL: "https://medvirk.example.no",
      MEDVIRK_SECRET: "a-secret-of-no-value-0123456789-abcdef",
      MEDVIRK_DATA: folder(),
      OIDC_ISSUER: good.url,
      OIDC_CLIENT_ID: "medvirk",
      ...over,
    })
  ).map(lineOf);
const wrongs = async (over: Record<string, string> = {}) =>
  (await says(over)).filter((line) => line.startsWith("wrong"));
const only = async (over: Record<string, string>, expected: RegExp) => {
  const found = await wrongs(over);
  assert.equal(found.length, 1, found.join("\n"));
  assert.match(found[0] ?? "", expected);
};

test("an operator whose settings are right is told that nothing is wrong, and what cannot be known", async () => {
  assert.deepEqual(await wrongs(), []);
  const found = (await says()).join("\n");
  assert.match(found, /note {3}The embedded database is used.*no promise when the power goes/);
  assert.match(found, /note {3}Whether there is a backup/);
  assert.match(found, /must know this address .*: https:\/\/medvirk\.example\.no\/my\/sign-in\/callback/);
  assert.equal(found.split("\n").length, (await says()).length, "one line each");
});

test("an operator who forgot settings is told all of them at once", async () => {
  const found = (await examine({ PORT: "many" })).map(lineOf);
  assert.match(found.join("\n"), /wrong {2}PORT: /);
  const missing = (await examine({ DATABASE_URL: "postgres://a@127.0.0.1:1/a" })).map(lineOf).join("\n");
  for (const name of ["MEDVIRK_SECRET", "MEDVIRK_PUBLIC_URL", "OIDC_ISSUER"])
    assert.match(missing, new RegExp(`wrong {2}${name} is missing`));
});

test("an operator with a weak secret, an open address or too old a Node is told so", async () => {
  await only({ MEDVIRK_SECRET: "ab".repeat(20) }, /MEDVIRK_SECRET repeats a few characters/);
  await only({ MEDVIRK_PUBLIC_URL: "http://medvirk.example.no" }, /not encrypted.*proxy with TLS/);
  assert.match(
    (await says({ MEDVIRK_PUBLIC_URL: "http://localhost:3000" })).join("\n"),
    /only this machine can use it/,
  );
  assert.match(lineOf(checkNode("20.19.2")), /^wrong .*needs 24/);
  assert.match(lineOf(checkNode("24.21.0")), /^ok/);
});

test("an operator who lets people in with a code and forgot the proxy in front is told what comes of it", async () => {
  await only({ MEDVIRK_PAPER_CODE: "yes" }, /MEDVIRK_PROXIES is 0/);
  assert.deepEqual(await wrongs({ MEDVIRK_PAPER_CODE: "yes", MEDVIRK_PROXIES: "1" }), []);
});

test("an operator whose data folder cannot be written to is told which, and who must have the right", () => {
  const file = join(folder(), "a-file");
  writeFileSync(file, "");
  assert.match(
    lineOf(checkFolder(join(file, "under"))),
    /^wrong .*cannot be written to \((ENOTDIR|EEXIST)\)/,
  );
});

test("an operator whose sign-in provider is away or lacks something is told which", async () => {
  const gone = await startIssuer();
  await gone.close();
  await only({ OIDC_ISSUER: gone.url }, /not usable: ECONNREFUSED\. Nobody can sign in; giving a voice/);
  await only({ OIDC_ISSUER: `${good.url}/` }, /the provider calls itself/);
  await only({ OIDC_PRIVATE_JWK: "{}" }, /OIDC_PRIVATE_JWK cannot be used/);
  for (const [over, expected] of [
    [{ response_types_supported: ["id_token"] }, /does not offer the code flow/],
    [{ code_challenge_methods_supported: ["plain"] }, /PKCE \(S256\)/],
    [{ token_endpoint: undefined }, /lacks token_endpoint/],
    [{ acr_values_supported: ["Level3"] }, /OIDC_ACR asks for Level4.*It offers: Level3/],
  ] as const) {
    const issuer = await startIssuer(over);
    await only({ OIDC_ISSUER: issuer.url, OIDC_ACR: "Level4" }, expected);
    await issuer.close();
  }
});

test("an operator whose mail server is away is told that notices wait; without one, that nobody is mailed", async () => {
  assert.match((await says()).join("\n"), /note {3}Mail is off/);
  await only({ SMTP_URL: "smtp://127.0.0.1:1" }, /mail server does not take us/);
  const server = await startMailServer();
  assert.match(
    (await says({ SMTP_URL: `smtp://127.0.0.1:${server.port}` })).join("\n"),
    /ok {5}The mail server takes us/,
  );
  await server.close();
});

test("an operator whose own deadlines are spoiled is told the file and the row", async () => {
  const own = join(folder(), "clock-rules.json");
  writeFileSync(own, '[{"id": "voice-answer"}]');
  await only({ MEDVIRK_RULES: own }, /deadlines cannot be computed: .*clock-rules\.json, row 1/);
  await only({ MEDVIRK_RULES: "/nowhere/rules.json" }, /MEDVIRK_RULES names .*not there/);
});

test("help numbers that have run out or were not checked for a year do not go unseen", () => {
  const [one] = loadHelpNumbers();
  assert.ok(one);
  const at = (today: string, over: Partial<typeof one> = {}) =>
    lineOf(checkHelpNumbers(today as Day, [{ ...one, ...over }]));
  assert.match(at(one.read_on), /^ok/);
  assert.match(at("2027-11-30", { read_on: "2026-11-23" as Day }), /^note .*last checked on 2026-11-23/);
  assert.match(at("2027-11-30", { valid_to: "2027-01-01" as Day }), /^wrong .*None of the help numbers/);
});

test("an operator who asks while Medvirk runs on the embedded folder does not disturb it", async () => {
  const data = folder();
  writeFileSync(join(data, "database"), "");
  const release = lockFolder(data);
  assert.match(
    (await says({ MEDVIRK_DATA: data })).join("\n"),
    /note {3}Medvirk is running on this data folder/,
  );
  release();
});

test("whoever reads what doctor says gets one line for each thing", () => {
  assert.equal(lineOf(note("two\nlines")), "note   two lines");
});

test("an operator is told where the settings for national numbers do not fit together, and where only made-up ones are taken", async () => {
  const lines = async (over: Record<string, string>) => (await says(over)).join("\n");
  const real = { MEDVIRK_NATIONAL_NUMBERS: "real" };
  assert.match(await lines(real), /no sign-in carries one: set OIDC_NUMBER_CLAIM/);
  assert.doesNotMatch(await lines({ ...real, OIDC_NUMBER_CLAIM: "pid" }), /national number/i);
  assert.match(await lines({ MEDVIRK_NATIONAL_NUMBERS: "synthetic" }), /Only made-up national numbers/);
  await only({ OIDC_NUMBER_CLAIM: "pid" }, /no national numbers are kept here/);
  const demo = { MEDVIRK_DEMO: "yes", MEDVIRK_PUBLIC_URL: "http://localhost:3000" };
  await only({ ...demo, ...real }, /takes made-up numbers only/);
});
