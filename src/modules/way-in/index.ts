import type { Module } from "#platform/module.ts";
import { whereAllowed } from "./allowed.ts";
import { wayInRetention } from "./retention.ts";
import { bindingRoutes } from "./routes/binding.tsx";
import { checkRoutes } from "./routes/check.tsx";
import { ownRoutes } from "./routes/own.tsx";
import { ownCodeRoutes } from "./routes/own-code.tsx";
import { ownSecretRoutes } from "./routes/own-secrets.tsx";
import { paperCodeRoutes } from "./routes/paper-codes.tsx";
import { sessionRoutes } from "./routes/sessions.tsx";
import { signInRoutes } from "./routes/sign-in.tsx";
import { handOverTexts, ownTexts, sessionTexts, signInTexts } from "./texts/index.ts";

const serving = ["employee", "unit-leader", "user-contact", "administrator"];

/** A second way in, for those without a national eID; where one is signed in; showing once more who one is. */
export const wayIn: Module = {
  name: "way-in",
  routes: [
    ...whereAllowed([
      ...signInRoutes,
      ...bindingRoutes,
      ...ownRoutes,
      ...ownSecretRoutes,
      ...ownCodeRoutes,
      ...paperCodeRoutes,
    ]),
    ...checkRoutes,
    ...sessionRoutes,
  ],
  signInWays: (config, lang) =>
    config.paperCode ? [{ path: "/my/sign-in/paper", ...signInTexts.in(lang).t.way }] : [],
  mine: (acting, lang, config) => {
    const [own, sessions, codes] = [ownTexts.in(lang).t, sessionTexts.in(lang).t, handOverTexts.in(lang).t];
    const oneself = !acting.role_id && !acting.principal_id;
    return [
      ...(oneself && config.paperCode
        ? [{ group: "me", path: "/my/way-in", title: own.title, text: own.mine } as const]
        : []),
      ...(oneself
        ? [{ group: "me", path: "/my/sessions", title: sessions.title, text: sessions.mine } as const]
        : []),
      ...(config.paperCode && serving.includes(acting.role_kind ?? "")
        ? [{ group: "work", path: "/my/paper-codes", title: codes.title, text: codes.mine } as const]
        : []),
    ];
  },
  retention: wayInRetention,
  messages: (kind, lang) =>
    kind === "paper-code" || kind === "paper-code-used"
      ? {
          text: ownTexts.in(lang).t[kind === "paper-code" ? "message" : "usedMessage"],
          href: () => "/my/way-in",
        }
      : null,
};
