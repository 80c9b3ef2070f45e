// Issue 4: need reported → told → offered → accepted → coordinator named → active → evaluated; declined and offered again.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { noBrowser, openBrowser, signIn, type Visitor, visit } from "./browser.ts";
import { type Installation, install } from "./installation.ts";

describe("a need, an offer and a coordinator", { skip: noBrowser, timeout: 300_000 }, () => {
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
  const text = async (who: Visitor) => (await who.page.locator("main").textContent()) ?? "";
  const go = async (who: Visitor, path: string) => {
    await who.page.goto(place.base + path);
    await who.look();
  };
  const begin = async (js: boolean, name: string): Promise<Visitor> => {
    const who = await visit(browser, place.base, js);
    await signIn(who, place.base, name);
    return who;
  };
  const choose = (who: Visitor, label: string) => who.page.getByLabel(label, { exact: true }).check();

  for (const [js, name] of [
    [true, "Noor Oppdiktet"],
    [false, "Kari Fiksjon"],
  ] as const)
    test(`reported, declined, offered again, accepted, named, begun and evaluated, JavaScript ${js ? "on" : "off"}`, async () => {
      const me = await begin(js, name);
      const liv = await begin(js, "Liv Påhitt");
      await go(me, "/my/coordination");
      await me.page.locator("#words").fill("Alle ber meg fortelle alt på nytt.");
      await me.press("Meld behov");
      assert.match(await text(me), /Behovet er meldt\. Tildelingskontoret.*9\. desember/s);

      await go(liv, "/my/tasks");
      assert.match(await text(liv), /Noen har meldt behov for koordinator eller plan/);
      await go(liv, "/my/coordinations");
      await liv.press(name);
      assert.match(await text(liv), /Alle ber meg fortelle alt på nytt\./);
      await liv.press("Skriv steget");
      await liv.page.getByRole("alert").waitFor();
      await choose(liv, "Fortalt om rettighetene");
      await liv.press("Skriv steget");
      await choose(liv, "Tilbudt koordinator og individuell plan");
      await liv.press("Skriv steget");

      await go(me, "/my");
      await me.press("Tilbud om koordinator og plan");
      await choose(me, "Ingen av delene nå");
      await me.page.locator("#again").fill("1.2.2027");
      await me.press("Send svaret");
      assert.match(await text(me), /Takket nei\. Kan tilbys igjen mandag 1\. februar 2027/);
      await liv.page.reload();
      await choose(liv, "Tilbudt koordinator og individuell plan");
      await liv.press("Skriv steget");
      await go(me, "/my/coordination");
      await choose(me, "Koordinator og individuell plan");
      await me.press("Send svaret");

      await liv.page.reload();
      await liv.page.locator("#role").selectOption({ label: "Bo Prøvesen, fagleder, Lyngtun" });
      await liv.press("Oppnevn");
      await go(me, "/my/coordination");
      assert.match(await text(me), /Koordinatoren din er Bo Prøvesen/);

      const bo = await begin(js, "Bo Prøvesen");
      await go(bo, "/my/coordinations");
      await bo.press(name);
      await choose(bo, "Arbeidet med planen er i gang");
      await bo.press("Skriv steget");
      await choose(bo, "Oppfølgingen er i gang");
      await bo.press("Skriv steget");
      await go(me, "/my/coordination");
      await me.press("Si hvordan det går");
      await me.page.locator("#words").fill("Nå vet alle det samme.");
      await me.press("Send");
      await bo.page.reload();
      assert.match(await text(bo), /Nå vet alle det samme\./);
      await go(me, "/my/looked");
      assert.match(await text(me), /Bo Prøvesen.*leste om koordinator og plan/s);

      await go(me, "/my/coordination/ending");
      await me.press("Avslutt");
      assert.match(await text(me), /Meld behov.*Tidligere/s);
      await Promise.all([me, liv, bo].map((one) => one.close()));
    });
});
