import * as client from "openid-client";
import type { Ctx } from "#platform/http/route.ts";
import type { Lang } from "#platform/texts/index.ts";
import { baseOf } from "./base.ts";
import { callbackPath } from "./begin.ts";
import { claimsOf, textsOf } from "./claims.ts";
import { SignInFault } from "./fault.ts";
import { takeFlow } from "./flow.ts";
import { type Provider, providerOf } from "./provider.ts";

/** Somebody the provider vouches for, and what it says of them; nothing here is believed from the browser. */
export interface Vouched {
  /** The provider's name in identities, the claim that says who, and its value. */
  provider: string;
  claim: string;
  value: string;
  name: string | null;
  /** Values of the role claim; null where no such claim is set up: then roles are not its business. */
  roles: readonly string[] | null;
  sid: string | null;
  idToken: string;
  /** Whether a person not known here may become a user. */
  open: boolean;
}

/** A sign-in that succeeded, and where it was going. */
export interface Finished {
  vouched: Vouched;
  returnTo: string;
  lang: Lang;
}

const exchange = async (
  { configuration, settings }: Provider,
  url: URL,
  checks: client.AuthorizationCodeGrantChecks,
) => {
  const tokens = await client.authorizationCodeGrant(configuration, url, {
    ...checks,
    idTokenExpected: true,
  });
  const wanted = [
    settings.personClaim,
    settings.nameClaim,
    ...(settings.roleClaim ? [settings.roleClaim] : []),
  ];
  return { claims: await claimsOf(configuration, tokens, wanted), idToken: tokens.id_token ?? "" };
};

/**
 * Takes the provider's answer: state, nonce, PKCE, issuer, signature, audience, time and level are checked.
 * @throws SignInFault with the word for the page
 */
export const finishSignIn = async (c: Ctx): Promise<Finished> => {
  const flow = takeFlow(c, c.req.query("state") ?? "");
  if (!flow) throw new SignInFault("stale", "no such sign-in in this browser");
  if (c.req.query("error") === "access_denied")
    throw new SignInFault("cancelled", "turned back at the provider");
  const provider = await providerOf(c.var.house.config);
  const { settings } = provider;
  const url = new URL(callbackPath + new URL(c.req.url).search, baseOf(c));
  const { claims, idToken } = await exchange(provider, url, {
    pkceCodeVerifier: flow.verifier,
    expectedState: flow.state,
    expectedNonce: flow.nonce,
  }).catch((cause: unknown) => {
    throw new SignInFault("provider", "the provider's answer was refused", cause);
  });
  const levels = settings.acr?.split(" ") ?? [];
  if (levels.length > 0 && !levels.includes(String(claims["acr"])))
    throw new SignInFault("level", "the provider vouches for a lower level");
  const value = textsOf(claims[settings.personClaim])[0];
  if (!value) throw new SignInFault("provider", `the claim ${settings.personClaim} is missing`);
  return {
    vouched: {
      provider: settings.name,
      claim: settings.personClaim,
      value,
      name: textsOf(claims[settings.nameClaim])[0] ?? null,
      roles: settings.roleClaim ? textsOf(claims[settings.roleClaim]) : null,
      sid: textsOf(claims["sid"])[0] ?? null,
      idToken,
      open: settings.open,
    },
    returnTo: flow.returnTo,
    lang: flow.lang,
  };
};
