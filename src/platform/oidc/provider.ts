import * as client from "openid-client";
import type { Config } from "#platform/config.ts";
import { clientAuth } from "./client-auth.ts";
import { SignInFault } from "./fault.ts";
import { isLoopback } from "./loopback.ts";
import { type Settings, settingsOf } from "./settings.ts";

/** The provider as discovered, and what its claims mean here. */
export interface Provider {
  settings: Settings;
  configuration: client.Configuration;
}

// What the provider says of itself is asked again each hour; its keys are looked up anew whenever one is unknown.
const keepFor = 3_600_000;
const known = new WeakMap<Config, { at: number; provider: Promise<Provider> }>();

/** The demo's own provider is called at the door where this process listens, whatever it is called outside. */
const homeFetch =
  (config: Config): client.CustomFetch =>
  (url, options) => {
    const to = new URL(url);
    if (to.origin === config.publicUrl.origin && config.port !== 0) {
      const host = ["0.0.0.0", "::"].includes(config.host) ? "127.0.0.1" : config.host;
      to.host = `${host.includes(":") ? `[${host}]` : host}:${config.port}`;
    }
    return fetch(to, options as RequestInit);
  };

const discover = async (config: Config): Promise<Provider> => {
  const settings = settingsOf(config);
  const issuer = new URL(settings.issuer);
  // Plain http only to this very machine; openid-client refuses it otherwise.
  const insecure = isLoopback(issuer.hostname) || !config.oidc;
  const configuration = await client.discovery(issuer, settings.clientId, {}, await clientAuth(settings), {
    timeout: 10,
    ...(insecure ? { execute: [client.allowInsecureRequests] } : {}),
    ...(config.oidc ? {} : { [client.customFetch]: homeFetch(config) }),
  });
  return { settings, configuration };
};

/**
 * The provider, discovered at the first sign-in and kept for an hour.
 * @throws SignInFault "provider" where it does not answer; asked again next time
 */
export const providerOf = async (config: Config): Promise<Provider> => {
  let entry = known.get(config);
  if (!entry || entry.at < Date.now() - keepFor) {
    entry = { at: Date.now(), provider: discover(config) };
    known.set(config, entry);
  }
  try {
    return await entry.provider;
  } catch (cause) {
    known.delete(config);
    throw new SignInFault("provider", "the provider's discovery failed", cause);
  }
};
