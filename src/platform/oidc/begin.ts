import * as client from "openid-client";
import type { Ctx } from "#platform/http/route.ts";
import { baseOf } from "./base.ts";
import { keepFlow } from "./flow.ts";
import { providerOf } from "./provider.ts";
import { returnPath } from "./return-path.ts";

/** Where the provider sends people back to; registered there. Without language: the flow knows it. */
export const callbackPath = "/my/sign-in/callback";

/**
 * Sends the browser to the provider: code flow with PKCE, state and nonce, pushed (PAR) where the provider can.
 * @param asked where to go afterwards
 * @param anew whether the provider must ask who it is although it knows; it tells when it did, and that is checked
 * @throws SignInFault "provider"
 */
export const beginSignIn = async (c: Ctx, asked: string | undefined, anew = false): Promise<Response> => {
  const { lang, house } = c.var;
  const { settings, configuration } = await providerOf(house.config);
  const verifier = client.randomPKCECodeVerifier();
  const flow = {
    state: client.randomState(),
    nonce: client.randomNonce(),
    verifier,
    returnTo: returnPath(asked),
    lang,
    checkSince: anew ? Date.now() : null,
  };
  const parameters = {
    redirect_uri: new URL(callbackPath, baseOf(c)).href,
    scope: settings.scope,
    state: flow.state,
    nonce: flow.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    ui_locales: lang,
    ...(settings.acr ? { acr_values: settings.acr } : {}),
    // In the demo everybody may be anybody, each time. With max_age the provider must tell when it asked (auth_time).
    ...(house.config.oidc && !anew ? {} : { prompt: "login" }),
    ...(anew ? { max_age: "0" } : {}),
  };
  const pushes = configuration.serverMetadata().pushed_authorization_request_endpoint !== undefined;
  const to = pushes
    ? await client.buildAuthorizationUrlWithPAR(configuration, parameters)
    : client.buildAuthorizationUrl(configuration, parameters);
  keepFlow(c, flow);
  c.header("Cache-Control", "no-store");
  c.header("Referrer-Policy", "no-referrer");
  return c.redirect(house.config.oidc ? to.href : new URL(to.pathname + to.search, baseOf(c)).href, 303);
};
