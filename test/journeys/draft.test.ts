// What somebody has typed is not lost: the page dies, the session ends.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, BrowserContext } from "playwright-core";
import { noBrowser, openBrowser, signIn, visit } from "./browser.ts";
import { type Installation, install } from "./installation.ts";

const words = "Jeg vil vite på forhånd hvem som kommer hjem til meg om morgenen.";

describe("what is typed is not lost", { skip: noBrowser, timeout: 300_000 }, () => {
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

  /** Ends the session of a browser from elsewhere, as another tab would: here nothing is told of it. */
  const endElsewhere = async (context: BrowserContext) => {
    const other = await browser.newContext();
    await other.addCookies(await context.cookies());
    const page = await other.newPage();
    await page.goto(`${place.base}/my`);
    await page.locator("form.mv-leave button").click();
    await other.close();
  };

  test("whoever types and whose page dies loses at most the last five seconds, from the first letter on", async () => {
    const giver = await visit(browser, place.base, true);
    await signIn(giver, place.base, "Ada Eksempel");
    await giver.page.goto(`${place.base}/my/units/lyngtun/voice`);
    const saved = giver.page.waitForResponse((r) => r.url().endsWith("/my/draft") && r.status() === 204);
    const began = Date.now();
    // Without a pause: whoever never stops typing is saved all the same.
    const typing = giver.page.locator("#words").pressSequentially(words, { delay: 120 });
    await saved;
    assert.ok(Date.now() - began <= 6000, `first saved after ${Date.now() - began} ms`);
    await typing;
    await new Promise((resolve) => setTimeout(resolve, 6000));
    await giver.page.locator("#words").pressSequentially(" Og når.");
    // Dies at once: no event tells the page, as when the battery is empty.
    const devTools = await giver.page.context().newCDPSession(giver.page);
    await Promise.race([
      devTools.send("Page.crash").catch(() => {}),
      new Promise((resolve) => setTimeout(resolve, 1000)),
    ]);
    await giver.close();

    const again = await visit(browser, place.base, true);
    await signIn(again, place.base, "Ada Eksempel");
    await again.page.goto(`${place.base}/my/units/lyngtun/voice`);
    await again.look();
    const kept = await again.page.locator("#words").inputValue();
    assert.ok(kept.startsWith(words), kept);
    await again.close();

    const other = await visit(browser, place.base, true);
    await signIn(other, place.base, "Noor Oppdiktet");
    await other.page.goto(`${place.base}/my/units/lyngtun/voice`);
    assert.equal(await other.page.locator("#words").inputValue(), "", "and nobody else sees it");
    await other.close();
  });

  test("whoever answers without JavaScript when the session has ended gets the text back, alone, and sends it", async () => {
    const text = "Takk for at du sa det. Vi kommer tilbake til deg når vi har snakket med nattevaktene.";
    const siv = await visit(browser, place.base, false);
    await signIn(siv, place.base, "Siv Tenkt");
    const giver = await visit(browser, place.base, false);
    const said = "Lyset i gangen er av når jeg kommer hjem om kvelden.";
    await giver.page.goto(`${place.base}/units/lyngtun/voice`);
    await giver.page.locator("#words").fill(said);
    await giver.page.getByLabel("Anonym", { exact: true }).check();
    await giver.press("Gå videre");
    await giver.press(/^Send til/);
    await giver.close();

    await siv.page.goto(`${place.base}/my/tasks`);
    await siv.press(new RegExp(said.slice(0, 30)));
    const address = siv.page.url();
    await siv.press("Spør den som skrev");
    await siv.page.locator("main textarea").fill(text);
    await endElsewhere(siv.page.context());
    await siv.press("Send spørsmålet");
    assert.equal(await siv.page.getByText(text).count(), 0, "whoever is here now may be somebody else");

    // Somebody else at the same machine gets nothing of it.
    await signIn(siv, place.base, "Bo Prøvesen");
    await siv.page.goto(`${place.base}/my/resume`);
    assert.equal(await siv.page.getByText(text).count(), 0);
    await endElsewhere(siv.page.context());

    await signIn(siv, place.base, "Siv Tenkt");
    await siv.page.goto(`${place.base}/my/resume`);
    await siv.look();
    await siv.page.getByText(text).first().waitFor();
    await siv.press("Send det nå");
    await siv.page.goto(address);
    await siv.look();
    assert.ok((await siv.page.getByText(text).count()) > 0, "and it is in the thread");
    await siv.close();
  });
});
