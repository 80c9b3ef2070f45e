import type { Ctx } from "#platform/http/route.ts";
import { dropCookie, readCookie, seal, unseal, writeCookie } from "#platform/session/index.ts";
import { isLang, type Lang } from "#platform/texts/index.ts";

/** A sign-in that is under way: what must come back, and where to go then. */
export interface Flow {
  state: string;
  nonce: string;
  verifier: string;
  returnTo: string;
  lang: Lang;
  /** Somebody who is signed in must show anew who they are: since this moment (ms), not before. */
  checkSince: number | null;
}

const path = "/my/sign-in";
const minutes = 15;
// One cookie for each sign-in under way, so that two open tabs do not spoil each other.
const cookieFor = (state: string) => `sign-in-${state.slice(0, 12)}`;
const isState = /^[A-Za-z0-9_-]{20,100}$/;

/** Remembers a sign-in in this browser only, sealed. */
export const keepFlow = (c: Ctx, flow: Flow): void => {
  const until = Date.now() + minutes * 60_000;
  const sealed = seal(c.var.house.config.key("oidc-flow"), JSON.stringify({ ...flow, until }), "oidc-flow");
  writeCookie(c, cookieFor(flow.state), sealed.toString("base64url"), path, minutes * 60);
};

/** The sign-in that this answer belongs to, once; null where this browser did not begin it, or too long ago. */
export const takeFlow = (c: Ctx, state: string): Flow | null => {
  if (!isState.test(state)) return null;
  const sealed = readCookie(c, cookieFor(state));
  dropCookie(c, cookieFor(state), path);
  const text =
    sealed && unseal(c.var.house.config.key("oidc-flow"), Buffer.from(sealed, "base64url"), "oidc-flow");
  if (!text) return null;
  const flow = JSON.parse(text) as Flow & { until: number };
  return flow.state === state && flow.until > Date.now() && isLang(flow.lang) ? flow : null;
};
