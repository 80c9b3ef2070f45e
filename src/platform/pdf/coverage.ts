/**
 * Which characters a font file has a picture of: its `cmap` table, formats 4 and 12 (OpenType 1.9).
 *
 * Why we read it ourselves: asked for PDF/UA, the typesetter refuses the whole document when one character
 * has no picture. Then a person who wrote one rare sign would get no receipt, and that is the worse failure.
 */
export function charactersOf(font: Buffer): Set<number> {
  const tables = font.readUInt16BE(4);
  const found = new Set<number>();
  for (let i = 0; i < tables; i++) {
    const entry = 12 + 16 * i;
    if (font.toString("latin1", entry, entry + 4) !== "cmap") continue;
    const cmap = font.readUInt32BE(entry + 8);
    for (let j = 0; j < font.readUInt16BE(cmap + 2); j++) {
      readSubtable(font, cmap + font.readUInt32BE(cmap + 8 + 8 * j), found);
    }
  }
  return found;
}

function readSubtable(font: Buffer, at: number, found: Set<number>): void {
  const format = font.readUInt16BE(at);
  if (format === 12) {
    for (let g = 0; g < font.readUInt32BE(at + 12); g++) {
      const group = at + 16 + 12 * g;
      addRange(found, font.readUInt32BE(group), font.readUInt32BE(group + 4));
    }
  }
  if (format === 4) readSegments(font, at, found);
}

/** Format 4: a segment may hold holes (glyph 0), and these are what we must not promise. */
function readSegments(font: Buffer, at: number, found: Set<number>): void {
  const twice = font.readUInt16BE(at + 6);
  for (let s = 0; s < twice; s += 2) {
    const last = font.readUInt16BE(at + 14 + s);
    const first = font.readUInt16BE(at + 16 + twice + s);
    const delta = font.readUInt16BE(at + 16 + 2 * twice + s);
    const offsetAt = at + 16 + 3 * twice + s;
    const offset = font.readUInt16BE(offsetAt);
    for (let c = first; c <= last && c < 0xffff; c++) {
      const glyph = offset === 0 ? c : font.readUInt16BE(offsetAt + offset + 2 * (c - first));
      if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) found.add(c);
    }
  }
}

function addRange(found: Set<number>, first: number, last: number): void {
  for (let c = first; c <= last; c++) found.add(c);
}
