import { promisify } from "node:util";
import { constants, gzip } from "node:zlib";
import type { Ctx } from "./route.ts";

const gzipped = promisify(gzip);

/**
 * A public page, smaller on the way where the browser can read it so. Only pages to read that are the same for
 * everybody: where a secret and somebody else's words stand on one compressed page, its length tells of the secret.
 */
export const compress = async (c: Ctx, page: Response): Promise<Response> => {
  if (page.status !== 200 || !page.headers.get("content-type")?.startsWith("text/html")) return page;
  if (!/\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:\s*,|\s*$))/.test(c.req.header("accept-encoding") ?? ""))
    return page;
  const body = await gzipped(Buffer.from(await page.text()), { level: constants.Z_BEST_SPEED + 4 });
  return c.body(new Uint8Array(body), 200, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Encoding": "gzip",
    Vary: "accept-encoding",
  });
};
