// The load, in a process of its own: raw keep-alive connections, so that little of the machine goes to asking.
// Argument: one JSON object (see Load). Prints one JSON object (see Outcome).
import { randomBytes } from "node:crypto";
import { connect, type Socket } from "node:net";

/** What to send: `requests` are whole HTTP requests, each with `{key}` replaced by a fresh random key. */
export interface Load {
  port: number;
  connections: number;
  seconds: number;
  /** Arrivals a second, evenly; without it each connection asks again as soon as it is answered. */
  rate?: number;
  requests: string[];
  expect: number[];
}

/** What came back: accepted answers, others by status, and how long the accepted took (ms). */
export interface Outcome {
  accepted: number;
  refused: Record<string, number>;
  seconds: number;
  perSecond: number;
  p50: number;
  p95: number;
  p99: number;
  firstWrong?: string;
}

const load = JSON.parse(process.argv[2] ?? "{}") as Load;
const times: number[] = [];
const refused: Record<string, number> = {};
let firstWrong: string | undefined;
let sent = 0;

const request = (): string => {
  const template = load.requests[sent++ % load.requests.length] ?? "";
  const key = randomBytes(18).toString("base64url");
  return template.replaceAll("{key}", key);
};

/** One connection: asks, waits for the whole answer, tells. */
const line = (): Promise<{ ask: (at: number) => Promise<void>; end: () => void }> =>
  new Promise((opened, failed) => {
    const socket: Socket = connect({ port: load.port, host: "127.0.0.1", noDelay: true });
    let buffer = Buffer.alloc(0);
    let done: (() => void) | null = null;
    let began = 0;
    socket.on("data", (chunk) => {
      buffer = buffer.length === 0 ? chunk : Buffer.concat([buffer, chunk]);
      for (;;) {
        const head = buffer.indexOf("\r\n\r\n");
        if (head < 0) return;
        const text = buffer.toString("latin1", 0, head);
        const length = /content-length: (\d+)/i.exec(text)?.[1];
        let size: number;
        if (length !== undefined) size = head + 4 + Number(length);
        else if (/transfer-encoding: chunked/i.test(text)) {
          const end = buffer.indexOf("\r\n0\r\n\r\n", head + 2);
          const none = buffer.indexOf("0\r\n\r\n", head + 4) === head + 4;
          if (end < 0 && !none) return;
          size = none ? head + 9 : end + 7;
        } else size = head + 4;
        if (buffer.length < size) return;
        const status = Number(text.slice(9, 12));
        if (load.expect.includes(status)) times.push(performance.now() - began);
        else {
          refused[status] = (refused[status] ?? 0) + 1;
          firstWrong ??= buffer.toString("utf8", 0, Math.min(size, 600));
        }
        buffer = buffer.subarray(size);
        done?.();
      }
    });
    socket.on("error", failed);
    socket.on("connect", () =>
      opened({
        ask: (at) =>
          new Promise((answered) => {
            began = at;
            done = answered;
            socket.write(request());
          }),
        end: () => socket.destroy(),
      }),
    );
  });

const wait = (ms: number) => new Promise((r) => setTimeout(r, ms));
const lines = await Promise.all(Array.from({ length: load.connections }, line));
const start = performance.now();
const until = start + load.seconds * 1000;
if (load.rate === undefined)
  await Promise.all(
    lines.map(async (l) => {
      while (performance.now() < until) await l.ask(performance.now());
    }),
  );
else {
  // Evenly arriving: the time counts from when a request was due, also where all lines were busy.
  const gap = 1000 / load.rate;
  const free = [...lines];
  const waiting: number[] = [];
  const pending: Promise<void>[] = [];
  const serve = (due: number) => {
    const l = free.pop();
    if (!l) {
      waiting.push(due);
      return;
    }
    const answered = async () => {
      await l.ask(due);
      free.push(l);
      const next = waiting.shift();
      if (next !== undefined) serve(next);
    };
    pending.push(answered());
  };
  for (let i = 0; i < load.rate * load.seconds; i++) {
    const due = start + i * gap;
    const early = due - performance.now();
    if (early > 1) await wait(early);
    serve(due);
  }
  while (waiting.length > 0) await wait(5);
  await Promise.all(pending);
}
const seconds = (performance.now() - start) / 1000;
for (const l of lines) l.end();
times.sort((a, b) => a - b);
const at = (share: number) =>
  Math.round((times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0) * 100) / 100;
const outcome: Outcome = {
  accepted: times.length,
  refused,
  seconds,
  perSecond: Math.round(times.length / seconds),
  p50: at(0.5),
  p95: at(0.95),
  p99: at(0.99),
  ...(firstWrong ? { firstWrong } : {}),
};
console.log(JSON.stringify(outcome));
