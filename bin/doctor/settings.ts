import type { Config } from "../../src/platform/config.ts";
import { isLoopback } from "../../src/platform/oidc/loopback.ts";
import { type Finding, note, ok, wrong } from "./finding.ts";

const address = (config: Config): Finding => {
  const { publicUrl, secure, demo } = config;
  if (secure) return ok(`People reach this installation at ${publicUrl.origin}, encrypted.`);
  if (demo) return ok(`Trial at ${publicUrl.origin}.`);
  if (isLoopback(publicUrl.hostname))
    return note(`MEDVIRK_PUBLIC_URL is ${publicUrl.origin}: only this machine can use it.`);
  return wrong(
    `MEDVIRK_PUBLIC_URL is ${publicUrl.origin}, which is not encrypted: what people write can be read on the way. Put a proxy with TLS in front and set MEDVIRK_PUBLIC_URL to its https address.`,
  );
};

const secret = (text: string | undefined): Finding[] =>
  text === undefined || new Set(text).size >= 10
    ? []
    : [
        wrong(
          "MEDVIRK_SECRET repeats a few characters and can be guessed. Make one with: openssl rand -base64 48. In an installation that is in use read docs/operations.md first: identities hang on it.",
        ),
      ];

const guessing = ({ paperCode, secure, proxies }: Config): Finding[] =>
  paperCode && secure && proxies === 0
    ? [
        wrong(
          "MEDVIRK_PAPER_CODE is on and MEDVIRK_PROXIES is 0, but the address is https: with a proxy in front everybody seems to come from one network, and whoever guesses at passwords holds up all the others. Set MEDVIRK_PROXIES to the number of your proxies.",
        ),
      ]
    : [];

const numbers = ({ nationalNumbers, demo, oidc }: Config): Finding[] =>
  nationalNumbers === "synthetic" && !demo
    ? [
        note(
          "Only made-up national numbers are taken here: a test installation, where nobody is who they are.",
        ),
      ]
    : nationalNumbers === "real" && oidc?.numberClaim === null
      ? [
          note(
            "National numbers are kept, but no sign-in carries one: set OIDC_NUMBER_CLAIM (pid at ID-porten), or people who were entered with a number do not come in by it.",
          ),
        ]
      : [];

/** What can be said of the settings themselves, after readConfig has taken them. */
export const checkSettings = (config: Config, env: Record<string, string | undefined>): Finding[] => [
  ok("The settings are complete."),
  ...secret(env["MEDVIRK_SECRET"]),
  ...(config.demo ? [note("This is a trial with made-up people: whoever opens it can be any of them.")] : []),
  ...(config.embedded
    ? [
        note(
          "The embedded database is used. It survives that a process dies, but gives no promise when the power goes: for trial only.",
        ),
      ]
    : []),
  ...(config.databaseOwner && !config.demo
    ? [
        note(
          "DATABASE_OWNER_URL is set here. Only npm run migrate and npm run admin need it; the server should be started without it.",
        ),
      ]
    : []),
  address(config),
  ...numbers(config),
  ...guessing(config),
];
