import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import type { Config } from "#platform/config.ts";
import { oneOfFew } from "./one-of-few.ts";

const argon = promisify(argon2);

// OWASP's least for Argon2id is 19 MiB and two passes; this is half as much again, about 50 ms and 32 MiB a guess.
const cost = { memory: 32 * 1024, passes: 3, parallelism: 1, tagLength: 32 } as const;
type Cost = Pick<typeof cost, "parallelism" | "tagLength"> & { memory: number; passes: number };

const kept = /^argon2id\$m=(\d{4,7}),t=(\d{1,2})\$([A-Za-z0-9_-]{22})\$([A-Za-z0-9_-]{43})$/;

// A slow hash takes one of node's four hands for files and compression: two at a time, the others wait their turn.
const turn = oneOfFew(2);

/** The key of the house goes into it: whoever has only the database cannot even begin to guess. */
const hash = (config: Pick<Config, "key">, text: string, nonce: Buffer, by: Cost): Promise<Buffer> =>
  turn(() =>
    argon("argon2id", {
      ...by,
      message: Buffer.from(text.normalize("NFKC"), "utf8"),
      nonce,
      secret: Buffer.from(config.key("slow-hash")),
    }),
  );

/** What is kept of a secret that somebody types: Argon2id, salted, with its cost written before it. */
export const slowHash = async (config: Pick<Config, "key">, text: string): Promise<string> => {
  const salt = randomBytes(16);
  const tag = await hash(config, text, salt, cost);
  return `argon2id$m=${cost.memory},t=${cost.passes}$${salt.toString("base64url")}$${tag.toString("base64url")}`;
};

const nobody = { salt: Buffer.alloc(16), tag: Buffer.alloc(32), ...cost };

const read = (stored: string | null) => {
  const [, memory, passes, salt, tag] = kept.exec(stored ?? "") ?? [];
  if (memory === undefined || passes === undefined || salt === undefined || tag === undefined) return null;
  const bytes = { salt: Buffer.from(salt, "base64url"), tag: Buffer.from(tag, "base64url") };
  return { ...cost, memory: Number(memory), passes: Number(passes), ...bytes };
};

/**
 * Whether it is the secret of which `stored` is kept. Takes the same time where there is none (null): whoever guesses
 * learns neither that a name is here nor that it has no such secret.
 */
export const isSecret = async (
  config: Pick<Config, "key">,
  text: string,
  stored: string | null,
): Promise<boolean> => {
  const known = read(stored);
  const { salt, tag, ...by } = known ?? nobody;
  const same = timingSafeEqual(await hash(config, text, salt, by), tag);
  return known !== null && same;
};
