const systems = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const processors = ["arm64", "arm", "ia32", "ppc64", "riscv64", "s390x", "x64"];

/**
 * Reads which machines a platform package is for from its name: "@oxlint/binding-linux-arm64-musl" is for
 * `{ os: ["linux"], cpu: ["arm64"], libc: ["musl"] }`. `libc` is left out where the name does not say.
 * Throws when the name holds no known system or processor: guessing would install the wrong binary somewhere.
 */
export function platformOf(name: string): { os: string[]; cpu: string[]; libc?: string[] } {
  const words = name.split(/[/-]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  if (!os || !cpu) throw new Error(`${name}: its name does not say which machines it is for`);
  if (words.some((word) => word.startsWith("musl"))) return { os: [os], cpu: [cpu], libc: ["musl"] };
  if (words.some((word) => word.startsWith("gnu"))) return { os: [os], cpu: [cpu], libc: ["glibc"] };
  return { os: [os], cpu: [cpu] };
}
