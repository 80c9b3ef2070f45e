export { askToSignIn } from "./ask-to-sign-in.ts";
export { dropCookie, readCookie, writeCookie } from "./cookie.ts";
export { type Ended, endProviderSession, endSession } from "./end.ts";
export { leaveRoutes } from "./leave.ts";
export {
  dropPending,
  hasPending,
  type Pending,
  showPending,
  takePending,
} from "./pending.ts";
export { rotate } from "./rotate.ts";
export { seal, unseal } from "./seal.ts";
export { type Beginning, startSession } from "./start.ts";
export { tokenOf } from "./token.ts";
