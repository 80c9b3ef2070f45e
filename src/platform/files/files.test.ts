import assert from "node:assert/strict";
import { test } from "node:test";
import { crc32 } from "node:zlib";
import fc from "fast-check";
import { cleanFile, fileKinds, fileName, type TakenFile } from "./index.ts";

const bytes = (...parts: (string | number[] | Uint8Array)[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part))),
  );
const segment = (marker: number, body: Uint8Array): Uint8Array =>
  bytes([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255], body);
const chunk = (type: string, body: Uint8Array): Uint8Array => {
  const inner = bytes(type, body);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(inner));
  return bytes(length, inner, sum);
};
const place = "GPS 59.91 10.75 kanari";
const drawing = [0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56];
const jfif = segment(0xe0, bytes("JFIF\0", [1, 1, 0, 0, 72, 0, 72, 0, 0]));
const jpeg = (...more: Uint8Array[]) =>
  bytes(
    [0xff, 0xd8],
    jfif,
    ...more,
    segment(0xdb, bytes([0], Buffer.alloc(64, 1))),
    segment(0xc0, bytes([8, 0, 1, 0, 1, 1, 1, 0x11, 0])),
    segment(0xc4, bytes([0], Buffer.alloc(16), [])),
    segment(0xda, bytes([1, 1, 0, 0, 63, 0])),
    drawing,
    [0xff, 0xd9],
  );
const png = (...more: Uint8Array[]) =>
  bytes(
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    chunk("IHDR", Buffer.alloc(13, 1)),
    ...more,
    chunk("IDAT", Buffer.alloc(9, 2)),
    chunk("IEND", Buffer.alloc(0)),
  );
const taken = (file: Uint8Array): TakenFile => {
  const clean = cleanFile(file);
  assert.ok(typeof clean !== "string", String(clean));
  return clean;
};

test("a picture says nothing of where, when and with what it was taken, and stays the very picture", () => {
  const told = jpeg(
    segment(0xe1, bytes("Exif\0\0", place)),
    segment(0xe0, bytes("JFXX\0", place)),
    segment(0xe2, bytes("ICC_PROFILE\0", place)),
    segment(0xed, bytes("Photoshop 3.0\0", place)),
    segment(0xfe, bytes(place)),
  );
  assert.deepEqual(Buffer.from(taken(told).bytes), Buffer.from(jpeg()));
  const text = png(
    chunk("tEXt", bytes("Comment\0", place)),
    chunk("eXIf", bytes(place)),
    chunk("iTXt", bytes("XML:com.adobe.xmp\0", place)),
    chunk("tIME", bytes([7, 234, 11, 27, 5, 0, 0])),
  );
  assert.deepEqual(Buffer.from(taken(text).bytes), Buffer.from(png()));
});

test("a picture taken upright stays upright: which way is up is all that is kept of what the camera wrote", () => {
  const exif = (little: boolean, way: number) => {
    const tiff = Buffer.alloc(38);
    const [u16, u32] = little
      ? [tiff.writeUInt16LE.bind(tiff), tiff.writeUInt32LE.bind(tiff)]
      : [tiff.writeUInt16BE.bind(tiff), tiff.writeUInt32BE.bind(tiff)];
    tiff.write(little ? "II" : "MM", 0, "latin1");
    u16(42, 2);
    u32(8, 4);
    u16(2, 8);
    u16(0x010f, 10);
    u16(0x0112, 22);
    u16(3, 24);
    u32(1, 26);
    u16(way, 30);
    return segment(0xe1, bytes("Exif\0\0", tiff, place));
  };
  for (const little of [true, false]) {
    const clean = Buffer.from(taken(jpeg(exif(little, 6))).bytes);
    assert.ok(!clean.includes("kanari"));
    assert.ok(clean.includes(Buffer.from("011200030000000100060000", "hex")));
    assert.equal(clean.length, jpeg().length + 36);
    assert.deepEqual(Buffer.from(taken(clean).bytes), clean);
    for (const way of [0, 1, 9, 65535])
      assert.equal(taken(jpeg(exif(little, way))).bytes.length, jpeg().length);
  }
});

test("what hangs after a picture's end, another file or a script, is gone", () => {
  for (const file of [jpeg(), png()])
    for (const tail of ["<script>alert(1)</script>", "%PDF-1.7", "PK\x03\x04"])
      assert.deepEqual(Buffer.from(taken(bytes(file, tail)).bytes), Buffer.from(taken(file).bytes));
});

test("what a file is called or said to be counts for nothing: it is what is in it, and of four kinds alone", () => {
  assert.equal(taken(jpeg()).kind, "image/jpeg");
  assert.equal(taken(png()).kind, "image/png");
  assert.equal(taken(bytes("%PDF-1.7\n%rest")).kind, "application/pdf");
  assert.equal(taken(Buffer.from("Innkalling. Ærlig talt, čálalaš.\n")).kind, "text/plain");
  for (const file of [
    bytes("GIF89a", [1, 0, 1, 0, 0]),
    bytes("MZ", [0x90, 0, 3, 0]),
    bytes("PK\x03\x04", [0, 0]),
    bytes([0x7f], "ELF", [2, 1, 1, 0]),
    bytes([0xd0, 0xcf, 0x11, 0xe0]),
    bytes([0xff, 0xfe, 0x41, 0x00]),
    bytes("a\0b"),
  ])
    assert.equal(cleanFile(file), "kind");
  assert.equal(cleanFile(null), "none");
  assert.equal(cleanFile(new Uint8Array()), "none");
  // A page of markup is a text that is handed out to be saved: never shown here.
  assert.equal(taken(bytes("<html><script>alert(1)</script>")).kind, "text/plain");
});

test("a picture that is cut anywhere is refused, and nothing that is sent makes it stumble", () => {
  for (const file of [jpeg(segment(0xe1, bytes(place))), png(chunk("tEXt", bytes(place)))])
    for (let most = 9; most < file.length; most++)
      assert.equal(cleanFile(file.subarray(0, most)), "broken", String(most));
  const broken = Buffer.from(png());
  broken[20] = (broken[20] ?? 0) ^ 1;
  assert.equal(cleanFile(broken), "broken");
  const begun = fc.constantFrom<Uint8Array>(
    bytes([0xff, 0xd8, 0xff]),
    bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    bytes("%PDF-"),
    new Uint8Array(),
    jpeg().subarray(0, 60),
    png().subarray(0, 40),
  );
  fc.assert(
    fc.property(begun, fc.uint8Array({ maxLength: 400 }), (head, tail) => {
      const clean = cleanFile(bytes(head, tail));
      if (typeof clean === "string") return;
      assert.ok(fileKinds.includes(clean.kind));
      assert.ok(clean.bytes.length <= head.length + tail.length);
      const again = cleanFile(clean.bytes);
      assert.ok(typeof again !== "string" && Buffer.from(again.bytes).equals(Buffer.from(clean.bytes)));
    }),
  );
});

test("a name can be saved anywhere and reads as what it is", () => {
  for (const [words, name] of [
    ["Innkalling til møte", "Innkalling til møte.pdf"],
    ["../../etc/passwd", "etc passwd.pdf"],
    ["C:\\fakepath\\papir.exe", "C fakepath papir exe.pdf"],
    ["a\r\nSet-Cookie: x=1", "a Set-Cookie x 1.pdf"],
    ['x"; filename="y.exe', "x filename y exe.pdf"],
    ["fdp\u202eexe", "fdp exe.pdf"],
    ["NUL", "papir NUL.pdf"],
    ["  ", "papir.pdf"],
    ["čuovgaduvvon áššit", "čuovgaduvvon áššit.pdf"],
  ] as const)
    assert.equal(fileName(words, "application/pdf"), name);
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.constantFrom(...fileKinds),
      (words, kind) => {
        const name = fileName(words, kind);
        assert.match(name, /^[\p{L}\p{M}\p{N}_()-][\p{L}\p{M}\p{N} _()-]*\.(pdf|jpg|png|txt)$/u);
        assert.ok(Buffer.byteLength(name) <= 250);
      },
    ),
  );
});
