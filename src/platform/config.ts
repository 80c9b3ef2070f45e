import { createHmac, hkdfSync, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";

const flag = z
  .enum(["yes", "no"])
  .optional()
  .transform((v) => v === "yes");

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default("127.0.0.1"),
  MEDVIRK_DATA: z.string().default("./var"),
  MEDVIRK_PUBLIC_URL: z.url().optional(),
  MEDVIRK_NAME: z.string().max(60).optional(),
  MEDVIRK_SECRET: z.string().min(32, "must be at least 32 characters, from a random source").optional(),
  MEDVIRK_DEMO: z.enum(["yes", "no"]).optional(),
  MEDVIRK_EMBEDDED_IN_PRODUCTION: flag,
  MEDVIRK_IDLE_MINUTES: z.coerce.number().int().min(5).max(30).default(20),
  MEDVIRK_PAPER_CODE: z.enum(["yes", "no"]).optional(),
  MEDVIRK_NATIONAL_NUMBERS: z.enum(["no", "real", "synthetic"]).optional(),
  MEDVIRK_NUMBER_SECRET: z
    .string()
    .min(32, "must be at least 32 characters, from a random source")
    .optional(),
  MEDVIRK_NUMBER_SECRET_BEFORE: z.string().min(32, "must be the secret as it was").optional(),
  MEDVIRK_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  MEDVIRK_LEAVE_URL: z.url().default("https://www.yr.no/"),
  MEDVIRK_RULES: z.string().optional(),
  MEDVIRK_ERASURES: z.string().optional(),
  MEDVIRK_CLOCK: z.iso.datetime({ offset: true }).optional(),
  DATABASE_URL: z.string().optional(),
  DATABASE_OWNER_URL: z.string().optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(16),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_PRIVATE_JWK: z.string().optional(),
  OIDC_SCOPE: z.string().default("openid profile"),
  OIDC_ACR: z.string().optional(),
  OIDC_PERSON_CLAIM: z.string().default("sub"),
  OIDC_NAME_CLAIM: z.string().default("name"),
  OIDC_ROLE_CLAIM: z.string().optional(),
  OIDC_NUMBER_CLAIM: z.string().optional(),
  OIDC_OPEN: flag,
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default("Medvirk <ikke-svar@localhost>"),
  MEDVIRK_LOG_HEADS: z.string().optional(),
  MEDVIRK_LOG_HEADS_TO: z.email().optional(),
});

/** What an operator has set, checked. Read once at start; nothing else reads the environment. */
export type Config = ReturnType<typeof readConfig>;

/** What is wrong with the settings, one sentence a fault. */
export class ConfigFault extends Error {
  faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(faults.join("\n"));
    this.faults = faults;
  }
}

/** A key for one purpose, 32 bytes, from an installation's secret. */
export const secretKey = (secret: string, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync("sha256", secret, "medvirk", purpose, 32));

/** A secret under which national numbers are hashed: its name in the rows, and the hash. */
export interface NumberKey {
  /** Eight letters that say which secret it was, and nothing of the secret. */
  id: string;
  hash: (number: string) => Uint8Array;
}

/**
 * Eleven digits are soon guessed through: with a hash that needs the secret a copy of the database tells nobody who is
 * in it. The newest secret first; those before it still find what was hashed with them, until a job has done it anew.
 */
const numberKeysOf = (secrets: readonly (string | undefined)[]): readonly NumberKey[] =>
  [...new Set(secrets)].flatMap((secret) => {
    if (secret === undefined) return [];
    const key = secretKey(secret, "national-number");
    return {
      id: Buffer.from(secretKey(secret, "national-number-id")).toString("hex").slice(0, 8),
      hash: (number: string) => createHmac("sha256", key).update(number).digest(),
    };
  });

/** On the embedded database the secret is made once and lies beside it, readable by its owner only. */
const embeddedSecret = (folder: string): string => {
  const file = join(folder, "secret");
  if (existsSync(file)) return readFileSync(file, "utf8");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const secret = randomBytes(32).toString("base64url");
  writeFileSync(file, secret, { mode: 0o600, flag: "wx" });
  return secret;
};

/**
 * The settings from the environment (docs/operations.md lists them).
 * @param env usually process.env
 * @throws ConfigFault with every fault at once, in words
 */
export const readConfig = (env: Record<string, string | undefined>) => {
  const set = Object.fromEntries(Object.entries(env).filter(([, v]) => v !== undefined && v !== ""));
  const parsed = schema.safeParse(set);
  if (!parsed.success)
    throw new ConfigFault(parsed.error.issues.map((i) => `${String(i.path[0])}: ${i.message}`));
  const e = parsed.data;
  const embedded = !e.DATABASE_URL;
  // The demo is what one gets without settings; with a real database one gets an empty installation.
  const demo = e.MEDVIRK_DEMO ? e.MEDVIRK_DEMO === "yes" : embedded;
  const faults: string[] = [];
  if (!embedded && !e.MEDVIRK_SECRET)
    faults.push("MEDVIRK_SECRET is missing: 32 random characters or more, the same for every process.");
  if (!demo && !e.MEDVIRK_PUBLIC_URL)
    faults.push(
      "MEDVIRK_PUBLIC_URL is missing: the address that people use, for example https://medvirk.example.no",
    );
  if (!demo && !e.OIDC_ISSUER) faults.push("OIDC_ISSUER is missing: who signs people in.");
  if (!demo && e.OIDC_ISSUER && !e.OIDC_CLIENT_ID) faults.push("OIDC_CLIENT_ID is missing.");
  if (demo && e.MEDVIRK_PUBLIC_URL?.startsWith("https:"))
    faults.push("MEDVIRK_DEMO lets anyone be anyone and is refused on a public https address.");
  if (!demo && embedded && !e.MEDVIRK_EMBEDDED_IN_PRODUCTION)
    faults.push(
      "DATABASE_URL is missing. The embedded database never syncs to disk and is for trial only; set MEDVIRK_EMBEDDED_IN_PRODUCTION=yes to use it all the same.",
    );
  if (!demo && e.MEDVIRK_CLOCK) faults.push("MEDVIRK_CLOCK moves the clock and is for trial only.");
  const nationalNumbers = e.MEDVIRK_NATIONAL_NUMBERS ?? (demo ? "synthetic" : "no");
  if (demo && nationalNumbers === "real")
    faults.push("MEDVIRK_NATIONAL_NUMBERS: the demo lets anyone be anyone and takes made-up numbers only.");
  if (e.OIDC_NUMBER_CLAIM && nationalNumbers === "no")
    faults.push(
      "OIDC_NUMBER_CLAIM is set, but no national numbers are kept here: set MEDVIRK_NATIONAL_NUMBERS to real, or to synthetic for a trial.",
    );
  if (faults.length > 0) throw new ConfigFault(faults);
  const data = resolve(e.MEDVIRK_DATA);
  const secret = e.MEDVIRK_SECRET ?? embeddedSecret(data);
  const publicUrl = new URL(e.MEDVIRK_PUBLIC_URL ?? `http://localhost:${e.PORT}`);
  // The clock runs on from the moment given.
  const shift = e.MEDVIRK_CLOCK ? new Date(e.MEDVIRK_CLOCK).getTime() - Date.now() : 0;
  const keys = new Map<string, Uint8Array>();
  const key = (purpose: string): Uint8Array => {
    let made = keys.get(purpose);
    if (!made) {
      made = secretKey(secret, purpose);
      keys.set(purpose, made);
    }
    return made;
  };
  return {
    port: e.PORT,
    host: e.HOST,
    data,
    demo,
    embedded,
    name: e.MEDVIRK_NAME ?? null,
    publicUrl,
    secure: publicUrl.protocol === "https:",
    idleMinutes: e.MEDVIRK_IDLE_MINUTES,
    /** Whether a paper code and a password of one's own open, for those without a national eID. */
    paperCode: e.MEDVIRK_PAPER_CODE ? e.MEDVIRK_PAPER_CODE === "yes" : demo,
    /** Which national numbers people are known by: real ones, made-up ones (a trial), or none (null). */
    nationalNumbers: nationalNumbers === "no" ? null : nationalNumbers,
    numberKeys: numberKeysOf([e.MEDVIRK_NUMBER_SECRET, e.MEDVIRK_NUMBER_SECRET_BEFORE, secret]),
    /** How many proxies of one's own stand in front: from which place in X-Forwarded-For an address is believed. */
    proxies: e.MEDVIRK_PROXIES,
    leaveUrl: e.MEDVIRK_LEAVE_URL,
    rules: e.MEDVIRK_RULES ?? null,
    /** The list of the erased, outside the database. A file that was named must be there; the other is made. */
    erasures: {
      file: resolve(e.MEDVIRK_ERASURES ?? join(data, "erasures.log")),
      named: !!e.MEDVIRK_ERASURES,
    },
    database: e.DATABASE_URL ?? null,
    databaseOwner: e.DATABASE_OWNER_URL ?? null,
    databasePool: e.DATABASE_POOL,
    oidc: e.OIDC_ISSUER
      ? {
          issuer: e.OIDC_ISSUER,
          clientId: e.OIDC_CLIENT_ID ?? "medvirk",
          clientSecret: e.OIDC_CLIENT_SECRET ?? null,
          privateJwk: e.OIDC_PRIVATE_JWK ?? null,
          scope: e.OIDC_SCOPE,
          acr: e.OIDC_ACR ?? null,
          personClaim: e.OIDC_PERSON_CLAIM,
          nameClaim: e.OIDC_NAME_CLAIM,
          roleClaim: e.OIDC_ROLE_CLAIM ?? null,
          numberClaim: e.OIDC_NUMBER_CLAIM ?? null,
          open: e.OIDC_OPEN,
        }
      : null,
    smtp: e.SMTP_URL ?? null,
    mailFrom: e.MAIL_FROM,
    /** Where the heads of the log are kept outside the database, and to whom they are mailed. */
    logHeads: resolve(e.MEDVIRK_LOG_HEADS ?? join(data, "log-heads.txt")),
    logHeadsTo: e.MEDVIRK_LOG_HEADS_TO ?? null,
    now: () => new Date(Date.now() + shift),
    /** A key for one purpose, 32 bytes, from the installation's secret. */
    key,
    /** A keyed hash, for matching what must not lie in the clear. */
    keyedHash: (purpose: string, text: string): Uint8Array =>
      createHmac("sha256", key(purpose)).update(text).digest(),
  };
};
