// Issue 4: a person and a guest at work in one plan: a measure asked for and past its day, two goals and the common one.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { noBrowser, openBrowser, signIn, type Visitor, visit } from "./browser.ts";
import { type Installation, install } from "./installation.ts";

describe("a plan in which a service is a guest", { skip: noBrowser, timeout: 300_000 }, () => {
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

  for (const [js, goal, doing] of [
    [true, "Jeg vil sove om natta", "Finne en lege som hører etter"],
    [false, "Jeg vil spille gitar igjen", "Låne en gitar"],
  ] as const)
    test(`asked, answered, past its day with its name; two goals and the common one, JavaScript ${js ? "on" : "off"}`, async () => {
      const ada = await begin(js, "Ada Eksempel");
      const bo = await begin(js, "Bo Prøvesen");

      await go(ada, "/my/plan/texts/new");
      await ada.page.getByLabel("Mitt mål").check();
      await ada.page.locator("#words").fill(goal);
      await ada.press("Lagre i planen");
      await go(ada, "/my/plan/measures/new");
      await ada.page.locator("#words").fill(doing);
      await ada.page.getByLabel("En som er med i planen").check();
      await ada.page.locator("#guest").selectOption({ label: "Bo Prøvesen, Lyngtun" });
      await ada.page.locator("#due").fill("20.11.2026");
      await ada.press("Lagre tiltaket");
      assert.match(await text(ada), /Ingen har sagt ja til å gjøre det ennå/);

      await go(bo, "/my/tasks");
      assert.doesNotMatch(await text(bo), new RegExp(doing));
      await bo.press("Du er spurt om et tiltak i en plan");
      assert.match(await text(bo), new RegExp(doing));
      await bo.press("Nei, dette kan jeg ikke");
      await bo.page.getByRole("alert").waitFor();
      await bo.press("Ja, jeg har ansvaret for dette");
      await bo.press("Tilbake til planen");
      await bo.press(new RegExp(`^Skriv tjenestens mål ved siden av.*${goal}`));
      await bo.page.locator("#words").fill(`Vi mener noe annet enn «${goal}».`);
      await bo.press("Lagre");
      await bo.press(/^Foreslå et felles mål/);
      await bo.page.locator("#words").fill(`Litt på vei: ${goal}`);
      await bo.press("Lagre");

      await go(ada, "/my");
      assert.match(
        await text(ada),
        /Et tiltak i planen din er over fristen.*Bo Prøvesen, Lyngtun har ansvaret/s,
      );
      await go(ada, "/my/plan");
      assert.match(
        await text(ada),
        new RegExp(`${doing}.*Bo Prøvesen, Lyngtun skulle gjort dette innen fredag 20. november`, "s"),
      );
      assert.match(
        await text(ada),
        new RegExp(
          `${goal}.*Bo Prøvesen, Lyngtun mener.*Vi mener noe annet.*Vårt minste felles mål.*Litt på vei`,
          "s",
        ),
      );
      await ada.press(/^Ja, dette er felles/);
      assert.match(await text(ada), /Gjelder\. Begge har sagt ja\./);
      await ada.press(new RegExp(`^Vurder nå.*${doing}`));
      await ada.page.locator("#score").selectOption("6");
      await ada.press("Lagre vurderingen");
      assert.match(await text(ada), /6 av 10/);
      await bo.page.reload();
      assert.match(await text(bo), /Gjelder\. Begge har sagt ja\./);
      assert.doesNotMatch(await text(bo), /6 av 10/);
      await ada.close();
      await bo.close();
    });
});
