import { createHmac, timingSafeEqual } from "node:crypto";

/** A head as it is kept outside the database. */
export interface OutsideHead {
  /** When it was written there, to the second. */
  at: string;
  n: number;
  head: string;
  /** Signed with the installation's key, so that whoever has the file cannot write one. */
  signature: string;
}

const signatureOf = (key: Uint8Array, { at, n, head }: Omit<OutsideHead, "signature">): string =>
  createHmac("sha256", key).update(`medvirk head 1\n${at}\n${n}\n${head}`).digest("hex");

/** Signs a head. @param key `config.key("log-head")` @param now when it leaves the database */
export const signHead = (key: Uint8Array, seal: { n: number; head: string }, now: Date): OutsideHead => {
  const of = { at: `${now.toISOString().slice(0, 19)}Z`, n: seal.n, head: seal.head };
  return { ...of, signature: signatureOf(key, of) };
};

/** Whether it was signed with this key. */
export const isSigned = (key: Uint8Array, head: OutsideHead): boolean =>
  timingSafeEqual(Buffer.from(signatureOf(key, head), "hex"), Buffer.from(head.signature, "hex"));

/** As one line of the file, and of the mail. */
export const headLine = ({ at, n, head, signature }: OutsideHead): string =>
  `${at} ${n} ${head} ${signature}`;

const line = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ) (\d{1,9}) ([0-9a-f]{64}) ([0-9a-f]{64})$/;

/**
 * The heads in a text: the file, or mails put one after the other. What is not a head's line is passed over, but for
 * one that begins like a head and is none: that one has been touched.
 */
export const readHeads = (text: string): { heads: OutsideHead[]; broken: number } => {
  const heads: OutsideHead[] = [];
  let broken = 0;
  for (const raw of text.split(/\r?\n/)) {
    const [, at, n, head, signature] = line.exec(raw.trim()) ?? [];
    if (at && n && head && signature) heads.push({ at, n: Number(n), head, signature });
    else if (/^\d{4}-\d\d-\d\dT\S+ \d+ /.test(raw.trim())) broken++;
  }
  return { heads, broken };
};
