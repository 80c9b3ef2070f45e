// Issue 4: a person without any service starts a plan, writes, sets back, sees what is past its day, ends it and takes it up again.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { noBrowser, openBrowser, signIn, visit } from "./browser.ts";
import { type Installation, install } from "./installation.ts";

describe("a plan of one's own, started and kept alone", { skip: noBrowser, timeout: 300_000 }, () => {
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

  for (const [js, name] of [
    [true, "Noor Oppdiktet"],
    [false, "Kari Fiksjon"],
  ] as const)
    test(`goals, who does what and what is waited for, nothing lost, JavaScript ${js ? "on" : "off"}`, async () => {
      const me = await visit(browser, place.base, js);
      await signIn(me, place.base, name);
      const text = async () => (await me.page.locator("main").textContent()) ?? "";
      const go = async (path: string) => {
        await me.page.goto(place.base + path);
        await me.look();
      };
      await go("/my/mine");
      await me.press("Min plan");
      assert.match(await text(), /Hva en individuell plan er/);
      await me.press("Start planen min");
      await me.page.getByRole("alert").waitFor();
      await me.page.getByLabel("Alt: også behov, ressurser og samarbeid").check();
      await me.press("Start planen min");

      await me.press("Skriv noe i planen");
      await me.page.getByLabel("Mitt mål").check();
      await me.page.locator("#words").fill("Jeg vil ut hver dag.");
      await me.page.locator("#area").selectOption({ label: "Hverdagen min" });
      await me.press("Lagre i planen");
      await me.press(/^Se og endre/);
      await me.press("Skriv en ny versjon");
      await me.page.locator("#words").fill("Jeg vil ut annenhver dag.");
      await me.press("Lagre i planen");
      await me.page.getByText("Tidligere versjoner").click();
      await me.press(/^Sett tilbake til denne/);
      assert.match(await text(), /Satt tilbake til versjonen.*Jeg vil ut annenhver dag/s);

      await go("/my/plan/measures/new");
      await me.page.locator("#words").fill("Søke om støttekontakt");
      await me.page.getByLabel("Noen andre").check();
      await me.page.locator("#name").fill("Liv Påhitt");
      await me.page.locator("#due").fill("30.10.2026");
      await me.press("Lagre tiltaket");
      assert.match(await text(), /Dette venter du på.*Liv Påhitt skulle gjort dette.*26 dager over/s);
      await me.press(/^Vurder nå/);
      await me.page.locator("#score").selectOption("2");
      await me.press("Lagre vurderingen");
      await me.page.getByLabel("Gjort", { exact: true }).check();
      await me.press("Lagre hvor langt");
      await go("/my/plan");
      assert.doesNotMatch(await text(), /Dette venter du på/);
      assert.match(await text(), /Gjort, onsdag 25\. november.*2 av 10/s);

      await me.press("Avslutt planen");
      await me.press("Avslutt planen");
      assert.match(await text(), /Du avsluttet denne planen.*Jeg vil ut hver dag\./s);
      await me.press("Ta opp igjen planen");
      assert.match(await text(), /Jeg vil ut hver dag\.*/);
      await me.close();
    });
});
