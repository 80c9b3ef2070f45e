import { crc32 } from "node:zlib";

// The chunks of a PNG that make the picture (ISO/IEC 15948): all others are text, times, places (eXIf) and what programs left.
const kept = new Set(["IHDR", "PLTE", "IDAT", "tRNS", "gAMA", "sRGB", "IEND"]);
const signature = 8;

/** The picture alone: what tells of it, and what hangs after its end, is gone. Out: null where it is not whole. */
export const cleanPng = (bytes: Uint8Array): Uint8Array | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [bytes.subarray(0, signature)];
  const seen = new Set<string>();
  for (let at = signature; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString("latin1");
    if (seen.size === 0 && type !== "IHDR") return null;
    if (kept.has(type)) {
      // A chunk that was altered on the way is no picture that somebody meant to send.
      if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return null;
      parts.push(bytes.subarray(at, end));
    }
    seen.add(type);
    at = end;
    if (type === "IEND") return seen.has("IDAT") ? Buffer.concat(parts) : null;
  }
  return null;
};
