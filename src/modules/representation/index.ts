import type { Module } from "#platform/module.ts";
import { tellOfAges } from "./age-round.ts";
import { registers } from "./office.ts";
import { officeRoutes } from "./routes/office.tsx";
import { representationRoutes } from "./routes/representation.tsx";
import { representationTexts } from "./texts/representation.ts";

/** Who acts for whom: chosen, registered, ended; and what changes with a child's age. */
export const representation: Module = {
  name: "representation",
  routes: [...representationRoutes, ...officeRoutes],
  mine: (acting, lang) => {
    const { t } = representationTexts.in(lang);
    if (registers(acting))
      return [{ group: "work", path: "/my/mandates", title: t.office.title, text: t.office.text }];
    return acting.role_kind || acting.principal_id
      ? []
      : [{ group: "shared", path: "/my/representation", title: t.mineTitle, text: t.mineText }];
  },
  jobs: { "representation-ages": tellOfAges },
  rounds: [{ kind: "representation-ages", every: 60 }],
  messages: (kind, lang) => {
    const words: Readonly<Record<string, string>> = representationTexts.in(lang).t.messages;
    const text = words[kind];
    return text === undefined ? null : { text, href: () => "/my/representation" };
  },
};
