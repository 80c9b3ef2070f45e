import type { Module } from "#platform/module.ts";
import { noteRoutes } from "./routes.tsx";
import { noteRetention, writersAmong } from "./store-retention.ts";
import { noteTexts } from "./texts/note.ts";

/** What a person writes down about oneself, topic by topic; shared through consent. */
export const note: Module = {
  name: "note",
  routes: noteRoutes,
  mine: (acting, lang) => {
    const { t } = noteTexts.in(lang);
    return acting.role_kind || acting.principal_id
      ? []
      : [{ group: "words", path: "/my/notes", title: t.title, text: t.mineText }];
  },
  retention: noteRetention,
  holds: writersAmong,
};
