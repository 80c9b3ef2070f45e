// Issue 4: a crisis plan made, printed, saved as a file that opens without network and scripts, read by the card's code, seen in
// the log; and where its owner chooses so, kept in the browser for /offline/ alone.
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { noBrowser, openBrowser, signIn, type Visitor, visit } from "./browser.ts";
import { type Installation, install } from "./installation.ts";

const asked = 300;

describe("a crisis plan at hand when it is needed", { skip: noBrowser, timeout: 300_000 }, () => {
  let browser: Browser;
  let place: Installation;
  before(async () => {
    browser = await openBrowser();
    place = await install("2026-11-25");
  });
  after(async () => {
    await browser?.close();
    await place?.remove();
  });

  const text = async ({ page }: Visitor) => (await page.locator("main").textContent()) ?? "";
  const fetched = async ({ page }: Visitor, path: string) => {
    const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
    return fetch(place.base + path, { headers: { cookie: cookies, "sec-fetch-site": "same-origin" } });
  };

  for (const [js, name] of [
    [true, "Noor Oppdiktet"],
    [false, "Kari Fiksjon"],
  ] as const)
    test(`made, printed, saved, read by the card and seen in the log, JavaScript ${js ? "on" : "off"}`, async () => {
      const me = await visit(browser, place.base, js);
      await signIn(me, place.base, name);
      const go = async (path: string) => {
        await me.page.goto(place.base + path);
        await me.look();
      };
      await go("/my/crisis-plan");
      assert.match(await text(me), /Planen er ikke bindende/);
      await me.press(/^Skriv.*Tidlige tegn/);
      await me.page.locator("#words").fill("Jeg slutter å svare.");
      await me.press("Lagre i kriseplanen");
      await me.press(/^Legg til.*Kontakt disse/);
      await me.press("Lagre i kriseplanen");
      await me.page.getByRole("alert").waitFor();
      await me.page.locator("#name").fill("Søster Siri");
      await me.page.locator("#telephone").fill("444 33 222");
      await me.press("Lagre i kriseplanen");
      await me.press(/^Skriv.*Hvis noen vurderer tvang/);
      await me.page.getByLabel("Jeg godtar ikke tvang", { exact: true }).check();
      await me.press("Lagre i kriseplanen");
      await me.press(/^Legg til.*Disse skal ikke vite det/);
      await me.page.locator("#words").fill("Far");
      await me.press("Lagre i kriseplanen");
      assert.match(await text(me), /Jeg slutter å svare.*1\. Søster Siri.*Jeg godtar ikke tvang\..*Far/s);

      for (const path of ["/my/crisis-plan/paper", "/my/crisis-plan/paper/others"])
        assert.equal((await fetched(me, path)).headers.get("content-type"), "application/pdf");

      const saved = await fetched(me, "/my/crisis-plan/file");
      assert.match(saved.headers.get("content-disposition") ?? "", /^attachment/);
      const folder = await mkdtemp(join(tmpdir(), "medvirk-file-"));
      await writeFile(join(folder, "medvirk.html"), await saved.text());
      const elsewhere = await browser.newContext({ javaScriptEnabled: false, offline: true });
      const file = await elsewhere.newPage();
      await file.goto(pathToFileURL(join(folder, "medvirk.html")).href);
      assert.match(
        (await file.textContent("body")) ?? "",
        /Versjon 4.*Lagret.*Jeg slutter å svare.*Søster Siri.*444 33 222.*Jeg godtar ikke tvang/s,
      );
      assert.doesNotMatch((await file.textContent("body")) ?? "", /\bFar\b|ikke vite det/);
      assert.equal(await file.evaluate(`getComputedStyle(document.body).maxWidth !== "none"`), true);
      await elsewhere.close();
      await rm(folder, { recursive: true });

      await go("/my/crisis-plan/card");
      await me.press("Lag kort");
      const code = ((await me.page.locator(".mv-code").textContent()) ?? "").trim();
      const ward = await visit(browser, place.base, js);
      await ward.page.goto(`${place.base}/emergency`);
      await ward.look();
      await ward.press(/^Les$/);
      await ward.page.getByRole("alert").waitFor();
      await ward.page.locator("#code").fill(code.toLowerCase());
      await ward.page.locator("#name").fill("Vakt Vera");
      await ward.page.getByLabel("Helsepersonell").check();
      await ward.page.locator("#workplace").fill("Akuttmottaket");
      await ward.page.locator("#reason").fill("Svarer ikke.");
      await ward.press(/^Les$/);
      assert.match(await text(ward), /taushetsplikt.*Jeg slutter å svare.*Søster Siri/s);
      assert.doesNotMatch(await text(ward), /\bFar\b|ikke vite det/);
      await ward.close();

      await go("/my/looked");
      assert.match(
        await text(me),
        /Vakt Vera leste kriseplanen din med koden på kortet.*Akuttmottaket.*Svarer ikke/s,
      );
      await go("/my/crisis-plan/card");
      await me.page.getByText("Bytt koden", { exact: true }).click();
      await me.press("Bytt koden nå");
      assert.notEqual(((await me.page.locator(".mv-code").textContent()) ?? "").trim(), code);
      await me.close();
    });

  const kept = async (me: Visitor, wipe: boolean) => {
    await me.page.goto(`${place.base}/my/crisis-plan/offline`);
    await me.page.locator("#wipe").setChecked(wipe);
    await me.page.getByRole("button", { name: "Legg planen her" }).click();
    await me.page.getByText("Planen ligger nå i denne nettleseren.").waitFor();
    await me.look();
  };
  const whatIsThere = async (me: Visitor) => {
    // Signing out goes on to the provider by itself, and may still be on its way.
    const at = `${place.base}/offline/crisis-plan`;
    await me.page.goto(at).catch(() => me.page.goto(at));
    return (await me.page.textContent("body")) ?? "";
  };

  test("kept in the browser it opens with the network off, in time; nothing else does; at sign-out it goes if so chosen", async () => {
    const me = await visit(browser, place.base, true);
    await signIn(me, place.base, "Ada Eksempel");
    await kept(me, false);
    await me.page.context().setOffline(true);
    const times: number[] = [];
    for (let n = 0; n < 5; n++) {
      await me.page.goto("about:blank");
      const began = performance.now();
      await me.page.goto(`${place.base}/offline/crisis-plan`, { waitUntil: "load" });
      times.push(performance.now() - began);
      assert.match((await me.page.textContent("body")) ?? "", /Jeg slutter å svare på meldinger/);
      assert.doesNotMatch((await me.page.textContent("body")) ?? "", /Faren min|postkassa/);
    }
    const value = Math.round(times.sort((a, b) => a - b)[2] ?? Number.POSITIVE_INFINITY);
    console.log(
      JSON.stringify({
        figure: "offline-open",
        value,
        unit: "ms",
        asked: `<=${asked}`,
        holds: value <= asked,
      }),
    );
    assert.ok(value <= asked, `${value} ms`);
    await assert.rejects(me.page.goto(`${place.base}/my/crisis-plan`), /ERR_INTERNET_DISCONNECTED/);
    await me.page.context().setOffline(false);

    // What is read from the network is kept nowhere: the shelf has the one page.
    await me.page.goto(`${place.base}/my/crisis-plan/offline`);
    const shelves = await me.page.evaluate(
      `caches.keys().then((names) => Promise.all(names.map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname))))`,
    );
    assert.deepEqual(shelves, [["/offline/crisis-plan"]]);
    const scopes = await me.page.evaluate(
      "navigator.serviceWorker.getRegistrations().then((all) => all.map(({ scope }) => new URL(scope).pathname))",
    );
    assert.deepEqual(scopes, ["/offline/"]);

    const signOut = async () => {
      await me.page.goto(`${place.base}/my/role`);
      await me.page.locator("main").getByRole("button", { name: "Logg ut" }).click();
      await me.page.getByRole("heading", { name: "Du er logget ut" }).waitFor();
    };
    await signOut();
    assert.match(await whatIsThere(me), /Jeg slutter å svare på meldinger/, "kept, as it was chosen");
    await signIn(me, place.base, "Ada Eksempel");
    await kept(me, true);
    await signOut();
    assert.match(await whatIsThere(me), /Ingen plan her/);

    await signIn(me, place.base, "Ada Eksempel");
    await kept(me, false);
    await me.page.getByRole("button", { name: "Ta den bort herfra" }).click();
    await me.page.getByText("Planen ligger ikke i denne nettleseren lenger.").waitFor();
    assert.match(await whatIsThere(me), /Ingen plan her/);
    await me.close();
  });
});
