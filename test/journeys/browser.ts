import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { faultsOf, see } from "./accessibility.ts";

const system = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((p) =>
  existsSync(p),
);

/** Whether there is a browser to try in; where not, a journey says so and is skipped. */
export const noBrowser: string | false = system ? false : "no Chromium on this machine";

/** The system's Chromium, asking nobody for anything. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: system ?? "",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // One person at one house: a process of its own for each page, and one in reserve, is a tenth of the whole time.
      "--disable-site-isolation-trials",
      "--renderer-process-limit=1",
      // Each window would bring the pages that unfold under its address field, a third of all there is to do.
      "--disable-features=SpareRendererForSitePerProcess,WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup",
      // A page is there for a moment: to make its scripts fast takes longer than they do, and than axe does.
      "--js-flags=--no-opt --no-maglev",
      "--in-process-gpu",
      "--disable-software-rasterizer",
    ],
  });

/** One person at one device. */
export interface Visitor {
  page: Page;
  /** Checks the page as it stands now: no accessibility fault, help numbers, a way to leave. */
  look(): Promise<void>;
  /** Presses a button or follows a link by its words, waits for what comes, and looks at it. */
  press(name: string | RegExp): Promise<void>;
  close(): Promise<void>;
}

/** @param javaScript whether scripts run; phones are 360 px wide */
export const visit = async (browser: Browser, base: string, javaScript: boolean): Promise<Visitor> => {
  const context: BrowserContext = await browser.newContext({
    javaScriptEnabled: javaScript,
    viewport: { width: 360, height: 740 },
    locale: "nb-NO",
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const outside: string[] = [];
  page.on("request", (request) => {
    const { origin } = new URL(request.url());
    if (origin !== base && origin !== "null") outside.push(request.url());
  });
  const look = async () => {
    const seen = await see(page, javaScript);
    assert.deepEqual(await faultsOf(page, seen, javaScript), [], `axe on ${page.url()}`);
    assert.equal(seen.help, 1, `help numbers on ${page.url()}`);
    // The start page, the list of places and a place's own page show and take nothing personal.
    if (!/^\/(units(\/[^/]+)?)?$/.test(new URL(page.url()).pathname))
      assert.equal(seen.leave, 1, `a way to leave on ${page.url()}`);
    assert.deepEqual(outside, [], "nothing is asked of anybody else");
  };
  return {
    page,
    look,
    press: async (name) => {
      const main = page.locator("main");
      const target = main.getByRole("button", { name }).or(main.getByRole("link", { name })).first();
      await Promise.all([page.waitForLoadState("load"), target.click()]);
      await page.waitForLoadState("load");
      await look();
    },
    close: () => context.close(),
  };
};

/** Signs in as one of the demo's cast, by name, where one is not signed in already. */
export const signIn = async (visitor: Visitor, base: string, name: string): Promise<void> => {
  await visitor.page.goto(`${base}/my`);
  const choice = visitor.page.getByRole("button", { name });
  // The session may still be there.
  if ((await choice.count()) === 0) return;
  await choice.click();
  await visitor.page.waitForURL((url) => url.pathname.startsWith("/my"));
};
