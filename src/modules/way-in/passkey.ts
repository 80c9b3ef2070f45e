import { createHash, randomBytes } from "node:crypto";
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { z } from "zod";
import type { Ctx } from "#platform/http/route.ts";
import { dropCookie, readCookie, seal, unseal, writeCookie } from "#platform/session/index.ts";
import type { Passkey } from "./store/secrets.ts";

const cookie = "passkey";
const minutes = 10;

/** Whose name a browser shows beside a passkey: the house's, never that of a service for mental health. */
const houseName = "Medvirk";

const site = (c: Ctx) => {
  const { publicUrl } = c.var.house.config;
  return {
    expectedOrigin: publicUrl.origin,
    expectedRPID: publicUrl.hostname,
    requireUserVerification: true,
  };
};

/** A challenge for a page that is about to be shown, remembered in that browser, sealed. */
const newChallenge = (c: Ctx): string => {
  const challenge = randomBytes(32).toString("base64url");
  const until = Date.now() + minutes * 60_000;
  const sealed = seal(c.var.house.config.key("passkey"), JSON.stringify({ challenge, until }), cookie);
  writeCookie(c, cookie, sealed.toString("base64url"), "/my", minutes * 60);
  return challenge;
};

const takeChallenge = (c: Ctx): string | null => {
  const sealed = readCookie(c, cookie);
  dropCookie(c, cookie, "/my");
  const text = sealed && unseal(c.var.house.config.key("passkey"), Buffer.from(sealed, "base64url"), cookie);
  const found = text ? (JSON.parse(text) as { challenge: string; until: number }) : null;
  return found && found.until > Date.now() ? found.challenge : null;
};

/** What the browser is asked, to make a passkey for somebody: kept on the device, opened by finger, face or PIN. */
export const askToMake = (c: Ctx, name: string, have: readonly Uint8Array[]): string =>
  JSON.stringify({
    challenge: newChallenge(c),
    rp: { name: houseName, id: c.var.house.config.publicUrl.hostname },
    user: { id: randomBytes(32).toString("base64url"), name, displayName: name },
    pubKeyCredParams: [-8, -7, -257].map((alg) => ({ type: "public-key", alg })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    excludeCredentials: have.map((id) => ({ type: "public-key", id: Buffer.from(id).toString("base64url") })),
    attestation: "none",
    timeout: minutes * 60_000,
  });

/** What the browser is asked, to sign in: which passkey is for its owner to choose, so no name goes with it. */
export const askToShow = (c: Ctx): string =>
  JSON.stringify({
    challenge: newChallenge(c),
    rpId: c.var.house.config.publicUrl.hostname,
    userVerification: "required",
    timeout: minutes * 60_000,
  });

const answer = z.looseObject({
  id: z.string().min(1).max(2000),
  rawId: z.string(),
  type: z.literal("public-key"),
});

/** The browser's answer as posted; null where it is none. */
const readAnswer = (posted: string | undefined): z.infer<typeof answer> | null => {
  try {
    return answer.safeParse(JSON.parse(posted ?? "")).data ?? null;
  } catch {
    return null;
  }
};

/** A passkey that a browser has made, checked; null where anything about it is not as asked. */
export const madePasskey = async (
  c: Ctx,
  posted: string | undefined,
): Promise<{ credentialId: Uint8Array; publicKey: Uint8Array; counter: number } | null> => {
  const challenge = takeChallenge(c);
  const response = readAnswer(posted);
  if (!challenge || !response) return null;
  const { verifyRegistrationResponse } = await import("@simplewebauthn/server");
  const checked = await verifyRegistrationResponse({
    response: response as unknown as RegistrationResponseJSON,
    expectedChallenge: challenge,
    ...site(c),
  }).catch(() => null);
  const made = checked?.verified ? checked.registrationInfo.credential : null;
  return (
    made && {
      credentialId: Buffer.from(made.id, "base64url"),
      publicKey: made.publicKey,
      counter: made.counter,
    }
  );
};

/** Which passkey an answer says that it comes from; null where it is no answer. Nothing is proved by it yet. */
export const claimedPasskey = (posted: string | undefined): Uint8Array | null => {
  const response = readAnswer(posted);
  return response && Buffer.from(response.id, "base64url");
};

/**
 * Whether the answer was made by this passkey, just now, for this house.
 * @returns the new counter, and the hash under which the answer is noted as used; null where it was not
 */
export const shownPasskey = async (
  c: Ctx,
  posted: string | undefined,
  passkey: Pick<Passkey, "credential_id" | "public_key" | "counter">,
): Promise<{ counter: number; challengeHash: Uint8Array } | null> => {
  const challenge = takeChallenge(c);
  const response = readAnswer(posted);
  if (!challenge || !response) return null;
  const { verifyAuthenticationResponse } = await import("@simplewebauthn/server");
  const checked = await verifyAuthenticationResponse({
    response: response as unknown as AuthenticationResponseJSON,
    expectedChallenge: challenge,
    ...site(c),
    credential: {
      id: Buffer.from(passkey.credential_id).toString("base64url"),
      publicKey: new Uint8Array(passkey.public_key),
      counter: Number(passkey.counter),
    },
  }).catch(() => null);
  if (!checked?.verified) return null;
  const challengeHash = createHash("sha256").update(`passkey ${challenge}`).digest();
  return { counter: checked.authenticationInfo.newCounter, challengeHash };
};
