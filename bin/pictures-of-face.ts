// Renders the sample pages of the face under the real content policy and looks at each as `bin/pictures.ts` does.
// In: the folder for the pictures (default: a new one under the system's temporary folder), then the names of
// the samples (default: all). Exit 1 on a fault.
import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assets } from "#test/face/frame.ts";
import { samples } from "#test/face/samples.tsx";
import { openBrowser } from "#test/journeys/browser.ts";
import { listen, lookAt } from "./pictures/looking.ts";

const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const SITE = "http://medvirk.test";
const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), "face-"));
mkdirSync(folder, { recursive: true });
const faults: string[] = [];

const browser = await openBrowser();
const asked = process.argv.slice(3);
for (const name of asked.length > 0 ? asked : Object.keys(samples)) {
  const page = await browser.newPage();
  listen(page, SITE, faults);
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
  faults.push(...(await lookAt(page, folder, name)));
  await page.close();
}
await browser.close();
console.log(`${Object.keys(samples).length} pages, pictures in ${folder}, ${faults.length} faults`);
for (const fault of faults) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
