import assert from "node:assert/strict";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { after, before, test } from "node:test";
import { type ServerType, serve } from "@hono/node-server";
import { openWorld, type World } from "./world.ts";

let world: World;
let server: ServerType;
let port: number;
before(async () => {
  world = await openWorld();
  await new Promise<void>((done) => {
    server = serve({ fetch: world.app.fetch, port: 0, hostname: "127.0.0.1" }, (address) => {
      ({ port } = address as AddressInfo);
      done();
    });
  });
});
after(async () => {
  await new Promise((done) => server.close(done));
  await world.close();
});

/** Writes bytes to the server as no browser would; what comes back until it closes or falls silent. */
const write = (bytes: string | Uint8Array, silence = 400): Promise<string> =>
  new Promise((resolve) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    const end = () => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(silence, end);
    socket.on("data", (chunk: Buffer) => (answer += chunk.toString("latin1")));
    socket.on("close", end);
    socket.on("error", end);
  });
const request = (line: string, more = "") =>
  write(
    `${line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\n${more}\r\n`,
    3_000,
  );

const paths = [
  "//evil.example",
  "//evil.example/my",
  "/my//",
  "/my//evil.example",
  "/%2e%2e/",
  "/../../etc/passwd",
  "/assets/../../package.json",
  "/assets/%2e%2e/%2e%2e/package.json",
  "/assets/..%2f..%2fpackage.json",
  "/nn/nn/units",
  "/nn//evil.example",
  "/my/nn//evil.example",
  "/%",
  "/%zz",
  "/%ff%fe",
  "/%ed%a0%80",
  "/%00",
  "/units/%00",
  "/my/voices/%00",
  "/units/lyngtun%00.html",
  "/\\evil.example",
  "/;/",
  "/?%",
  "/units?q=%ff",
  "/units?q=%00",
  "/units?q[]=1&q[]=2",
  "*",
  "http://evil.example/",
  "http://evil.example/my/sign-in?return=//evil.example",
  "/my/sign-in?return=%2F%2Fevil.example",
  "/my/sign-in?return=%5C%5Cevil.example",
  `/${"a".repeat(7_000)}`,
  `/${"a/".repeat(3_000)}`,
  `/units?${"q=a&".repeat(1_500)}`,
  `/${"a".repeat(40_000)}`,
  "/.git/config",
  "/.env",
  "/server.ts",
  "/src/app.tsx",
];

test("whatever address somebody writes to the server, nothing breaks, nothing inner is told and nobody is sent elsewhere", async () => {
  for (const path of paths)
    for (const method of ["GET", "HEAD", "POST", "OPTIONS", "TRACE", "PROPFIND"]) {
      const answer = await request(`${method} ${path}`);
      const what = `${method} ${path.slice(0, 80)}`;
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
      assert.ok(status >= 200 && (status < 500 || status === 503), `${what}: ${answer.slice(0, 300)}`);
      assert.doesNotMatch(answer, /node_modules|\bat \S+ \(|root:x:|"private": true|\[core\]/, what);
      const location = /^location: (.*)\r$/im.exec(answer)?.[1];
      if (location)
        assert.ok(
          /^\/(?![/\\])/.test(location) ||
            new URL(location).origin === "http://localhost:3000" ||
            location === "https://www.yr.no/",
          `${what} → ${location}`,
        );
    }
});

test("broken, slow and half requests are dropped or refused, and the next visitor is served", async () => {
  const head =
    "POST /units/lyngtun/voice HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n";
  const broken: (string | Uint8Array)[] = [
    "",
    "\r\n\r\n",
    "GET\r\n\r\n",
    "GET / HTTP/9.9\r\n\r\n",
    "G\u0000T / HTTP/1.1\r\nHost: x\r\n\r\n",
    new Uint8Array(4_000).map((_, i) => (i * 7919) % 256),
    `GET / HTTP/1.1\r\nHost: x\r\nX: ${"a".repeat(80_000)}\r\n\r\n`,
    `GET / HTTP/1.1\r\n${"X: a\r\n".repeat(3_000)}\r\n`,
    "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: \r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: [::1\r\n\r\n",
    "GET / HTTP/1.1\r\n\r\n",
    `${head}Content-Length: 10\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    `${head}Content-Length: 1000\r\n\r\nwords=x`,
    `${head}Content-Length: -1\r\n\r\n`,
    `${head}Content-Length: 5\r\nContent-Length: 6\r\n\r\nwords=`,
    `${head}Transfer-Encoding: chunked\r\n\r\nZZ\r\n`,
    `${head}Transfer-Encoding: chunked\r\n\r\n5\r\nwords`,
    `${head}Content-Length: 99999999999\r\n\r\n`,
    `GET /my HTTP/1.1\r\nHost: localhost\r\nCookie: ${"medvirk=x; ".repeat(900)}\r\n\r\n`,
    "GET /my HTTP/1.1\r\nHost: localhost\r\nCookie: medvirk=%E0%A4%A; medvirk=\u00ff\r\n\r\n",
  ];
  for (const bytes of broken) {
    const answer = await write(bytes);
    assert.doesNotMatch(
      answer,
      /^HTTP\/1\.1 50[0-24-9]|node_modules|\bat \S+ \(/,
      String(bytes).slice(0, 80),
    );
  }
  const large = await request(
    "POST /units/lyngtun/voice",
    `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 10000006\r\n\r\nwords=${"x".repeat(10_000_000)}`,
  );
  assert.match(large, /^HTTP\/1\.1 413|^$/, large.slice(0, 200));
  assert.match(await request("GET /units/lyngtun"), /^HTTP\/1\.1 200/);
});
