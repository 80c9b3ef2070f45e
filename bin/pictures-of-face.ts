// Renders the sample pages of the face under the real content policy, takes their pictures (360 and 1280 px,
// light and dark), runs axe on each, and looks for sideways scroll at 320 px and with 200 % text on a phone.
// In: the folder for the pictures (default: a new one under the system's temporary folder), then the names of
// the samples (default: all). Exit 1 on a fault.
import { mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { assets } from "#test/face/frame.ts";
import { samples } from "#test/face/samples.tsx";

const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const SITE = "http://medvirk.test";
const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), "face-"));
mkdirSync(folder, { recursive: true });
const axe = readFileSync(join(import.meta.dirname, "../node_modules/axe-core/axe.min.js"), "utf8");
const faults: string[] = [];

const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
});

async function open(name: string, width: number, colorScheme: "light" | "dark"): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  page.on("console", (m) => {
    if (m.type() === "error") faults.push(`${name}: ${m.text()}`);
  });
  await page.route("**/*", async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = assets.answer(pathname, undefined);
    if (file === null) {
      const headers = { "content-security-policy": POLICY };
      return route.fulfill({
        contentType: "text/html; charset=utf-8",
        headers,
        body: samples[pathname.slice(1)] ?? "",
      });
    }
    const body = Buffer.from(await file.arrayBuffer());
    return route.fulfill({ headers: Object.fromEntries(file.headers), body });
  });
  await page.goto(`${SITE}/${name}`);
  await page.evaluate("document.fonts.ready");
  return page;
}

const sideways = (page: Page): Promise<number> =>
  page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

const asked = process.argv.slice(3);
for (const name of asked.length > 0 ? asked : Object.keys(samples)) {
  for (const width of [360, 1280]) {
    for (const scheme of ["light", "dark"] as const) {
      const page = await open(name, width, scheme);
      await page.screenshot({
        path: join(folder, `${name}-${width}${scheme === "dark" ? "-dark" : ""}.png`),
        fullPage: true,
      });
      await page.evaluate("for (const d of document.querySelectorAll('details')) d.open = true");
      await page.evaluate(axe);
      const found = (await page.evaluate(
        "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
      )) as { violations: { id: string; nodes: { target: string[] }[] }[] };
      for (const v of found.violations) {
        faults.push(
          `${name} ${width} ${scheme}: ${v.id} ${v.nodes.map((n) => n.target.join(" ")).join(" | ")}`,
        );
      }
      await page.close();
    }
  }
  const narrow = await open(name, 320, "light");
  const over = await sideways(narrow);
  if (over > 0) faults.push(`${name}: runs over by ${over} px at 320 px`);
  await narrow.close();
  const large = await open(name, 360, "light");
  // What the browser's own "text size 200 %" does: the root grows, the window does not.
  await large.evaluate("document.documentElement.style.fontSize = '200%'");
  const wide = await sideways(large);
  if (wide > 0) faults.push(`${name}: runs over by ${wide} px with 200 % text at 360 px`);
  await large.screenshot({ path: join(folder, `${name}-360-large.png`), fullPage: true });
  await large.close();
}
await browser.close();
console.log(`${Object.keys(samples).length} pages, pictures in ${folder}, ${faults.length} faults`);
for (const fault of faults) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
