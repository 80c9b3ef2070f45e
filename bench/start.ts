// npm run bench:start: how long until it answers, the first time (with demo data) and the next times.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { figure, machine, median, up } from "./process.ts";

const says = /running at http:\/\/[^:]+:(\d+)/;
const first: number[] = [];
const warm: number[] = [];
machine("PGlite, the embedded database");
for (let i = 0; i < 3; i++) {
  const folder = mkdtempSync(join(tmpdir(), "medvirk-bench-"));
  const time = async () => {
    const began = performance.now();
    const server = await up("src/server.ts", [], { PORT: "0", MEDVIRK_DATA: folder }, says);
    await fetch(`http://127.0.0.1:${server.port}/readyz`);
    const seconds = (performance.now() - began) / 1000;
    await server.stop();
    return seconds;
  };
  first.push(await time());
  warm.push(await time());
  rmSync(folder, { recursive: true, force: true });
}
const one = (n: number) => Math.round(n * 100) / 100;
figure({
  figure: "start-first",
  value: one(median(first)),
  unit: "s with demo data",
  asked: "<=10",
  holds: median(first) <= 10,
});
figure({ figure: "start-warm", value: one(median(warm)), unit: "s", asked: "<=3", holds: median(warm) <= 3 });
process.exit();
