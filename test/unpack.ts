const block = 512;

/**
 * What is in a tar file as PGlite writes it.
 * @returns by path, which begins with "/", the bytes (of the file given, not copied); null for a folder
 */
export const unpack = (tar: Uint8Array<ArrayBuffer>): Map<string, Uint8Array<ArrayBuffer> | null> => {
  const words = new TextDecoder();
  const read = (from: number, length: number) =>
    words.decode(tar.subarray(from, from + length)).replace(/\0.*$/s, "");
  const found = new Map<string, Uint8Array<ArrayBuffer> | null>();
  for (let at = 0; tar[at]; ) {
    const size = Number.parseInt(read(at + 124, 12), 8);
    const data = at + block;
    found.set(
      read(at + 345, 155) + read(at, 100).replace(/\/$/, ""),
      read(at + 156, 1) === "5" ? null : tar.subarray(data, data + size),
    );
    at = data + Math.ceil(size / block) * block;
  }
  return found;
};
