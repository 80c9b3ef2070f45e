import assert from "node:assert/strict";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { type ServerType, serve } from "@hono/node-server";
import { payloads } from "../hostile/payloads.ts";
import { plantPayloads } from "../hostile/plant-payloads.ts";
import { nameOf, walk } from "../hostile/walk.ts";
import { openWorld } from "../hostile/world.ts";
import { noBrowser, openBrowser } from "./browser.ts";

test("in a real browser nothing that somebody wrote runs, asks for anything or is even tried: 300 ways on every kind of page", {
  skip: noBrowser,
}, async () => {
  const world = await openWorld();
  await plantPayloads(world);
  const { pages } = await walk(world, 1);
  let server: ServerType | undefined;
  const port = await new Promise<number>((done) => {
    server = serve({ fetch: world.app.fetch, port: 0, hostname: "127.0.0.1" }, (at) =>
      done((at as AddressInfo).port),
    );
  });
  const base = `http://127.0.0.1:${port}`;
  const browser = await openBrowser();
  const heard: string[] = [];
  const shown = new Set<string>();
  const seen = new Set<string>();
  const look = async (page: Awaited<ReturnType<typeof browser.newPage>>) => {
    for (const [mark] of (await page.content()).matchAll(/x5s\d+ /g)) shown.add(mark);
    // What waits for a hand or a pointer is given one.
    await page.evaluate(() => {
      const { document } = globalThis as unknown as {
        document: {
          querySelectorAll(s: string): Iterable<{ dispatchEvent(e: unknown): void; focus?(): void }>;
        };
      };
      for (const element of document.querySelectorAll("main *")) {
        element.focus?.();
        for (const type of ["mouseover", "toggle", "error"]) element.dispatchEvent(new Event(type));
      }
    });
  };
  try {
    for (const who of world.personas) {
      const context = await browser.newContext();
      if (who.token)
        await context.addCookies([{ name: "medvirk", value: who.token, domain: "127.0.0.1", path: "/my" }]);
      const page = await context.newPage();
      await page.exposeFunction("said", () => heard.push(`ran at ${page.url()}`));
      page.on("dialog", (dialog) => {
        heard.push(`dialog at ${page.url()}`);
        void dialog.dismiss();
      });
      page.on("pageerror", (error) => heard.push(`${error.message} at ${page.url()}`));
      page.on("console", (line) => {
        if (line.type() === "error" && !/status of 4\d\d/.test(line.text()))
          heard.push(`${line.text()} at ${page.url()}`);
      });
      page.on("request", (request) => {
        if (!request.url().startsWith(base) && !/^(data:|about:blank)/.test(request.url()))
          heard.push(`asked for ${request.url()}`);
      });
      for (const { who: of, route, path, fields, answer } of pages) {
        const kind = route
          ? `${nameOf(route)} ${/leader|employee/.test(who.name) ? "at work" : who.name}`
          : path;
        if (of !== who || !route || fields || seen.has(kind) || !answer.text.includes("x5s")) continue;
        if (!answer.headers.get("content-type")?.startsWith("text/html")) continue;
        seen.add(kind);
        // A file that one takes along is opened from the disk, where none of our headers holds anything back.
        if (answer.headers.has("content-disposition")) {
          await page.goto("about:blank");
          await page.setContent(answer.text);
        } else await page.goto(base + path, { waitUntil: "load" });
        await look(page);
      }
      await context.close();
    }
    assert.equal(heard.join("\n"), "");
    assert.ok(
      seen.size >= 12 && shown.size >= 60,
      `${seen.size} pages, ${shown.size} of ${payloads.length} payloads`,
    );
    // Where a page does let markup in, this hears it: the check that it can fail.
    const page = await browser.newPage();
    await page.exposeFunction("said", () => heard.push("ran"));
    await page.setContent(`<p>${payloads[1]}</p>`);
    await page.waitForTimeout(300);
    assert.equal(heard.join("\n"), "ran");
  } finally {
    await browser.close();
    await new Promise((done) => (server ? server.close(done) : done(null)));
    await world.close();
  }
});
