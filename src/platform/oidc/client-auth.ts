import { webcrypto } from "node:crypto";
import * as client from "openid-client";
import { z } from "zod";
import type { Settings } from "./settings.ts";

const jwk = z.looseObject({
  kty: z.string(),
  kid: z.string().optional(),
  alg: z.string().optional(),
  crv: z.string().optional(),
});

const algorithms: Record<
  string,
  webcrypto.RsaHashedImportParams | webcrypto.EcKeyImportParams | { name: string }
> = {
  RS256: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" },
  RS384: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-384" },
  RS512: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-512" },
  PS256: { name: "RSA-PSS", hash: "SHA-256" },
  PS384: { name: "RSA-PSS", hash: "SHA-384" },
  PS512: { name: "RSA-PSS", hash: "SHA-512" },
  ES256: { name: "ECDSA", namedCurve: "P-256" },
  ES384: { name: "ECDSA", namedCurve: "P-384" },
  ES512: { name: "ECDSA", namedCurve: "P-521" },
  EdDSA: { name: "Ed25519" },
};
const byCurve: Record<string, string> = {
  "P-256": "ES256",
  "P-384": "ES384",
  "P-521": "ES512",
  Ed25519: "EdDSA",
};

const privateKey = async (text: string): Promise<client.ClientAuth> => {
  const { use: _use, key_ops: _ops, ...key } = jwk.parse(JSON.parse(text));
  const name = key.alg ?? byCurve[key.crv ?? ""] ?? "RS256";
  const algorithm = algorithms[name];
  if (!algorithm) throw new Error(`OIDC_PRIVATE_JWK: the algorithm ${name} is not known`);
  const imported = await webcrypto.subtle.importKey("jwk", key as webcrypto.JsonWebKey, algorithm, false, [
    "sign",
  ]);
  return client.PrivateKeyJwt(key.kid === undefined ? imported : { key: imported, kid: key.kid });
};

/**
 * How we prove to the provider who we are: a private key (private_key_jwt), a secret in the way the provider
 * takes it, or nothing but PKCE.
 * @throws Error where OIDC_PRIVATE_JWK is no private key
 */
export const clientAuth = async (settings: Settings): Promise<client.ClientAuth> => {
  if (settings.privateJwk) return privateKey(settings.privateJwk);
  const secret = settings.clientSecret;
  if (!secret) return client.None();
  return (server, ...rest) => {
    // Without a list the standard says basic (OpenID Connect Discovery 1.0, section 3).
    const takes = server.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
    const by = takes.includes("client_secret_basic") ? client.ClientSecretBasic : client.ClientSecretPost;
    return by(secret)(server, ...rest);
  };
};
