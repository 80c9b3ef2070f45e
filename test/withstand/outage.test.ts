import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { makeCode } from "#modules/voice/code.ts";
import { langs } from "#platform/texts/index.ts";
import { Browser } from "#test/browser.ts";
import { formTo } from "#test/browser-form.ts";
import { until } from "#test/until.ts";
import { demoCast } from "../../demo/cast.ts";
import { type Cluster, makeCluster, noCluster } from "./cluster.ts";
import { codeIn } from "./code-in.ts";
import { type Server, startServer } from "./server.ts";

const folder = mkdtempSync(join(tmpdir(), "medvirk-outage-"));
let cluster: Cluster;
let server: Server;

before(async () => {
  if (noCluster) return;
  cluster = await makeCluster(null);
  server = await startServer({
    DATABASE_URL: cluster.url,
    DATABASE_OWNER_URL: cluster.ownerUrl,
    MEDVIRK_DEMO: "yes",
    MEDVIRK_SECRET: "0123456789".repeat(4),
    MEDVIRK_DATA: folder,
  });
  assert.equal(server.over(), null, server.said());
});
after(async () => {
  await server?.kill();
  await cluster?.remove();
  rmSync(folder, { recursive: true, force: true });
});

const count = async (words: string): Promise<number> =>
  (await cluster.owner.query("select 1 from participation.voice where words = $1", [words])).rows.length;

/** The form that gives a voice, filled in to the last click. */
const filledIn = async (giver: Browser, words: string) => {
  const { fields, action } = formTo((await giver.go("/units/lyngtun/voice")).text, /voice\/review$/);
  const review = await giver.go(action, { ...fields, words, mode: "anonymous" });
  return formTo(review.text, /voice$/);
};

const isReady = async () => (await fetch(`${server.base}/readyz`)).status === 200;

/** One click in the demo's cast. */
const signIn = async (browser: Browser) => {
  const door = await browser.go("/my");
  const action = /action="(\/demo-oidc\/choice\/[^"]+)"/.exec(door.text)?.[1] ?? "";
  await browser.go(action, { person: demoCast.ada.id });
  assert.equal((await browser.ask("/my/voices")).status, 200);
};

/** Leaves quickly: away at once, without the cookie, whatever the database does. */
const leaves = async (browser: Browser) => {
  const began = Date.now();
  const away = await browser.ask("/my/leave", {});
  assert.equal(away.status, 303);
  assert.ok(Date.now() - began < 2500, `held for ${Date.now() - began} ms`);
  assert.equal(browser.sent("/my"), "", "the browser has no key any more");
};

/** Asks, and holds the answer to what is owed when the database does not answer. */
const sorry = async (asked: Promise<Response>, what: string) => {
  const began = Date.now();
  const answer = await asked;
  const text = await answer.text();
  const took = Date.now() - began;
  assert.equal(answer.status, 503, `${what}: ${answer.status} ${text.slice(0, 300)}`);
  assert.ok(took <= 6000, `${what} took ${took} ms`);
  for (const lang of langs) assert.ok(text.includes(`lang="${lang}"`), `${what} in ${lang}`);
  assert.match(text, /tel:116117/, `${what}: the help numbers`);
  assert.equal(codeIn(text), null, `${what}: no receipt for what is not stored`);
  assert.match(answer.headers.get("cache-control") ?? "", /no-store/);
};

test("while the database is gone everybody is told so at once with the help numbers, and when it is back the same server goes on", {
  skip: noCluster,
  timeout: 180_000,
}, async () => {
  const giver = new Browser(server.base);
  const ada = new Browser(server.base);
  const hasty = new Browser(server.base);
  await signIn(ada);
  await signIn(hasty);
  const words = "Det gikk ikke første gang jeg sendte det.";
  const form = await filledIn(giver, words);
  const inFlight = await Promise.all(
    Array.from({ length: 20 }, (_, n) => filledIn(giver, `Underveis ${n}.`)),
  );

  // Twenty are on their way when it goes.
  cluster.freeze();
  const answers = inFlight.map(({ action, fields }) => giver.ask(action, fields));
  await new Promise((resolve) => setTimeout(resolve, 500));
  await cluster.crash("kill");
  const outcome = await Promise.all(
    answers.map(async (a) => ({ status: (await a).status, code: codeIn(await (await a).text()) })),
  );
  for (const { status } of outcome) assert.ok(status === 201 || status === 503, `${status}`);

  assert.equal((await fetch(`${server.base}/healthz`)).status, 200, "the process is well");
  assert.equal((await fetch(`${server.base}/readyz`)).status, 503, "but can serve nobody");
  await Promise.all([
    sorry(giver.ask("/units/lyngtun"), "a place's page"),
    sorry(giver.ask("/nn/units"), "the list of places"),
    sorry(giver.ask(form.action, form.fields), "a voice without a name"),
    sorry(giver.ask("/follow", { code: makeCode() }), "a case by its code"),
    sorry(ada.ask("/my/voices"), "one's own list"),
    sorry(
      ada.ask("/my/draft", { draft_form: "voice", draft_subject: crypto.randomUUID(), words: "x" }),
      "a draft",
    ),
  ]);

  const kept = await (await giver.ask(form.action, form.fields)).text();
  await leaves(hasty);

  await cluster.start();
  await until(isReady, 15_000);
  assert.equal(server.over(), null, "the server was not started anew");
  // The page itself gave back what was written: the same form, to be sent with one click.
  const back = formTo(kept, /voice$/);
  assert.deepEqual(back, form);
  assert.match(kept, /Vi vet ikke om det kom fram/);
  assert.match(kept, /<form class="mv-leave" method="post" action="\/leave"/);
  const sent = await giver.go(back.action, back.fields);
  assert.equal(sent.status, 201, sent.text.slice(-500));
  const again = await giver.go(form.action, form.fields);
  assert.equal(codeIn(again.text), codeIn(sent.text));
  assert.equal(await count(words), 1, "one effect");
  assert.equal((await ada.ask("/my/voices")).status, 200, "and nobody has to sign in again");
  for (const [n, { status, code }] of outcome.entries()) {
    const stored = await count(`Underveis ${n}.`);
    if (status === 201) assert.equal(stored, 1, "who got a receipt is there");
    const { action, fields } = inFlight[n] ?? form;
    const second = await giver.go(action, fields);
    assert.equal(second.status, 201);
    if (code) assert.equal(codeIn(second.text), code);
    assert.equal(await count(`Underveis ${n}.`), 1);
  }
});

test("while the database stands still nobody is told that anything is saved before it is", {
  skip: noCluster,
  timeout: 120_000,
}, async () => {
  const giver = new Browser(server.base);
  const forms = await Promise.all(Array.from({ length: 8 }, (_, n) => filledIn(giver, `Treg ${n}.`)));
  await until(isReady);
  cluster.freeze();
  const began = Date.now();
  let answered = 0;
  const answers = forms.map(({ action, fields }) =>
    giver.ask(action, fields).then(async (r) => {
      answered += 1;
      return { status: r.status, code: codeIn(await r.text()), after: Date.now() - began };
    }),
  );
  await new Promise((resolve) => setTimeout(resolve, 3000));
  assert.equal(answered, 0, "nobody has an answer yet");
  cluster.thaw();
  for (const [n, answer] of (await Promise.all(answers)).entries()) {
    assert.ok(answer.status === 201 || answer.status === 503, `${answer.status}`);
    if (answer.status === 201) assert.equal(await count(`Treg ${n}.`), 1);
    else assert.equal(answer.code, null);
    const { action, fields } = forms[n] ?? { action: "", fields: {} };
    assert.equal((await giver.go(action, fields)).status, 201);
    assert.equal(await count(`Treg ${n}.`), 1);
  }
});

test("a database that stands still for good does not hold people: they are told, and get help", {
  skip: noCluster,
  timeout: 120_000,
}, async () => {
  const giver = new Browser(server.base);
  const hasty = new Browser(server.base);
  await signIn(hasty);
  const form = await filledIn(giver, "Ingen svarer.");
  cluster.freeze();
  try {
    await Promise.all([
      sorry(giver.ask("/units/lyngtun"), "a place's page"),
      sorry(giver.ask(form.action, form.fields), "a voice without a name"),
      leaves(hasty),
    ]);
  } finally {
    cluster.thaw();
  }
  await until(isReady, 15_000);
  assert.equal((await giver.go(form.action, form.fields)).status, 201);
  assert.equal(await count("Ingen svarer."), 1);
  assert.equal(server.over(), null);
});
