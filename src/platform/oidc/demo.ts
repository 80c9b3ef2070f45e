import { generateKeyPair, randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import type { HttpBindings } from "@hono/node-server";
import type { Provider } from "oidc-provider";
import type { Config } from "#platform/config.ts";
import type { Ctx } from "#platform/http/route.ts";
import { DemoMemory } from "./demo-memory.ts";
import { demoClientId, demoIssuer, demoPath } from "./demo-names.ts";
import { isLoopback } from "./loopback.ts";
import { nodeAnswer } from "./node-answer.ts";

/** Somebody of the cast who can be chosen. */
export interface DemoChoice {
  id: string;
  name: string;
}

/** The demo's provider: an ordinary OpenID provider whose sign-in page is a list of people, one click each. */
export interface DemoDoor {
  /** Answers everything of the protocol itself. */
  serve(c: Ctx): Promise<Response>;
  /** The language asked for; null where no sign-in is under way in this browser. */
  underWay(c: Ctx): Promise<{ lang: string } | null>;
  /** Signs in as this one; where to go on. */
  choose(c: Ctx, who: DemoChoice): Promise<string>;
}

const bindings = (c: Ctx): HttpBindings => c.env as HttpBindings;
const doors = new WeakMap<Config, Promise<DemoDoor>>();

const open = async (config: Config): Promise<DemoDoor> => {
  const { default: Provider } = await import("oidc-provider");
  const names = new Map<string, string>();
  const { privateKey } = await promisify(generateKeyPair)("rsa", { modulusLength: 2048 });
  const provider: Provider = new Provider(demoIssuer(config), {
    clients: [
      {
        client_id: demoClientId,
        token_endpoint_auth_method: "none",
        redirect_uris: [new URL("/my/sign-in/callback", config.publicUrl).href],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), use: "sig", alg: "RS256" } as never] },
    cookies: {
      keys: [randomBytes(32).toString("base64url")],
      // Never on a public page: an anonymous giver's post carries no cookie, in the demo neither.
      long: { path: demoPath, httpOnly: true, sameSite: "lax" },
      short: { path: demoPath, httpOnly: true, sameSite: "lax" },
    },
    adapter: DemoMemory,
    claims: { openid: ["sub"], profile: ["name"] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    ttl: {
      Interaction: 3600,
      Session: 600,
      Grant: 600,
      AuthorizationCode: 60,
      AccessToken: 60,
      IdToken: 600,
    },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { url: (_ctx, interaction) => `${demoPath}/choice/${interaction.uid}` },
    findAccount: (_ctx, id) => ({
      accountId: id,
      claims: () => ({ sub: id, name: names.get(id) ?? "" }),
    }),
    // Nobody needs to consent to a play.
    loadExistingGrant: async (ctx) => {
      const { client, session } = ctx.oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope("openid profile");
      await grant.save();
      return grant;
    },
    renderError: (ctx) => ctx.redirect("/my/sign-in/again"),
  });
  // The same machine under another of its own names is the same installation.
  const registered = provider.Client.prototype.redirectUriAllowed;
  provider.Client.prototype.redirectUriAllowed = function (uri: string) {
    const to = URL.parse(uri);
    return registered.call(this, uri) || (to?.pathname === "/my/sign-in/callback" && isLoopback(to.hostname));
  };
  const answer = provider.callback();
  return {
    serve: async (c) => {
      const { incoming } = bindings(c);
      Object.assign(incoming, { originalUrl: incoming.url });
      // Each sign-in stands alone: with yesterday's session, being somebody else would ask to sign out first.
      incoming.headers.cookie = (incoming.headers.cookie ?? "").replace(/(^|; )_session(\.\w+)*=[^;]*/g, "");
      incoming.url = (incoming.url ?? "").slice(demoPath.length) || "/";
      return nodeAnswer(incoming as IncomingMessage, answer);
    },
    underWay: async (c) => {
      const { incoming, outgoing } = bindings(c);
      const found = await provider.interactionDetails(incoming as never, outgoing as never).catch(() => null);
      return found ? { lang: String(found.params["ui_locales"] ?? "nb") } : null;
    },
    choose: async (c, who) => {
      const { incoming, outgoing } = bindings(c);
      names.set(who.id, who.name);
      const to = await provider.interactionResult(incoming as never, outgoing as never, {
        login: { accountId: who.id, remember: false },
      });
      const { pathname, search } = new URL(to);
      return pathname + search;
    },
  };
};

/**
 * The demo's provider, made at the first sign-in.
 * @throws Error outside the demo: there, one who can choose who to be is a break-in
 */
export const demoDoor = (config: Config): Promise<DemoDoor> => {
  if (!config.demo || config.oidc || config.secure)
    throw new Error("The demo's sign-in is refused outside the demo.");
  let door = doors.get(config);
  if (!door) {
    door = open(config);
    doors.set(config, door);
  }
  return door;
};
