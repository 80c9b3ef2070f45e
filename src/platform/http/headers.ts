import type { Config } from "#platform/config.ts";

/** The headers of every answer; nothing may be loaded, framed or sent elsewhere. */
export const securityHeaders = (config: Config): Readonly<Record<string, string>> => {
  // Signing in is a post that is redirected to the provider: browsers apply form-action to where it leads.
  const provider = config.oidc ? ` ${new URL(config.oidc.issuer).origin}` : "";
  const leave = ` ${new URL(config.leaveUrl).origin}`;
  return {
    "Content-Security-Policy": `default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'${provider}${leave}; base-uri 'none'; frame-ancestors 'none'`,
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), browsing-topics=()",
    ...(config.secure ? { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" } : {}),
  };
};
