import { generateKeyPairSync, randomBytes } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";

/** A certified OpenID provider on loopback, as a municipality would have one; whoever comes is `subject`. */
export interface Issuer {
  issuer: string;
  clientSecret: string;
  /** Who signs in from now on. */
  subject: string;
  close(): Promise<void>;
}

/**
 * Starts it with one client, "medvirk", which proves itself with a secret.
 * @param redirect the application's callback
 */
export const startIssuer = async (redirect: string): Promise<Issuer> => {
  const server = createServer((request, response) => {
    const uid = /^\/login\/(.+)$/.exec(request.url ?? "")?.[1];
    if (!uid) return void provider.callback()(request, response);
    void provider.interactionFinished(request, response, { login: { accountId: here.subject }, consent: {} });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const clientSecret = randomBytes(24).toString("base64url");
  const here: Issuer = {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    clientSecret,
    subject: "",
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const provider: Provider = new Provider(here.issuer, {
    clients: [
      {
        client_id: "medvirk",
        client_secret: clientSecret,
        redirect_uris: [redirect],
        application_type: "native",
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), use: "sig", alg: "RS256" } as never] },
    cookies: { keys: [randomBytes(32).toString("base64url")] },
    claims: { openid: ["sub"], profile: ["name"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, interaction) => `/login/${interaction.uid}` },
    findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id, name: "Navn fra innlogging" }) }),
    loadExistingGrant: async (ctx) => {
      const { client, session } = ctx.oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope("openid profile");
      await grant.save();
      return grant;
    },
  });
  return here;
};
