// Issue 4: a meeting with its person absent but heard → minutes commented and approved → what was decided in the plan.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { noBrowser, openBrowser, signIn, type Visitor, visit } from "./browser.ts";
import { type Installation, install } from "./installation.ts";

describe("a meeting on the person's terms", { skip: noBrowser, timeout: 300_000 }, () => {
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
  const choose = (who: Visitor, label: string | RegExp) => who.page.getByLabel(label).first().check();
  const fill = (who: Visitor, field: string, words: string) => who.page.locator(`#${field}`).fill(words);
  const unfold = (who: Visitor, words: string) =>
    who.page.locator("summary", { hasText: words }).first().click();

  for (const js of [true, false])
    test(`absent but heard, commented, approved, decided, JavaScript ${js ? "on" : "off"}`, async () => {
      const ada = await begin(js, "Ada Eksempel");
      const bo = await begin(js, "Bo Prøvesen");
      await go(ada, "/my/meetings/new");
      await ada.press("Lagre møtet");
      await ada.page.getByRole("alert").waitFor();
      await fill(ada, "day", "25.11.2026");
      await fill(ada, "starts", js ? "9.00" : "13.00");
      await fill(ada, "minutes", "45");
      await choose(ada, "På et kontor");
      await fill(ada, "about", "Nøkkelen til døra mi.");
      await ada.press("Lagre møtet");
      const id = new URL(ada.page.url()).pathname.split("/").at(-1);
      await fill(ada, "point", "Hvem har nøkkel?");
      await ada.press("Legg til saken");
      await ada.press("Inviter noen");
      await choose(ada, /^Bo Prøvesen/);
      await ada.press(/^Inviter$/);
      await ada.press("Si fra at du ikke kommer");
      await choose(ada, "Nei, jeg blir borte");
      await fill(ada, "words", "Bestem ikke noe om boligen uten meg.");
      await ada.press("Lagre");
      await ada.press("Åpne referatet");
      await choose(ada, /^Bo Prøvesen/);
      await ada.press("Lagre hvem som skriver");

      await go(bo, "/my/tasks");
      assert.match(await text(bo), /Ada Eksempel inviterer deg til et møte/);
      await go(bo, `/my/guest/meetings/${id}`);
      assert.match(await text(bo), /Les dette opp først.*Bestem ikke noe om boligen.*Hvem har nøkkel\?/s);
      await bo.press("Jeg har lest det opp");
      await choose(bo, "Ja, jeg kommer");
      await bo.press(/^Svar$/);
      await bo.press("Åpne referatet");
      await fill(bo, "text", "Vi snakket om boligen.");
      await bo.press("Lagre utkastet");
      await unfold(bo, "Lagre hvem som var der");
      await bo.page.locator("#whom").selectOption({ label: "Ada Eksempel" });
      await choose(bo, "Var ikke der");
      await bo.press("Lagre hvem som var der");
      await unfold(bo, "Legg til det som ble bestemt");
      await fill(bo, "what", js ? "Ordne nøkkel" : "Bytte lås");
      await bo.page.locator("#doer").selectOption({ label: "Bo Prøvesen, Lyngtun" });
      await fill(bo, "due", "15.12.2026");
      await bo.press("Legg til det som ble bestemt");
      await bo.press("Send referatet");

      await go(ada, `/my/meetings/${id}/minutes`);
      assert.match(await text(ada), /Lest opp av Bo Prøvesen.*Vi snakket om boligen/s);
      await fill(ada, "comment", "Det var nøkkelen, ikke boligen.");
      await ada.press("Send kommentaren");
      await go(bo, `/my/guest/meetings/${id}/minutes`);
      assert.match(await text(bo), /Det var nøkkelen, ikke boligen/);
      await fill(bo, "text", "Vi snakket om nøkkelen.");
      await bo.press("Lagre utkastet");
      await bo.press("Send referatet");
      await go(ada, `/my/meetings/${id}/minutes`);
      await ada.press("Godkjenn referatet");
      assert.match(await text(ada), /Godkjent.*Vi snakket om nøkkelen.*Utkast som har vært før/s);
      await choose(ada, "Delvis");
      await ada.press("Lagre svarene");
      await go(bo, `/my/guest/meetings/${id}/minutes`);
      assert.match(await text(bo), /Ble Ada Eksempel hørt\?.*Delvis/s);

      await go(ada, "/my/plan");
      await ada.press("Ta med noe som ble bestemt i et møte");
      await ada.press(/^Ta med i planen min/);
      assert.match(await text(ada), js ? /Ordne nøkkel/ : /Bytte lås/);
      for (const who of [ada, bo]) await who.close();
    });
});
