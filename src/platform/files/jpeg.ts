// The parts of a JPEG that make the picture (ITU T.81 annex B): tables, frames, scans. All others tell something: APP1 is EXIF
// with the place and the camera, COM is whatever somebody wrote, APP2 to APP15 what programs left. APP0 says the density alone,
// APP14 how the colours are to be read; each is kept only in the form and length that its standard gives it.
const tables = new Set([0xc4, 0xcc, 0xdb, 0xdc, 0xdd, 0xde, 0xdf]);
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && !tables.has(marker) && marker !== 0xc8;

const says = (bytes: Uint8Array, at: number, word: string): boolean =>
  [...word].every((letter, i) => bytes[at + i] === letter.charCodeAt(0));

const isKept = (bytes: Uint8Array, marker: number, at: number, length: number): boolean => {
  if (tables.has(marker) || isFrame(marker) || marker === 0xda) return true;
  // Sixteen bytes are the density without a small picture of its own, which could be another than the large one.
  if (marker === 0xe0)
    return length === 16 && says(bytes, at, "JFIF\0") && bytes[at + 12] === 0 && bytes[at + 13] === 0;
  return marker === 0xee && length === 14 && says(bytes, at, "Adobe");
};

// Of EXIF one thing alone is kept, or a picture taken upright would lie on its side: which way is up (tag 0x0112, 2 to 8).
const turned = (body: Uint8Array): Uint8Array | null => {
  if (!says(body, 0, "Exif\0\0") || body.length < 14) return null;
  const tiff = new DataView(body.buffer, body.byteOffset + 6, body.byteLength - 6);
  const little = tiff.getUint16(0) === 0x4949;
  const first = tiff.getUint32(4, little);
  if (first + 2 > tiff.byteLength) return null;
  const entries = tiff.getUint16(first, little);
  for (let n = 0; n < entries; n++) {
    const at = first + 2 + n * 12;
    if (at + 12 > tiff.byteLength) return null;
    if (tiff.getUint16(at, little) !== 0x0112) continue;
    const way = tiff.getUint16(at + 8, little);
    return way >= 2 && way <= 8
      ? Buffer.from(
          `ffe10022457869660000${"4d4d002a00000008"}0001011200030000000100${way.toString(16).padStart(2, "0")}000000000000`,
          "hex",
        )
      : null;
  }
  return null;
};

/** Where what a scan draws ends: at the next marker that is neither a stuffed byte nor a restart. Out: -1 where it never does. */
const endOfScan = (bytes: Uint8Array, from: number): number => {
  for (let at = from; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 0xff) continue;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return -1;
};

/** The picture alone: what tells of it, and what hangs after its end, is gone. Out: null where it is not whole. */
export const cleanJpeg = (bytes: Uint8Array): Uint8Array | null => {
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  let drawn = false;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    // A marker may be filled up with further 0xff.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) return drawn ? Buffer.concat([...parts, bytes.subarray(at, at + 2)]) : null;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return null;
    const way = marker === 0xe1 ? turned(bytes.subarray(at + 4, end)) : null;
    if (way) parts.push(way);
    if (isKept(bytes, marker, at + 4, length)) parts.push(bytes.subarray(at, end));
    at = end;
    if (marker !== 0xda) continue;
    const after = endOfScan(bytes, at);
    if (after < 0) return null;
    parts.push(bytes.subarray(at, after));
    at = after;
    drawn = true;
  }
  return null;
};
