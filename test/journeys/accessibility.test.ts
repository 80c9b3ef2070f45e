// What holds that looking once is looking: a page that changes in anything is asked about again, and its fault is found.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { faultsOf, see, withoutUnseen } from "./accessibility.ts";
import { noBrowser, openBrowser } from "./browser.ts";

const one = "5f0c9a52-3f0e-4c3a-9f5d-0d2f6f6a1b11";
const other = "7d1b8e40-91a2-4b7e-8c55-3a1c2e9d4f22";

const pageOf = (main: string): string =>
  `<!doctype html><html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>Side</title><style>#words:target, #words:focus { color: #eee } .faint { color: #eee }</style></head>
  <body><main><h1>Side</h1>${main}</main></body></html>`;
const words = `<p id="words" tabindex="-1">Noen ord.</p>`;

describe("looking at a page", { skip: noBrowser, timeout: 120_000 }, () => {
  let browser: Browser;
  let server: Server;
  let base = "";
  let shown = "";
  before(async () => {
    browser = await openBrowser();
    server = createServer((_request, answer) => {
      answer.setHeader("content-type", "text/html; charset=utf-8");
      // As strict as the house's own: what asks must not need what a page may not do.
      answer.setHeader("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'");
      answer.end(pageOf(shown));
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(async () => {
    await browser?.close();
    await new Promise((done) => server?.close(done));
  });

  /** Opens a page that shows this and says which rules it breaks. `asked` says whether axe was there at all. */
  const look = async (page: Page, js: boolean, main: string, path = "/") => {
    shown = main;
    // Another address that differs by its fragment alone would not be opened anew.
    await page.goto("about:blank");
    await page.goto(base + path);
    const faults = await faultsOf(page, await see(page, js), js);
    const asked = (await page.evaluate("typeof axe")) === "object";
    return { faults: faults.map((fault) => fault.split(":")[0]), asked };
  };
  const open = async (js: boolean) => (await browser.newContext({ javaScriptEnabled: js })).newPage();

  for (const js of [true, false])
    test(`whoever cannot see or hear a page is told of its fault, and of one that comes later, JavaScript ${js ? "on" : "off"}`, async () => {
      const page = await open(js);
      const own = `${words}<p>${js ? "Med" : "Uten"} skript.</p>`;
      assert.deepEqual(await look(page, js, own), { faults: [], asked: true });
      assert.deepEqual(await look(page, js, own), { faults: [], asked: false }, "the very same page");
      const faulty: [string, string][] = [
        ["<img src=data:,>", "image-alt"],
        ["<input name=code>", "label"],
        [`<p class="faint">Noen ord.</p>`, "color-contrast"],
        [`<p id="words">Noen ord.</p><p aria-labelledby="words" role="buton">x</p>`, "aria-roles"],
      ];
      // The first one again: a fault is told each time.
      for (const [markup, rule] of [...faulty, ...faulty.slice(0, 1)]) {
        const { faults, asked } = await look(page, js, own + markup);
        assert.ok(faults.includes(rule) && asked, `${rule}: ${faults}`);
      }
      assert.deepEqual(await look(page, js, own), { faults: [], asked: false });
      const framed = await look(page, js, `${own}<iframe srcdoc=Ord title=Ord></iframe>`);
      assert.deepEqual(framed.faults, ["not asked of"]);
      await page.context().close();
    });

  test("what is clean while nothing is pointed at is asked again when the address or the focus points at it", async () => {
    const page = await open(true);
    assert.deepEqual((await look(page, true, words)).faults, []);
    assert.deepEqual((await look(page, true, words, "/#words")).faults, ["color-contrast"]);
    assert.deepEqual((await look(page, true, words)).asked, false);
    await page.locator("#words").focus();
    assert.equal((await faultsOf(page, await see(page, true), true)).length, 1);
    await page.context().close();
  });

  test("a page that may look otherwise without scripts is asked about for those who have none, too", async () => {
    const [on, off] = [await open(true), await open(false)];
    const instead = `${words}<noscript><p>Du trenger ikke skript.</p></noscript>`;
    assert.deepEqual(await look(on, true, instead), { faults: [], asked: true });
    assert.deepEqual(await look(off, false, instead), { faults: [], asked: true });
    // Nothing else tells the two apart: no style asks whether there are scripts.
    assert.doesNotMatch(readFileSync("src/web/public/medvirk.css", "utf8"), /\(\s*scripting/);
    // What is the same for both is asked about once.
    const both = `${words}<p>Likt for begge.</p>`;
    assert.deepEqual(await look(on, true, both), { faults: [], asked: true });
    assert.deepEqual(await look(off, false, both), { faults: [], asked: false });
    await Promise.all([on.context().close(), off.context().close()]);
  });

  test("a window of another size or with something else typed is another page", async () => {
    const page = await open(true);
    await look(page, true, "<label>Ord <input name=ord></label>");
    const { same } = await see(page, true);
    assert.equal((await see(page, true)).same, same);
    await page.setViewportSize({ width: 360, height: 740 });
    const narrow = (await see(page, true)).same;
    assert.notEqual(narrow, same);
    await page.locator("input").fill("Ord");
    assert.notEqual((await see(page, true)).same, narrow);
    await page.context().close();
  });
});

test("only what nobody sees is left out: which uuid an address names, and what a hidden field carries", () => {
  const hidden = (value: string) => `<input type="hidden" name="key" value="${value}" autocomplete="off">`;
  const link = (id: string) => `<a href="/my/voices/${id}">Sak</a>`;
  assert.equal(withoutUnseen(hidden("a")), withoutUnseen(hidden("b")));
  assert.equal(withoutUnseen(link(one)), withoutUnseen(link(other)));
  assert.notEqual(withoutUnseen(link(one) + link(one)), withoutUnseen(link(one) + link(other)));
  assert.notEqual(withoutUnseen(`<p>${one}</p>`), withoutUnseen(`<p>${other}</p>`), "what is read is kept");
  const field = (value: string) => `<input type="text" name="key" value="${value}">`;
  assert.notEqual(withoutUnseen(field("a")), withoutUnseen(field("b")));
  assert.notEqual(withoutUnseen(`<p class="a">x</p>`), withoutUnseen(`<p class="b">x</p>`));
});
