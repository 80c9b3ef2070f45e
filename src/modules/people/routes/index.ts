import { get, post, type Route } from "#platform/http/route.ts";
import { frontChannelSignOut } from "#platform/oidc/index.ts";
import { leaveRoutes } from "#platform/session/index.ts";
import { demoChoice, demoChosen, demoProtocol } from "./demo.tsx";
import { invitationForm, useInvitationCode } from "./invitation.tsx";
import { removePending, resume } from "./resume.tsx";
import { changeRole, roles } from "./role.tsx";
import { signIn, signInAgain, signInCallback } from "./sign-in.tsx";
import { signOut } from "./sign-out.tsx";

/** Every way into this module. Signing in is for anyone; it shows nobody's page. */
export const routes: readonly Route[] = [
  ...leaveRoutes,
  get("/my/sign-in", "anyone", signIn),
  get("/my/sign-in/callback", "anyone", signInCallback),
  get("/my/sign-in/again", "anyone", signInAgain),
  get("/my/invitation", "anyone", invitationForm),
  post("/my/invitation", "anyone", useInvitationCode),
  post("/my/sign-out", "person", signOut),
  get("/my/sign-out/front", "machine", frontChannelSignOut),
  get("/my/resume", "person", resume),
  post("/my/resume/removal", "person", removePending),
  get("/my/role", "person", roles),
  post("/my/role", "person", changeRole),
  get("/demo-oidc/choice/:uid", "anyone", demoChoice),
  post("/demo-oidc/choice/:uid", "anyone", demoChosen),
  get("/demo-oidc/*", "machine", demoProtocol),
  post("/demo-oidc/*", "machine", demoProtocol),
];
