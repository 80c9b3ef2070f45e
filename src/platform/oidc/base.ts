import type { Ctx } from "#platform/http/route.ts";
import { isLoopback } from "./loopback.ts";

/**
 * The address that the browser has us at. Always the configured one, so that no Host header can lead anybody
 * elsewhere; only the demo goes by whatever this machine's own name was typed as.
 */
export const baseOf = (c: Ctx): URL => {
  const { demo, publicUrl } = c.var.house.config;
  const asked = new URL(c.req.url);
  return demo && isLoopback(asked.hostname) ? new URL(asked.origin) : new URL(publicUrl.origin);
};
