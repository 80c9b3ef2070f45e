import { get, post, type Route } from "#platform/http/route.ts";
import { frontChannelSignOut } from "#platform/oidc/index.ts";
import { leaveRoutes } from "#platform/session/index.ts";
import { askLimit, askLimitSaid } from "./ask-limit.tsx";
import { contact, contactWish } from "./contact.tsx";
import { demoChoice, demoChosen, demoProtocol } from "./demo.tsx";
import { addedEntry, changedEntry, directory, endedEntry, entry, newEntry } from "./directory.tsx";
import { addressGrading, grading } from "./grading.tsx";
import { interpreter, interpreterNeed } from "./interpreter.tsx";
import { invitationForm, useInvitationCode } from "./invitation.tsx";
import { organisations, soughtOrganisations } from "./organisations.tsx";
import { ownNumber, ownNumberShown, ownNumberWrong } from "./own-number.tsx";
import { changedName, profile, profileHistory, profileName } from "./profile.tsx";
import { removePending, resume } from "./resume.tsx";
import { changeRole, roles } from "./role.tsx";
import {
  signIn,
  signInAgain,
  signInAnew,
  signInAtProvider,
  signInCallback,
  signInFirst,
} from "./sign-in.tsx";
import { signOut } from "./sign-out.tsx";
import { addedStaff, endedRole, givenRole, invitation, newStaff, staff, staffMember } from "./staff.tsx";
import { succeeded, succession } from "./succession.tsx";
import { addedUnit, changedUnit, newUnit, unit, units } from "./units.tsx";

/** Every way into this module. Those on their way in or out stand under /my too: their cookies go nowhere else. */
export const routes: readonly Route[] = [
  ...leaveRoutes,
  get("/my/sign-in", "person", signIn),
  get("/my/sign-in/provider", "person", signInAtProvider),
  get("/my/sign-in/anew", "person", signInAnew),
  get("/my/sign-in/callback", "person", signInCallback),
  get("/my/sign-in/again", "person", signInAgain),
  get("/my/sign-in/first", "person", signInFirst),
  get("/my/invitation", "person", invitationForm),
  post("/my/invitation", "person", useInvitationCode),
  post("/my/sign-out", "person", signOut),
  get("/my/sign-out/front", "person", frontChannelSignOut),
  get("/my/resume", "person", resume),
  post("/my/resume/removal", "person", removePending),
  get("/my/role", "person", roles),
  post("/my/role", "person", changeRole),
  get("/my/profile", "person", profile),
  get("/my/profile/name", "person", profileName),
  post("/my/profile/name", "person", changedName),
  get("/my/profile/contact", "person", contact),
  post("/my/profile/contact-wish", "person", contactWish),
  get("/my/profile/interpreter", "person", interpreter),
  post("/my/profile/interpreter-need", "person", interpreterNeed),
  get("/my/profile/address-grading", "person", grading),
  post("/my/profile/address-grading", "person", addressGrading),
  get("/my/profile/ask-limit", "person", askLimit),
  post("/my/profile/ask-limit", "person", askLimitSaid),
  get("/my/profile/national-number", "person", ownNumber),
  post("/my/profile/national-number/showing", "person", ownNumberShown),
  post("/my/profile/national-number/correction", "person", ownNumberWrong),
  get("/my/profile/history", "person", profileHistory),
  get("/my/units", "administrator", units),
  post("/my/units", "administrator", addedUnit),
  get("/my/units/new", "administrator", newUnit),
  get("/my/units/:unit", "administrator", unit),
  post("/my/units/:unit", "administrator", changedUnit),
  get("/my/units/:unit/succession", "administrator", succession),
  post("/my/units/:unit/succession", "administrator", succeeded),
  get("/my/staff", "administrator", staff),
  post("/my/staff", "administrator", addedStaff),
  get("/my/staff/new", "administrator", newStaff),
  get("/my/staff/:id", "administrator", staffMember),
  post("/my/staff/:id/role", "administrator", givenRole),
  post("/my/staff/:id/role-end", "administrator", endedRole),
  post("/my/staff/:id/invitation", "administrator", invitation),
  get("/my/organisations", "administrator", directory),
  post("/my/organisations", "administrator", addedEntry),
  get("/my/organisations/new", "administrator", newEntry),
  get("/my/organisations/:id", "administrator", entry),
  post("/my/organisations/:id", "administrator", changedEntry),
  post("/my/organisations/:id/end", "administrator", endedEntry),
  get("/organisations", "anyone", organisations),
  post("/organisations", "anyone", soughtOrganisations),
  get("/demo-oidc/choice/:uid", "anyone", demoChoice),
  post("/demo-oidc/choice/:uid", "anyone", demoChosen),
  get("/demo-oidc/*", "machine", demoProtocol),
  post("/demo-oidc/*", "machine", demoProtocol),
];
