import type { Ctx } from "#platform/http/route.ts";
import type { UnsentForm } from "#web/index.ts";
import { SignInAgain } from "../pages/sign-in-again.tsx";

/** Somebody who is not signed in posted something, and too much waits already for it to be kept. */
export const notKept = (
  c: Ctx,
  first: boolean,
  unsent: UnsentForm | undefined,
): Response | Promise<Response> =>
  c.html(<SignInAgain c={c} kept={false} first={first} {...(unsent ? { unsent } : {})} />, 503, {
    "Retry-After": "600",
  });
