import type { Config } from "#platform/config.ts";

/** Where the built-in provider lives, beside the application and under its own path. */
export const demoPath = "/demo-oidc";
export const demoClientId = "medvirk-demo";
/** What it is called in identities. */
export const demoName = "demo";

/** Its issuer. */
export const demoIssuer = (config: Config): string => new URL(demoPath, config.publicUrl).href;
