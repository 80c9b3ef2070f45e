export { beginSignIn, callbackPath } from "./begin.ts";
export { type DemoChoice, demoDoor } from "./demo.ts";
export { demoName } from "./demo-names.ts";
export { SignInFault, type SignInWord } from "./fault.ts";
export { type Finished, finishSignIn, type Vouched } from "./finish.ts";
export { returnPath } from "./return-path.ts";
export { type Settings, settingsOf } from "./settings.ts";
export { frontChannelSignOut, providerSignOut } from "./sign-out.ts";
