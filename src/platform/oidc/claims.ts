import * as client from "openid-client";

type Claims = Readonly<Record<string, unknown>>;

/**
 * What the provider says of the person: the ID token's claims, and userinfo only where the ID token leaves out
 * something wanted. The ID token wins: it is signed.
 */
export const claimsOf = async (
  configuration: client.Configuration,
  tokens: client.TokenEndpointResponse & client.TokenEndpointResponseHelpers,
  wanted: readonly string[],
): Promise<Claims> => {
  const signed: Claims = tokens.claims() ?? {};
  const complete = wanted.every((name) => signed[name] !== undefined);
  if (complete || !configuration.serverMetadata().userinfo_endpoint || typeof signed["sub"] !== "string")
    return signed;
  const more = await client.fetchUserInfo(configuration, tokens.access_token, signed["sub"]);
  return { ...more, ...signed };
};

/** A claim as texts: one, several, or none; whatever is not text is left out. */
export const textsOf = (claim: unknown): string[] =>
  (Array.isArray(claim) ? claim : [claim]).filter(
    (text): text is string => typeof text === "string" && text !== "" && text.length <= 1000,
  );
