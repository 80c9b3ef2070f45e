import crypto from "node:crypto";
import { syncBuiltinESMExports } from "node:module";
import { mock } from "node:test";

// The length of a form's key, of which a hundred are drawn at once: whichever of them a page gets, it is the same one.
const period = 18;
const drawn = Buffer.from("always the same 18");

/** What chance gives: as many bytes as are asked for, the same ones each time. */
const bytes = (n: number): Buffer => Buffer.alloc(n, drawn.subarray(0, period));

/**
 * Makes time and chance stand still in this process: every random byte is the same each time, every id is the next of
 * a series that `again` begins anew, and it is always the moment given. The product has no switch for that: what is
 * exchanged is the runtime's own source, by the test that runs.
 * @returns `again` before each request, `end` when all is done
 */
export const standStill = (now: Date): { again: () => void; end: () => void } => {
  const { randomBytes, randomUUID } = crypto;
  const { getRandomValues } = globalThis.crypto;
  let id = 0;
  crypto.randomBytes = ((n: number, then?: (error: null, bytes: Buffer) => void) =>
    then ? then(null, bytes(n)) : bytes(n)) as typeof crypto.randomBytes;
  crypto.randomUUID = () => `0000000e-5707-4e1f-a000-${String(++id).padStart(12, "0")}`;
  globalThis.crypto.getRandomValues = <T extends ArrayBufferView | null>(into: T): T => {
    if (into) Buffer.from(into.buffer, into.byteOffset, into.byteLength).fill(drawn);
    return into;
  };
  syncBuiltinESMExports();
  mock.method(Math, "random", () => 0.5);
  mock.timers.enable({ apis: ["Date"], now });
  return {
    again: () => {
      id = 0;
    },
    end: () => {
      Object.assign(crypto, { randomBytes, randomUUID });
      globalThis.crypto.getRandomValues = getRandomValues;
      syncBuiltinESMExports();
      mock.restoreAll();
      mock.timers.reset();
    },
  };
};
