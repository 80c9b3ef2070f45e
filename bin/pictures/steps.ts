import type { Page } from "playwright-core";
import type { Step } from "./walk.ts";

/** Follows the first link to such an address. */
export const open = (address: RegExp, look: string): readonly Step[] => [
  [
    "do",
    async (page: Page) => {
      await page.locator("main a[href]").filter({ visible: true }).first().waitFor();
      const links = await page.locator("main a[href]").all();
      for (const link of links)
        if (address.test((await link.getAttribute("href")) ?? "")) {
          await link.click();
          return page.waitForLoadState("load");
        }
      throw new Error(`no link to ${address}`);
    },
  ],
  ["look", look],
];

/** The code that was last shown. */
export const sharingCode = { said: "" };
/** Remembers the code on the page, for the one who is to type it. */
export const keepCode: Step = [
  "do",
  async (page: Page) => {
    sharingCode.said = ((await page.locator(".mv-code").first().textContent()) ?? "").replace(/\s/g, "");
  },
];
