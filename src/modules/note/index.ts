import { topics } from "#modules/consent/index.ts";
import { oslo } from "#platform/clock/index.ts";
import type { Module } from "#platform/module.ts";
import { unsealed } from "./notes.ts";
import { noteRoutes } from "./routes.tsx";

import { principalRoutes } from "./routes-principal.tsx";

import { notesOf } from "./store.ts";

import { noteRetention, writersAmong } from "./store-retention.ts";
import { noteTakeOut } from "./take-out.ts";
import { noteTexts } from "./texts/note.ts";

export { sealedAs } from "./notes.ts";

/** What a person writes down about oneself, topic by topic; shared through consent. */
export const note: Module = {
  name: "note",
  routes: [...noteRoutes, ...principalRoutes],
  shared: {
    what: "notes",
    find: async (tx, config, person, asked) => {
      const topic = topics.find((one) => one === asked);
      const notes = topic ? await unsealed(tx, config, person, await notesOf(tx, person.id, topic)) : [];
      return notes.flatMap(({ words, written_at, as_whom }) =>
        words === null ? [] : [{ words, day: oslo(written_at), by: as_whom }],
      );
    },
  },
  mine: (acting, lang) => {
    const { t } = noteTexts.in(lang);
    return acting.role_kind || acting.principal_id
      ? []
      : [{ group: "words", path: "/my/notes", title: t.title, text: t.mineText }];
  },
  acts: (act, lang) => {
    const acts: Readonly<Record<string, string>> = noteTexts.in(lang).t.acts;
    return acts[act] ?? null;
  },
  retention: noteRetention,
  holds: writersAmong,
  takeOut: noteTakeOut,
};
