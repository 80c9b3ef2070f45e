import { z } from "zod";
import type { Config } from "../../src/platform/config.ts";
import { clientAuth } from "../../src/platform/oidc/client-auth.ts";
import { callbackPath, settingsOf } from "../../src/platform/oidc/index.ts";
import { isLoopback } from "../../src/platform/oidc/loopback.ts";
import { type Finding, ok, wrong } from "./finding.ts";

const document = z.looseObject({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
  response_types_supported: z.array(z.string()).default([]),
  code_challenge_methods_supported: z.array(z.string()).default([]),
  acr_values_supported: z.array(z.string()).optional(),
});

const discover = async (issuer: string) => {
  const base = issuer.endsWith("/") ? issuer : `${issuer}/`;
  const answer = await fetch(new URL(".well-known/openid-configuration", base), {
    signal: AbortSignal.timeout(10_000),
  });
  if (!answer.ok) throw new Error(`it answers ${answer.status}`);
  return document.parse(await answer.json());
};

const whyNot = (error: unknown): string => {
  if (error instanceof z.ZodError)
    return `its discovery document lacks ${error.issues.map((i) => i.path.join(".")).join(", ") || "everything"}`;
  if (error instanceof SyntaxError) return "what it answers is no discovery document";
  const { cause, message } = error as { cause?: { code?: string; message?: string }; message: string };
  return cause?.code ?? cause?.message ?? message;
};

/** Whether the one who signs people in answers, and can do what is asked of it. The demo's own needs no asking. */
export const checkSignIn = async (config: Config): Promise<Finding[]> => {
  const { oidc } = config;
  if (!oidc) return [ok("People sign in with the trial's own list of made-up people.")];
  const found: Finding[] = [];
  const issuer = new URL(oidc.issuer);
  if (issuer.protocol !== "https:" && !isLoopback(issuer.hostname))
    found.push(
      wrong(
        `OIDC_ISSUER is ${issuer.origin}, which is not encrypted: signing in is refused. Use its https address.`,
      ),
    );
  try {
    await clientAuth(settingsOf(config));
  } catch {
    found.push(
      wrong(
        "OIDC_PRIVATE_JWK cannot be used. Give the private key as one line of JSON (JWK), with kid and alg.",
      ),
    );
  }
  try {
    const says = await discover(oidc.issuer);
    if (says.issuer !== oidc.issuer)
      found.push(
        wrong(
          `OIDC_ISSUER is ${oidc.issuer}, but the provider calls itself ${says.issuer}. Write it exactly so.`,
        ),
      );
    if (!says.response_types_supported.includes("code"))
      found.push(
        wrong(
          "The sign-in provider does not offer the code flow, which Medvirk uses. Choose another provider.",
        ),
      );
    if (!says.code_challenge_methods_supported.includes("S256"))
      found.push(
        wrong("The sign-in provider does not say that it can PKCE (S256). Have it switched on there."),
      );
    const levels =
      oidc.acr?.split(" ").filter((acr) => !(says.acr_values_supported ?? [acr]).includes(acr)) ?? [];
    if (levels.length > 0)
      found.push(
        wrong(
          `OIDC_ACR asks for ${levels.join(", ")}, which the provider does not offer. It offers: ${says.acr_values_supported?.join(", ")}.`,
        ),
      );
  } catch (error) {
    found.push(
      wrong(
        `The sign-in provider at ${issuer.origin} is not usable: ${whyNot(error)}. Nobody can sign in; giving a voice without a name works.`,
      ),
    );
  }
  return found.length > 0
    ? found
    : [
        ok(
          `The sign-in provider ${issuer.origin} answers. It must know this address to send people back to: ${new URL(callbackPath, config.publicUrl).href}`,
        ),
      ];
};
