// Walks the demo as several of the cast and takes pictures of every page on the way (bin/pictures/walks), at 360 and
// 1280 px, light and dark, as paper and with large text; runs axe, and looks for sideways scroll, complaints in the
// console and requests to others. In: the folder for the pictures, then an address (default: a fresh demo of its own),
// then the names of the walks (default: all). Exit 1 on a fault.
import { mkdirSync } from "node:fs";
import { openBrowser } from "#test/journeys/browser.ts";
import { install } from "#test/journeys/installation.ts";
import { listen, lookAt } from "./pictures/looking.ts";
import { walk } from "./pictures/walk.ts";
import { walks } from "./pictures/walks.ts";

const [folder, ...rest] = process.argv.slice(2);
if (folder === undefined) throw new Error("say which folder the pictures go to");
mkdirSync(folder, { recursive: true });
const running = rest.find((word) => word.startsWith("http"));
const asked = rest.filter((word) => word !== running);
const place = running ? null : await install("2026-11-25");
const base = running ?? place?.base ?? "";

const browser = await openBrowser();
const faults: string[] = [];
let seen = 0;
for (const one of walks.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  if (one.day) await place?.moveTo(one.day);
  const context = await browser.newContext({ locale: "nb-NO", viewport: { width: 360, height: 900 } });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  listen(page, new URL(base).origin, faults);
  try {
    await walk(page, base, one, async (name) => {
      seen++;
      faults.push(...(await lookAt(page, folder, name)));
    });
  } catch (error) {
    faults.push(String(error));
    await page.screenshot({ path: `${folder}/${one.name}-stopped.png` }).catch(() => {});
  }
  await context.close();
}
await browser.close();
await place?.remove();
console.log(`${seen} pages seen, pictures in ${folder}, ${faults.length} faults`);
for (const fault of faults) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
