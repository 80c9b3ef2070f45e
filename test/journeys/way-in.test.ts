// Somebody without a national eID, from the sheet to the screen; and security.md T21 (Back), T35 (the shared machine).
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { noBrowser, openBrowser, signIn, type Visitor, visit } from "./browser.ts";
import { type Installation, install } from "./installation.ts";

const password = "lyngen blomstrer i august";

/** What stands on the sheet that the page shows. */
const sheetOn = async ({ page }: Visitor) => {
  const [name = "", code = ""] = await page.locator("main p.mv-h2, main .mv-code").allTextContents();
  assert.match(name, /^[a-z]+-[a-z]+-\d{3}$/);
  return { name, code: code.trim() };
};

/** Types a name and a code or password. */
const typeIn = async ({ page, press }: Visitor, name: string, secret: string) => {
  await page.locator("#name").fill(name);
  await page.locator("#secret").fill(secret);
  await press(/^Logg inn$/);
};
const makePassword = async ({ page, press }: Visitor, words: string) => {
  await page.locator("#password").fill(words);
  await page.locator("#password_again").fill(words);
  await press("Bruk dette passordet");
};
const signOut = async (visitor: Visitor, base: string) => {
  await visitor.page.goto(`${base}/my/role`);
  await visitor.page.locator("main").getByRole("button", { name: "Logg ut" }).click();
  await visitor.page.getByRole("heading", { name: "Du er logget ut" }).waitFor();
};

describe("without a national eID", { skip: noBrowser, timeout: 300_000 }, () => {
  let browser: Browser;
  let place: Installation;
  before(async () => {
    browser = await openBrowser();
    place = await install("2026-11-23");
  });
  after(async () => {
    await browser?.close();
    await place?.remove();
  });

  const handOver = async (js: boolean, name: string, number?: string) => {
    const bo = await visit(browser, place.base, js);
    await signIn(bo, place.base, "Bo Prøvesen");
    await bo.page.goto(`${place.base}/my/tasks`);
    await bo.press("Koder på papir");
    await bo.press("Gi en kode til noen som er ny her");
    await bo.page.locator("[name=name]").fill(name);
    await bo.page.getByLabel("Jeg kjenner personen").check();
    if (number) {
      await bo.page.getByLabel("jeg har sett passet").check();
      await bo.page.locator("[name=national_number]").fill(number.slice(1));
      await bo.press("Lag koden");
      assert.match((await bo.page.textContent("main")) ?? "", /Skriv alle elleve sifrene/);
      await bo.page.locator("[name=national_number]").fill(`${number.slice(0, 6)} ${number.slice(6)}`);
    }
    await bo.press("Lag koden");
    return { bo, sheet: await sheetOn(bo) };
  };

  for (const js of [true, false]) {
    const how = `JavaScript ${js ? "on" : "off"}`;

    test(`an employee hands over a code; its owner makes a password, comes in again, loses it and gets a new one, ${how}`, async () => {
      const { base } = place;
      const who = `Una ${js ? "Skriptsen" : "Utenskript"}`;
      const { bo, sheet } = await handOver(js, who, js ? "17857930266" : "51828821427");
      const una = await visit(browser, base, js);
      await una.page.goto(`${base}/my`);
      await una.press("Logg inn med kode eller passord");
      await typeIn(una, sheet.name, sheet.code);
      await makePassword(una, "Sommer2026!!!!");
      assert.match((await una.page.textContent("main")) ?? "", /noe av det første noen ville gjettet/);
      await makePassword(una, password);
      assert.match((await una.page.textContent("header")) ?? "", /Du er logget inn med kode/);
      assert.match(
        (await una.page.textContent("main")) ?? "",
        /Bo Prøvesen på Lyngtun laget en kode til deg/,
      );
      // The number that was read off the passport: its end on the page, all of it where one asks.
      await una.page.goto(`${base}/my/profile`);
      await una.press(/^Se nummeret/);
      assert.match((await una.page.textContent("main")) ?? "", /nummer som slutter på \d\d\..*passet ditt/is);
      await una.press("Vis hele nummeret");
      assert.match((await una.page.textContent("main")) ?? "", js ? /178579 30266/ : /518288 21427/);
      await signOut(una, base);

      await una.page.goto(`${base}/my/sign-in/paper`);
      await typeIn(una, sheet.name.replaceAll("-", " "), sheet.code);
      assert.match((await una.page.textContent("main")) ?? "", /passer ikke sammen/, "the code is used up");
      await typeIn(una, sheet.name, password);
      await una.page.goto(`${base}/my/sessions`);
      await una.look();
      assert.match((await una.page.textContent("main")) ?? "", /Chrome på Linux.*Her er du nå/s);

      // A new one that she has not asked for waits; what she has still opens, and she stops the new one.
      await bo.page.goto(`${base}/my/paper-codes`);
      await bo.press(`Gi en ny kode til ${who}`);
      await bo.page.getByLabel("vist legitimasjon").check();
      await bo.press("Lag koden");
      const renewed = await sheetOn(bo);
      assert.equal(renewed.name, sheet.name);
      await una.page.goto(`${base}/my/messages`);
      await una.press(/ny kode for innlogging/);
      assert.match((await una.page.textContent("main")) ?? "", /Du viste legitimasjon\. Virker fra/);
      await una.look();
      await una.press("Stopp koden");
      assert.doesNotMatch((await una.page.textContent("main")) ?? "", /Stopp koden/);

      // Ended by its owner, after showing once more who it is.
      await una.press("Slutt å logge inn slik");
      await una.press("Slutt nå");
      assert.match((await una.page.textContent("main")) ?? "", /Du er logget ut/);
      await una.page.goto(`${base}/my/sign-in/paper`);
      for (const secret of [renewed.code, password]) {
        await typeIn(una, sheet.name, secret);
        assert.match((await una.page.textContent("main")) ?? "", /passer ikke sammen/);
      }
      await una.close();
      await bo.close();
    });
  }

  test("whoever signs out on a shared machine leaves nothing to the next one, by Back or in what the browser keeps", async () => {
    const { base } = place;
    const words = "Kanarifugl: dette er bare mitt.";
    const { bo, sheet } = await handOver(true, "Delt Maskin");
    await bo.close();
    const shared = await visit(browser, base, true);
    const { page } = shared;
    await page.goto(`${base}/my/sign-in/paper`);
    await typeIn(shared, sheet.name, sheet.code);
    await makePassword(shared, password);
    await page.goto(`${base}/my/units/lyngtun/voice`);
    await page.locator("#words").fill(words);
    await page.getByLabel("Med navn", { exact: true }).check();
    await shared.press("Gå videre");
    assert.match(await page.content(), /Kanarifugl/, "it can be seen while one is there");
    await signOut(shared, base);

    const canary = /Kanarifugl|Delt Maskin|lyngen blomstrer/;
    for (let back = 0; back < 8; back++) {
      await page.goBack().catch(() => null);
      await page.waitForLoadState("load");
      assert.doesNotMatch(
        (await page
          .locator("body")
          .textContent()
          .catch(() => "")) ?? "",
        canary,
        page.url(),
      );
      const filled = await page
        .locator("input:not([type=hidden]), textarea")
        .evaluateAll((all) => all.map((one) => (one as unknown as { value: string }).value).join(" "))
        .catch(() => "");
      assert.doesNotMatch(filled, canary, `filled in at ${page.url()}`);
    }
    await signIn(shared, base, "Eva Skinn");
    for (const path of [
      "/my",
      "/my/mine",
      "/my/resume",
      "/my/sessions",
      "/my/units/lyngtun/voice",
      "/my/voices",
    ]) {
      await page.goto(base + path);
      assert.doesNotMatch(await page.content(), canary, path);
    }
    const stored = await page.evaluate(
      "JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), history.state])",
    );
    assert.equal(stored, "[[],[],null]");
    assert.equal(await page.evaluate("caches.keys().then((keys) => keys.length)"), 0);
    assert.equal(await page.evaluate("indexedDB.databases().then((all) => all.length)"), 0);
    // What is still there is sealed, and says whose form or sign-in it was to nobody.
    const kept = (await page.context().cookies()).map(({ value }) => decodeURIComponent(value)).join(" ");
    assert.doesNotMatch(kept + Buffer.from(kept, "base64").toString("latin1"), canary);
    await shared.close();
  });

  test("with a passkey nothing is typed, it is shown again before what is sensitive, and a removed one opens nothing", async () => {
    const { base } = place;
    const { bo, sheet } = await handOver(true, "Passe Nøkkel");
    await bo.close();
    const una = await visit(browser, base, true);
    const { page } = una;
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("WebAuthn.enable");
    await cdp.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        protocol: "ctap2",
        transport: "internal",
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await page.goto(`${base}/my/sign-in/paper`);
    await typeIn(una, sheet.name, sheet.code);
    await Promise.all([
      page.waitForURL((url) => url.pathname === "/my/way-in"),
      page.getByRole("button", { name: "Lag en passnøkkel" }).click(),
    ]);
    await una.look();
    assert.match((await page.textContent("main")) ?? "", /Chrome på Linux, laget/);
    await signOut(una, base);

    await page.goto(`${base}/my/sign-in/paper?return=/my/way-in`);
    await Promise.all([
      page.waitForURL((url) => url.pathname === "/my/way-in"),
      page.getByRole("button", { name: "Logg inn med passnøkkel" }).click(),
    ]);
    assert.match((await page.textContent("main")) ?? "", /Sist brukt/);
    await page.goto(`${base}/my/check?return=/my/way-in/password`);
    await una.look();
    await Promise.all([
      page.waitForURL((url) => url.pathname === "/my/way-in/password"),
      page.getByRole("button", { name: "Bruk passnøkkelen" }).click(),
    ]);
    await makePassword(una, password);
    await una.press("Fjern den");
    await signOut(una, base);
    await page.goto(`${base}/my/sign-in/paper`);
    await Promise.all([
      page.waitForURL((url) => url.pathname === "/my/sign-in/passkey"),
      page.getByRole("button", { name: "Logg inn med passnøkkel" }).click(),
    ]);
    assert.match((await page.textContent("main")) ?? "", /Passnøkkelen ble ikke godtatt/);
    await una.look();
    await una.close();
  });
});
