import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";

const axe = readFileSync(join(import.meta.dirname, "../../node_modules/axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The widths that every page is looked at in: a small phone and a desk. */
const widths = [360, 1280];

const over = (page: Page): Promise<number> =>
  page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

const runAxe = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  const found = (await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(rules)} })`)) as {
    violations: { id: string; nodes: { target: string[] }[] }[];
  };
  return found.violations.map((v) => `${v.id} ${v.nodes.map((n) => n.target.join(" ")).join(" | ")}`);
};

/**
 * Takes the pictures of a page as it stands, posted forms too, since nothing is asked for again: both widths, light
 * and dark, with 200 % text on a phone, and as paper. Then axe in both schemes with everything unfolded, and
 * whether anything runs over sideways. In: the page, the folder, the name of the pictures. Out: what is wrong.
 */
export const lookAt = async (page: Page, folder: string, name: string): Promise<string[]> => {
  const wrong: string[] = [];
  // The browser's own limit lies at 16,384 px; what is longer is cut, and says nothing new.
  const picture = async (kind: string) => {
    const tall = (await page.evaluate("document.documentElement.scrollHeight")) as number;
    const { width = 360 } = page.viewportSize() ?? {};
    const clip = { x: 0, y: 0, width, height: Math.min(tall, 12_000) };
    await page.screenshot({ path: join(folder, `${name}-${kind}.png`), fullPage: true, clip });
  };
  await page.evaluate("document.fonts.ready");
  for (const width of widths)
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await picture(colorScheme === "dark" ? `${width}-dark` : String(width));
    }
  await page.emulateMedia({ colorScheme: "light", media: "print" });
  await page.setViewportSize({ width: 800, height: 1130 });
  await picture("paper");
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(
    "for (const d of document.querySelectorAll('main details:not([open])')) { d.open = true; d.dataset.looked = '' }",
  );
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 900 });
    wrong.push(...(await runAxe(page)).map((fault) => `${name} ${colorScheme}: ${fault}`));
  }
  await page.emulateMedia({ colorScheme: "light" });
  const sideways = async (where: string) => {
    const px = await over(page);
    if (px > 0) wrong.push(`${name}: runs over by ${px} px ${where}`);
  };
  await sideways("at 360 px");
  await page.setViewportSize({ width: 320, height: 900 });
  await sideways("at 320 px");
  await page.setViewportSize({ width: 360, height: 900 });
  // What the browser's own "text size 200 %" does: the root grows, the window does not.
  await page.evaluate("document.documentElement.style.fontSize = '200%'");
  await sideways("with 200 % text at 360 px");
  await picture("360-large");
  await page.evaluate(
    "document.documentElement.style.fontSize = ''; for (const d of document.querySelectorAll('[data-looked]')) d.open = false",
  );
  return wrong;
};

/** Hears what a page complains of and whom it asks. In: the page, its own origin, where to write what was heard. */
export const listen = (page: Page, origin: string, heard: string[]): void => {
  page.on("console", (m) => {
    // A page that refuses or is not there is what was asked for.
    if (m.type() === "error" && !/status of (4\d\d|5\d\d)/.test(m.text()))
      heard.push(`${page.url()}: ${m.text()}`);
  });
  page.on("pageerror", (error) => heard.push(`${page.url()}: ${error.message}`));
  page.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^https?:$/.test(protocol) && asked !== origin) heard.push(`${page.url()}: asked ${request.url()}`);
  });
};
