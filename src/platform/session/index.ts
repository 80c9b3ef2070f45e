export { askToCheck } from "./ask-to-check.ts";
export { askToSignIn } from "./ask-to-sign-in.ts";
export { checkSession } from "./check.ts";
export { dropCookie, readCookie, writeCookie } from "./cookie.ts";
export { deviceOf } from "./device.ts";
export { type Ended, endProviderSession, endSession } from "./end.ts";
export { leaveRoutes } from "./leave.ts";
export { chooseOfflineWipe, wipesOffline } from "./offline.ts";
export { endOtherSessions, endOwnSession, type OwnSession, ownSessions } from "./own.ts";
export {
  dropPending,
  hasPending,
  type Pending,
  showPending,
  takePending,
} from "./pending.ts";
export { represent, rotate } from "./rotate.ts";
export { seal, unseal } from "./seal.ts";
export { type Beginning, startSession, type WayIn } from "./start.ts";
export { tokenOf } from "./token.ts";
