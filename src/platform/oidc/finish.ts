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
  /** The value of the claim that carries a national number, as it came; null where there is none. */
  number: string | null;
  /** Values of the role claim; null where no such claim is set up: then roles are not its business. */
  roles: readonly string[] | null;
  sid: string | null;
  idToken: string;
  /** When the provider last asked who it is: it may have known from before. Null where it does not say. */
  shownAt: Date | null;
  /** Whether a person not known here may become a user. */
  open: boolean;
}

/** A sign-in that succeeded, and where it was going. */
export interface Finished {
  vouched: Vouched;
  returnTo: string;
  lang: Lang;
  /** It was asked anew of somebody who was signed in already, and the provider did ask. */
  anew: boolean;
}

// How far the provider's clock may go behind ours.
const skewMs = 30_000;

/** When the provider last asked who it is, as it says itself (auth_time, in seconds); null where it does not say. */
const askedAt = (claims: Readonly<Record<string, unknown>>): Date | null => {
  const at = claims["auth_time"];
  return typeof at === "number" && Number.isFinite(at) ? new Date(Math.min(at * 1000, Date.now())) : null;
};

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
    ...[settings.roleClaim, settings.numberClaim].filter((claim) => claim !== null),
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
  // The demo's own provider asks each time.
  const shownAt = c.var.house.config.oidc ? askedAt(claims) : new Date();
  if (flow.checkSince !== null && (shownAt?.getTime() ?? 0) < flow.checkSince - skewMs)
    throw new SignInFault("again", "the provider did not ask anew who it is");
  const value = textsOf(claims[settings.personClaim])[0];
  if (!value) throw new SignInFault("provider", `the claim ${settings.personClaim} is missing`);
  return {
    vouched: {
      provider: settings.name,
      claim: settings.personClaim,
      value,
      name: textsOf(claims[settings.nameClaim])[0] ?? null,
      number: settings.numberClaim ? (textsOf(claims[settings.numberClaim])[0] ?? null) : null,
      roles: settings.roleClaim ? textsOf(claims[settings.roleClaim]) : null,
      sid: textsOf(claims["sid"])[0] ?? null,
      idToken,
      shownAt,
      open: settings.open,
    },
    returnTo: flow.returnTo,
    lang: flow.lang,
    anew: flow.checkSince !== null,
  };
};
