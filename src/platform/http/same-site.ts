import type { Ctx } from "./route.ts";

/**
 * Whether a post comes from our own pages. A browser says so itself (Sec-Fetch-Site); an older one sends Origin.
 * With neither there is no proof, and it is refused: the failure that lets a strange page act for somebody is worse.
 */
export const isSameSite = (c: Ctx): boolean => {
  const site = c.req.header("sec-fetch-site");
  if (site) return site === "same-origin";
  const origin = c.req.header("origin");
  if (!origin) return false;
  try {
    const from = new URL(origin);
    const { publicUrl, demo } = c.var.house.config;
    // In the demo one opens whatever name the machine answers to on its own loopback.
    if (demo && ["localhost", "127.0.0.1", "[::1]"].includes(from.hostname))
      return from.host === c.req.header("host");
    return from.origin === publicUrl.origin;
  } catch {
    return false;
  }
};
