// npm run bench:weight: what a first visit to a place's page costs over the wire, scripts off, in Chromium.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { figure, machine, up } from "./process.ts";

const folder = mkdtempSync(join(tmpdir(), "medvirk-bench-"));
const server = await up(
  "src/server.ts",
  [],
  { PORT: "0", MEDVIRK_DATA: folder },
  /running at http:\/\/[^:]+:(\d+)/,
);
machine("PGlite, the embedded database");
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
for (const [name, path] of [
  ["start", "/"],
  ["unit", "/units/lyngtun"],
  ["unit-se", "/se/units/lyngtun"],
  ["give", "/units/lyngtun/voice"],
] as const) {
  const page = await (await browser.newContext()).newPage();
  const wire = await page.context().newCDPSession(page);
  await wire.send("Network.enable");
  let bytes = 0;
  let requests = 0;
  wire.on("Network.loadingFinished", (e) => {
    bytes += e.encodedDataLength;
    requests++;
  });
  await page.goto(`http://127.0.0.1:${server.port}${path}`, { waitUntil: "networkidle" });
  figure({
    figure: `weight-${name}`,
    value: Math.round(bytes / 102.4) / 10,
    unit: "KB",
    asked: "<=75",
    holds: bytes <= 75 * 1024,
  });
  figure({
    figure: `requests-${name}`,
    value: requests,
    unit: "requests",
    asked: "<=7",
    holds: requests <= 7,
  });
  await page.context().close();
}
await browser.close();
await server.stop();
rmSync(folder, { recursive: true, force: true });
process.exit();
