import type { Config } from "#platform/config.ts";
import { demoClientId, demoIssuer, demoName } from "./demo-names.ts";

/** Who signs people in here, and what its claims mean to us. */
export interface Settings extends NonNullable<Config["oidc"]> {
  /** What it is called in an identity: the issuer, or "demo", which keeps its people when the port changes. */
  name: string;
}

/**
 * The provider that this installation uses: the one in the settings, in the demo the built-in one.
 * @throws Error where there is neither; readConfig does not let that start
 */
export const settingsOf = (config: Config): Settings => {
  if (config.oidc) return { ...config.oidc, name: config.oidc.issuer };
  if (!config.demo) throw new Error("OIDC_ISSUER is missing: who signs people in.");
  return {
    name: demoName,
    issuer: demoIssuer(config),
    clientId: demoClientId,
    clientSecret: null,
    privateJwk: null,
    scope: "openid profile",
    acr: null,
    personClaim: "sub",
    nameClaim: "name",
    roleClaim: null,
    numberClaim: null,
    open: false,
  };
};
