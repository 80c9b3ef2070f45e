// A parent acts for a child, on the day before the twelfth birthday and after it, and after the sixteenth.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { noBrowser, openBrowser, signIn, type Visitor, visit } from "./browser.ts";
import { type Installation, install } from "./installation.ts";

describe("what a parent sees follows the child's age", { skip: noBrowser, timeout: 300_000 }, () => {
  let browser: Browser;
  let place: Installation;
  const parents = new Map<boolean, Visitor>();
  before(async () => {
    browser = await openBrowser();
    place = await install("2026-11-29", "2026-11-23");
  });
  after(async () => {
    await browser?.close();
    await place?.remove();
  });

  for (const javaScript of [true, false])
    test(`everything, on the day before, ${javaScript ? "with" : "without"} scripts`, async () => {
      const parent = await visit(browser, place.base, javaScript);
      parents.set(javaScript, parent);
      await signIn(parent, place.base, "Vidar Fabel");
      await parent.page.goto(`${place.base}/my/role`);
      assert.equal(await parent.page.getByLabel(/for Alma Fabel/).count(), 1);
      await parent.page.getByLabel("for Lilje Fabel, som forelder").check();
      await parent.press("Fortsett");
      await parent.page.getByText("Det blir skrevet ned.").first().waitFor();
      await parent.press("Behandling");
      await parent.page.locator("#words").fill("Hun vil helst ha med bamsen.");
      await parent.press("Lagre notatet");
      assert.ok((await parent.page.getByText("Hun vil helst ha med bamsen.").count()) > 0);
    });

  describe("on the birthday", () => {
    before(() => place.moveTo("2026-11-30"));
    for (const javaScript of [true, false])
      test(`two topics from twelve, nothing from sixteen, and the child sees who looked, ${javaScript ? "with" : "without"} scripts`, async () => {
        const parent = parents.get(javaScript) ?? assert.fail("the parent was not there the day before");
        const closed = await parent.page.goto(`${place.base}/my/for/treatment`);
        assert.equal(closed?.status(), 404);
        await parent.page.goto(`${place.base}/my/for`);
        await parent.look();
        assert.equal(await parent.page.getByRole("link", { name: "Behandling" }).count(), 0);
        assert.equal(await parent.page.getByRole("link", { name: "Avtaler" }).count(), 1);

        await parent.page.goto(`${place.base}/my/role`);
        await parent.look();
        assert.equal(await parent.page.getByLabel(/for Alma Fabel/).count(), 0, "Alma has turned sixteen");
        assert.equal(await parent.page.getByLabel(/for Lilje Fabel/).count(), 1);
        await parent.close();

        const child = await visit(browser, place.base, javaScript);
        await signIn(child, place.base, "Lilje Fabel");
        await child.page.goto(`${place.base}/my/looked`);
        await child.look();
        assert.ok((await child.page.getByText("Vidar Fabel").count()) > 0, "the child sees that he looked");
        await child.close();
      });
  });
});
