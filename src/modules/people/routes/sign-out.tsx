import type { Handler } from "#platform/http/route.ts";
import { providerSignOut } from "#platform/oidc/index.ts";
import { endSession, wipesOffline } from "#platform/session/index.ts";
import { SignedOut } from "../pages/signed-out.tsx";

/**
 * POST /my/sign-out: ended on the server, then at the provider too. A page of ours stands between: a post that is
 * redirected to another site would be stopped by the browser (form-action).
 */
export const signOut: Handler = async (c) => {
  const ended = await endSession(c, "sign-out");
  const there = ended && (await providerSignOut(c, ended));
  // What a person has put into the browser for days without a network goes too, where they chose so.
  c.header("Clear-Site-Data", wipesOffline(c) ? '"cache", "storage"' : '"cache"');
  if (there) c.header("Refresh", `0; url=${there}`);
  return c.html(<SignedOut c={c} provider={there} />);
};
