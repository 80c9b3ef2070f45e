import { isIP } from "node:net";
import type { HttpBindings } from "@hono/node-server";
import type { Ctx } from "./route.ts";

/** The eight groups of an IPv6 address, an IPv4 one within it left out. */
const groupsOf = (address: string): string[] => {
  const [before = "", after] = address.split("::");
  const [left, right] = [before.split(":").filter(Boolean), (after ?? "").split(":").filter(Boolean)];
  const gap = after === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  return [...left, ...Array<string>(gap).fill("0"), ...right].map((group) =>
    Number.parseInt(group, 16).toString(16),
  );
};

/**
 * The network that an address lies in, coarse on purpose: of IPv4 the first three numbers, of IPv6 what a household is
 * given (56 bits). Out: a word to be hashed, never to be kept; "unknown" where there is no address.
 */
export const networkOfAddress = (address: string | undefined): string => {
  const plain = (address ?? "")
    .trim()
    .replace(/^::ffff:(?=\d+\.)/i, "")
    .replace(/%.*$/, "");
  if (isIP(plain) === 4) return plain.split(".").slice(0, 3).join(".");
  if (isIP(plain) !== 6) return "unknown";
  const [a = "0", b = "0", c = "0", d = "0"] = groupsOf(plain);
  return [a, b, c, d.padStart(4, "0").slice(0, 2)].join(":");
};

/**
 * The network a request comes from. Behind proxies of one's own (MEDVIRK_PROXIES) it is the address that the outermost
 * of them saw; what stands before that in the header anybody can write, and is not believed.
 */
export const networkOf = (c: Ctx): string => {
  const { proxies } = c.var.house.config;
  const incoming = (c.env as Partial<HttpBindings> | undefined)?.incoming;
  const seen = (c.req.header("x-forwarded-for") ?? "").split(",");
  return networkOfAddress(proxies === 0 ? incoming?.socket.remoteAddress : seen.at(-proxies));
};
