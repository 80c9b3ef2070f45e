// Issue 4: after coercion both tell how it was, what they agree on comes into the person's crisis plan, and at the next event
// it is shown whether the plan was opened. On the day that it is: the log's moments are the database's own.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { oslo } from "#platform/clock/index.ts";
import { demoCardCode } from "../../demo/crisis-plan.ts";
import { noBrowser, openBrowser, signIn, type Visitor, visit } from "./browser.ts";
import { type Installation, install } from "./installation.ts";

const today = oslo(new Date());
const typed = today.split("-").map(Number).reverse().join(".");
const text = async (who: Visitor) => (await who.page.locator("main").textContent()) ?? "";

describe("after coercion, and at the next event", { skip: noBrowser, timeout: 300_000 }, () => {
  let browser: Browser;
  let place: Installation;
  before(async () => {
    browser = await openBrowser();
    place = await install(today);
  });
  after(async () => {
    await browser?.close();
    await place?.remove();
  });

  const go = async (who: Visitor, path: string) => {
    await who.page.goto(place.base + path);
    await who.look();
  };
  /** Registers a measure against Ada that ended today. Out: the person's path to it. */
  const register = async (ward: Visitor, kind: string): Promise<string> => {
    await go(ward, "/my/after-talks-here/new");
    await ward.page.locator("#person").selectOption({ label: "Ada Eksempel" });
    await ward.page.getByLabel(kind, { exact: true }).check();
    await ward.page.locator("#ended").fill(typed);
    await ward.press("Skriv inn");
    return new URL(ward.page.url()).pathname.replace("-here", "");
  };
  /** Somebody in an emergency ward reads the plan by the code on her card. */
  const readByCard = async (js: boolean) => {
    const reader = await visit(browser, place.base, js);
    await go(reader, "/emergency");
    await reader.page.locator("#code").fill(demoCardCode);
    await reader.page.locator("#name").fill("Vakt Vera");
    await reader.page.getByLabel("Helsepersonell").check();
    await reader.page.locator("#workplace").fill("Akuttmottaket");
    await reader.page.locator("#reason").fill("Svarer ikke.");
    await reader.press(/^Les$/);
    await reader.close();
  };

  for (const [js, first, second] of [
    [true, "Belter, remmer eller andre mekaniske tvangsmidler", "Fastholding"],
    [false, "Skjerming mot viljen", "Isolering bak låst eller stengt dør"],
  ] as const)
    test(`both accounts, the agreed change in the crisis plan, and the next event, JavaScript ${js ? "on" : "off"}`, async () => {
      const ward = await visit(browser, place.base, js);
      await signIn(ward, place.base, "Eva Skinn");
      const me = await visit(browser, place.base, js);
      await signIn(me, place.base, "Ada Eksempel");
      await go(ward, "/my/role");
      await ward.page.getByLabel(/nattevakt/).check();
      await ward.press("Fortsett");
      const mine = await register(ward, first);
      const theirs = ward.page.url();

      await go(me, mine);
      await me.press("Skriv min fortelling");
      await me.press("Lagre");
      await me.page.getByRole("alert").waitFor();
      await me.page.locator("#words").fill("Jeg ba dem vente på søsteren min.");
      await me.page.getByLabel("Ja, avdelingen kan lese det").check();
      await me.press("Lagre");
      await ward.page.goto(theirs);
      assert.match(await text(ward), /Jeg ba dem vente på søsteren min/);
      await ward.press("Skriv avdelingens fortelling");
      await ward.page.locator("#words").fill("Vi burde ha ringt henne først.");
      await ward.press("Lagre");
      await ward.press("Foreslå noe");
      await ward.page.locator("#words").fill("Vi ringer søsteren din først.");
      await ward.page.getByLabel("Avdelingen", { exact: true }).check();
      await ward.press("Foreslå");

      await go(me, mine);
      assert.match(
        await text(me),
        /Jeg ba dem vente.*Vi burde ha ringt henne først.*Vi ringer søsteren din/s,
      );
      await me.press("Jeg er enig");
      await me.press(/^Ta det inn i kriseplanen min/);
      await me.page.locator("#words").fill("Ring søsteren min først.");
      await me.page.getByLabel("Dette hjelper").check();
      await me.page.getByLabel("Ja", { exact: true }).check();
      await me.press("Ta det inn");
      await me.press("Kriseplanen min");
      assert.match(await text(me), /Ring søsteren min først/);

      const next = await register(ward, second);
      assert.match(await text(ward), /Ingen åpnet kriseplanen før tvangen tok slutt/);
      await readByCard(js);
      await ward.page.reload();
      await ward.look();
      assert.match(await text(ward), /Kriseplanen ble åpnet før tvangen tok slutt/);
      await go(me, next);
      assert.match(await text(me), /Kriseplanen ble åpnet.*med kortet ditt/s);
      await ward.close();
      await me.close();
    });
});
