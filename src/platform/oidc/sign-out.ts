import * as client from "openid-client";
import type { Ctx } from "#platform/http/route.ts";
import { type Ended, endProviderSession } from "#platform/session/index.ts";
import { baseOf } from "./base.ts";
import { providerOf } from "./provider.ts";
import { settingsOf } from "./settings.ts";

/**
 * Where to sign out at the provider too (RP-initiated logout); null where it has no such place, does not answer,
 * or the session came from another one. Our own session is over already: this must never hold that up.
 */
export const providerSignOut = async (c: Ctx, ended: Ended): Promise<string | null> => {
  const { config } = c.var.house;
  if (!ended.idToken || ended.provider !== settingsOf(config).name) return null;
  const provider = await providerOf(config).catch(() => null);
  if (!provider?.configuration.serverMetadata().end_session_endpoint) return null;
  return client.buildEndSessionUrl(provider.configuration, {
    id_token_hint: ended.idToken,
    post_logout_redirect_uri: new URL("/", baseOf(c)).href,
  }).href;
};

/**
 * Front-channel sign-out: the provider opens this in a frame, without our cookie, and names its session. Only the
 * provider and the person's own browser know that id; a wrong one ends nothing.
 */
export const frontChannelSignOut = async (c: Ctx): Promise<Response> => {
  const { name, issuer } = settingsOf(c.var.house.config);
  const sid = c.req.query("sid") ?? "";
  if (c.req.query("iss") === issuer && sid !== "" && sid.length <= 500)
    await endProviderSession(c, name, sid);
  c.header("Cache-Control", "no-store");
  c.header("Content-Security-Policy", `default-src 'none'; frame-ancestors ${new URL(issuer).origin}`);
  // Framed by the provider, which the house's headers forbid everywhere else; CSP says by whom.
  c.header("X-Frame-Options", "");
  return c.body("", 200);
};
