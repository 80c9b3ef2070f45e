// Issue 4: after coercion a conversation is offered, answered, and held with somebody of the person's choice; two devices.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { noBrowser, openBrowser, signIn, visit } from "./browser.ts";
import { type Installation, install } from "./installation.ts";

describe("a conversation after coercion, between a ward and a person", {
  skip: noBrowser,
  timeout: 300_000,
}, () => {
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

  for (const [js, kind] of [
    [true, "Belter, remmer eller andre mekaniske tvangsmidler"],
    [false, "Fastholding"],
  ] as const)
    test(`registered, offered, answered and held, JavaScript ${js ? "on" : "off"}`, async () => {
      const ward = await visit(browser, place.base, js);
      await signIn(ward, place.base, "Eva Skinn");
      const me = await visit(browser, place.base, js);
      await signIn(me, place.base, "Ada Eksempel");
      const go = async (who: typeof me, path: string) => {
        await who.page.goto(place.base + path);
        await who.look();
      };
      const text = async (who: typeof me) => (await who.page.locator("main").textContent()) ?? "";

      await go(ward, "/my/role");
      await ward.page.getByLabel(/nattevakt/).check();
      await ward.press("Fortsett");
      await go(ward, "/my/after-talks-here");
      await ward.press("Skriv inn at det er brukt tvang");
      await ward.press("Skriv inn");
      await ward.page.getByRole("alert").waitFor();
      await ward.page.locator("#person").selectOption({ label: "Ada Eksempel" });
      await ward.page.getByLabel(kind, { exact: true }).check();
      await ward.page.locator("#ended").fill("24.11.2026");
      await ward.press("Skriv inn");
      assert.match(await text(ward), /Samtale er ikke tilbudt ennå.*2 virkedager/s);
      await ward.press("Tilby samtale");
      await ward.page.getByLabel("Muntlig").check();
      await ward.press("Skriv inn tilbudet");

      await go(me, "/my/after-talks");
      await me.press(new RegExp(`^${kind}, .*24\\. november`));
      await me.press("Send svaret");
      await me.page.getByRole("alert").waitFor();
      await me.page.getByLabel("Ja", { exact: true }).check();
      await me.page.locator("#with").selectOption({ label: "En pårørende" });
      await me.page.locator("#name").fill("Søsteren min");
      await me.press("Send svaret");
      assert.match(await text(me), /Ja til samtale.*Søsteren min/s);

      await go(ward, "/my/after-talks-here");
      await ward.press("Ada Eksempel");
      await ward.press("Samtalen er holdt");
      await ward.page.locator("#with").selectOption({ label: "En pårørende" });
      await ward.press("Skriv inn at den er holdt");
      assert.match(await text(ward), /Samtalen ble holdt/);
      await go(me, "/my/after-talks");
      await me.press(new RegExp(`^${kind}, .*24\\. november`));
      await me.press("Samtalen fant ikke sted");
      assert.match(await text(me), /sier at samtalen ikke fant sted/);
      await go(me, "/my/looked");
      assert.match(await text(me), /Eva Skinn.*samtalen etter tvang/s);
      await ward.close();
      await me.close();
    });
});
