// security.md T44: leaving quickly works without JavaScript, ends the session where it is kept, and leaves nothing behind.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { noBrowser, openBrowser, signIn, visit } from "./browser.ts";
import { type Installation, install } from "./installation.ts";

describe("leaving quickly", { skip: noBrowser, timeout: 300_000 }, () => {
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

    test(`whoever is signed in and leaves is gone from the screen, and Back shows nothing of it, ${how}`, async () => {
      const { base } = place;
      const giver = await visit(browser, base, js);
      await signIn(giver, base, "Ada Eksempel");
      const own = `${base}/my/voices`;
      await giver.page.goto(own);
      await giver.look();
      const before_ = await giver.page.context().cookies();
      assert.ok(before_.some((cookie) => cookie.path === "/my"));
      await giver.page.locator("form.mv-leave button").click();
      await giver.page.waitForURL((url) => url.pathname === "/assets/gone");
      assert.doesNotMatch(await giver.page.content(), /Ada Eksempel/);
      assert.equal(
        (await giver.page.context().cookies()).filter(
          (cookie) => cookie.path === "/my" && cookie.name === "medvirk",
        ).length,
        0,
      );

      await giver.page.goBack();
      await giver.page.waitForLoadState("load");
      assert.equal(await giver.page.locator("h1").filter({ hasText: /Ada/ }).count(), 0);
      assert.equal(
        await giver.page.locator(".mv-thread, .mv-todo").count(),
        0,
        "nothing of one's own is shown",
      );
      assert.ok(
        (await giver.page.getByRole("button", { name: "Ada Eksempel" }).count()) === 1 ||
          /sign-in/.test(giver.page.url()),
        `one is asked to sign in, at ${giver.page.url()}`,
      );

      // The session has ended on the server: the cookie of before, kept by somebody, opens nothing.
      const thief = await browser.newContext();
      await thief.addCookies(before_);
      const page = await thief.newPage();
      await page.goto(own);
      assert.notEqual(page.url(), own);
      await thief.close();
      await giver.close();
    });

    test(`whoever writes without a name and leaves finds the words neither on the screen nor by Back, ${how}`, async () => {
      const { base } = place;
      const words = "Dette skal ingen se over skulderen min.";
      const giver = await visit(browser, base, js);
      await giver.page.goto(`${base}/units/lyngtun/voice`);
      await giver.page.locator("#words").fill(words);
      await giver.page.getByLabel("Anonym", { exact: true }).check();
      await giver.press("Gå videre");
      assert.match(await giver.page.content(), new RegExp(words));
      await giver.page.locator("form.mv-leave button").click();
      await giver.page.waitForURL((url) => url.pathname === "/assets/gone");
      await giver.page.goBack().catch(() => {});
      await giver.page.waitForLoadState("load");
      assert.doesNotMatch((await giver.page.locator("body").textContent()) ?? "", new RegExp(words));
      // One more step back lies the form in which it was typed.
      await giver.page.goto(`${base}/units/lyngtun/voice`);
      await giver.page.locator("#words").fill(words);
      await giver.page.locator("form.mv-leave button").click();
      await giver.page.waitForURL((url) => url.pathname === "/assets/gone");
      await giver.page.goBack();
      await giver.page.waitForLoadState("load");
      assert.equal(await giver.page.locator("#words").inputValue(), "");
      assert.deepEqual(await giver.page.context().cookies(), []);
      await giver.close();
    });
  }
});
