// Issue 3: staff open, the person sees it and asks why, and is answered; an emergency is told and reviewed.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { noBrowser, openBrowser, signIn, visit } from "./browser.ts";
import { type Installation, install } from "./installation.ts";

describe("who has looked", { skip: noBrowser, timeout: 300_000 }, () => {
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

  for (const js of [false, true]) {
    const how = `JavaScript ${js ? "on" : "off"}`;
    const as = async (name: string) => {
      const visitor = await visit(browser, place.base, js);
      await signIn(visitor, place.base, name);
      const go = async (path: string) => {
        await visitor.page.goto(place.base + path);
        await visitor.look();
      };
      const text = async () => (await visitor.page.locator("main").textContent()) ?? "";
      return { ...visitor, go, text };
    };

    test(`somebody at work looks, the person sees it at once, asks why and is answered by name, ${how}`, async () => {
      const bo = await as("Bo Prøvesen");
      await bo.go("/my/shared");
      await bo.press(/Behandling/);
      const ada = await as("Ada Eksempel");
      await ada.go("/my/looked");
      assert.match(
        await ada.text(),
        /Bo Prøvesen, fagleder på Lyngtun, leste «Behandling»\. Grunn: for å hjelpe deg\./,
      );
      await ada.press(/^Spør hvorfor/);
      await ada.press("Spør");
      assert.match(await ada.text(), /Svar senest/);
      await bo.go("/my/tasks");
      await bo.press("Ada Eksempel spør hvorfor");
      await bo.press("Svar");
      assert.match(await bo.text(), /Skriv noen ord/);
      const words = `Jeg forberedte samtalen vår, ${how}.`;
      await bo.page.locator("#words").fill(words);
      await bo.press("Svar");
      await ada.go("/my/looked");
      assert.ok((await ada.text()).includes(words));
      await Promise.all([bo.close(), ada.close()]);
    });

    test(`an emergency opens what helps, the person is told, and the privacy officer says what was found, ${how}`, async () => {
      const bo = await as("Bo Prøvesen");
      await bo.go("/my/emergency");
      await bo.page.locator("#name").fill("Ada Eksempel");
      await bo.page.locator("#born").fill("15.01.1984");
      await bo.page.locator("#reason").check();
      await bo.page.locator("#words").fill("Hun svarer ikke, og søsteren er redd for henne.");
      await bo.press("Åpne nå");
      assert.match(await bo.text(), /Når jeg blir stille, spør meg rett ut/);
      const ada = await as("Ada Eksempel");
      await ada.go("/my/messages");
      await ada.press(/i en nødsituasjon/);
      assert.match(await ada.text(), /åpnet .* i en nødsituasjon\. Grunn: fare for liv eller helse/);
      const vera = await as("Vera Oppfunnet");
      await vera.go("/my");
      await vera.press("Bo Prøvesen åpnet i en nødsituasjon");
      assert.doesNotMatch(await vera.text(), /spør meg rett ut/, "the officer reads no record");
      await vera.page.locator("#finding").check();
      await vera.page.locator("#words").fill(`Det var grunn til å se, ${how}.`);
      await vera.press("Lagre");
      await ada.go("/my/looked");
      assert.ok((await ada.text()).includes(`Det var grunn til å se, ${how}.`));
      await Promise.all([bo.close(), ada.close(), vera.close()]);
    });
  }
});
