// Issue 3, no 1: one topic, one month, one next of kin; she looks; it ends quietly; an employee is shut out.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { noBrowser, openBrowser, signIn, type Visitor, visit } from "./browser.ts";
import { type Installation, install } from "./installation.ts";

const words = "Jeg liker best å bli ringt på formiddagen, og aldri i helgen.";

const text = async ({ page }: Visitor): Promise<string> => (await page.locator("main").textContent()) ?? "";

const codeOf = async (visitor: Visitor, base: string): Promise<string> => {
  await visitor.page.goto(`${base}/my/sharing-code`);
  await visitor.look();
  await visitor.press("Vis en ny kode");
  return ((await visitor.page.locator(".mv-code").first().textContent()) ?? "").replace(/\s/g, "");
};

describe("what is mine is mine", { skip: noBrowser, timeout: 600_000 }, () => {
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

  for (const js of [true, false])
    test(`a person lets a next of kin see one topic for a month, ends it quietly, and shuts out an employee, JavaScript ${js ? "on" : "off"}`, async (t) => {
      const { base } = place;
      const open = async (name: string) => {
        const one = await visit(browser, base, js);
        t.after(() => one.close());
        await signIn(one, base, name);
        return one;
      };
      const ada = await open("Ada Eksempel");
      const kari = await open("Kari Fiksjon");
      const topic = js ? "Hvordan jeg kan nås" : "Økonomi";

      await ada.page.goto(`${base}/my/notes/new`);
      await ada.look();
      await ada.page.getByLabel(topic, { exact: true }).check();
      await ada.page.locator("#words").fill(words);
      await ada.press("Lagre notatet");

      await ada.page.goto(`${base}/my/consents/new`);
      await ada.look();
      await ada.page.getByLabel("En som viser meg en kode", { exact: true }).check();
      await ada.page.locator("#code").fill((await codeOf(kari, base)).toLowerCase());
      await ada.press("Gå videre");
      await ada.press("Se over");
      await ada.page.getByRole("alert").waitFor();
      await ada.page.getByLabel(topic, { exact: true }).check();
      await ada.page.getByLabel("for å være der for meg", { exact: true }).check();
      await ada.press("Se over");
      assert.match(
        await text(ada),
        new RegExp(`Kari Fiksjon kan lese «${topic}» fra i dag til og med onsdag 23\\. desember`),
      );
      await ada.press(/^Del$/);
      assert.match(await text(ada), /Hver gang noen leser, blir det skrevet ned/);

      await kari.page.goto(`${base}/my/shared`);
      await kari.look();
      assert.match(await text(kari), /Ada Eksempel/);
      const read = kari.page.locator("main").getByRole("button", { name: /^Les/ });
      await read.first().click();
      await kari.page.waitForLoadState("load");
      await kari.look();
      assert.match(await text(kari), /aldri i helgen/);
      assert.match(await text(kari), /At du leser dette nå, er skrevet ned/);

      // The list stands open at Kari's while Ada ends it.
      await kari.page.goto(`${base}/my/shared`);
      await ada.page.goto(`${base}/my/consents`);
      await ada.look();
      await ada.press(new RegExp(`Slutt å dele.*Kari Fiksjon kan lese «${topic}»`));
      assert.match(await text(ada), /Du deler ikke lenger/);
      const [answer] = await Promise.all([
        kari.page.waitForResponse((r) => r.url().endsWith("/opening")),
        read.first().click(),
      ]);
      assert.equal(answer.status(), 404);
      await kari.page.goto(`${base}/my/shared`);
      assert.doesNotMatch(await text(kari), /Ada Eksempel/);

      // Bo works where the treatment is shared; he reads it, and is shut out by name.
      const bo = await open("Bo Prøvesen");
      await bo.page.goto(`${base}/my/shared`);
      await bo.look();
      const adas = bo.page.locator("main").getByRole("button", { name: /^Les.*Ada Eksempel/ });
      await adas.first().click();
      await bo.page.waitForLoadState("load");
      await bo.look();
      assert.match(await text(bo), /To ting om gangen/);
      await ada.page.goto(`${base}/my/blocks`);
      await ada.look();
      await ada.press("Sperr for Bo Prøvesen");
      assert.match(await text(ada), /Bo Prøvesen ser ikke noe av ditt fra nå av/);
      await bo.page.goto(`${base}/my/shared`);
      assert.doesNotMatch(await text(bo), /Ada Eksempel/);
      await ada.press(/^Ta bort sperringen/);
      await bo.page.goto(`${base}/my/shared`);
      assert.match(await text(bo), /Ada Eksempel/);
    });
});
