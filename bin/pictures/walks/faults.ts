import type { Page } from "playwright-core";
import { parseDay } from "#platform/clock/index.ts";
import { loadHelpNumbers } from "#web/help-numbers.ts";
import { staticHelp } from "#web/static-help.ts";
import type { Step, Walk } from "../walk.ts";

const words = "Jeg vil ha samme person hver gang. Sist var det tre ulike på to uker.\n\nDet er slitsomt.";

const written: readonly Step[] = [
  ["go", "/units/lyngtun/voice"],
  ["write", "#words", words],
];

/** Makes the form larger than anything the house takes, without a word more on the page. */
const swell = (page: Page): Promise<unknown> =>
  page.locator("main form").evaluate((form) => {
    const more = form.ownerDocument.createElement("input");
    more.type = "hidden";
    more.name = "return";
    more.value = "x".repeat(1_600_000);
    form.append(more);
  });

/** Answers the next post as the house does when the database is gone: by the page that is left then. */
const loseTheDatabase = async (page: Page): Promise<void> => {
  const sheet = (await page.locator("link[rel=stylesheet]").getAttribute("href")) ?? "";
  const today = parseDay("2026-11-25");
  if (today === null) throw new Error("no such day");
  const answer = staticHelp(loadHelpNumbers(), today, (name) => (name === "medvirk.css" ? sheet : ""));
  await page.route("**/voice/review", (route) => {
    const action = new URL(route.request().url()).pathname;
    const fields = Object.fromEntries(new URLSearchParams(route.request().postData() ?? ""));
    return route.fulfill({
      status: 503,
      contentType: "text/html; charset=utf-8",
      body: answer({ lang: "nb", action, fields }),
    });
  });
};

/** Fills the room there is for what waits for a sign-in; what comes after is not kept. */
const fillTheRoom = async (page: Page): Promise<void> => {
  const { origin } = new URL(page.url());
  for (let i = 0; i < 500; i++)
    await page.request.post(`${origin}/my/units/lyngtun/voice/review`, {
      form: { words: `Dette venter ${i}.` },
      headers: { Origin: origin, "Sec-Fetch-Site": "same-origin" },
      maxRedirects: 0,
    });
  await page.context().clearCookies();
};

/** What one meets where the house cannot take what one has written: it comes back with the page. */
export const faults: readonly Walk[] = [
  {
    name: "too-large",
    steps: [...written, ["choose", "#mode"], ["do", swell], ["press", "Gå videre", "returned"]],
  },
  {
    name: "no-database",
    steps: [...written, ["choose", "#mode"], ["do", loseTheDatabase], ["press", "Gå videre", "returned"]],
  },
  {
    name: "not-kept",
    steps: [
      ...written,
      ["do", (page) => page.getByLabel("Med navn", { exact: true }).check()],
      ["do", fillTheRoom],
      ["press", "Gå videre", "returned"],
    ],
  },
];
