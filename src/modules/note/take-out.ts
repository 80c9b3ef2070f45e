import { topicTexts } from "#modules/consent/index.ts";
import { attachment, type Resource, reference } from "#platform/fhir.ts";
import type { TakeOut } from "#platform/module.ts";
import { dayAndTimeInWords } from "#platform/texts/index.ts";
import { type Note, unsealed } from "./notes.ts";
import { allVersions, takenTables } from "./store-take-out.ts";
import { noteTexts } from "./texts/note.ts";

const document = (note: Note, newest: boolean, personId: string, topic: string): Resource => ({
  resourceType: "DocumentReference",
  id: note.id,
  status: newest && !note.removed_at ? "current" : "superseded",
  type: { text: topic },
  subject: reference(personId),
  date: note.written_at.toISOString(),
  ...(note.as_whom === "self" ? { author: [reference(personId)] } : {}),
  content: [{ attachment: attachment(note.words ?? "") }],
});

const take: TakeOut["take"] = async (tx, acting, { lang, config }) => {
  const { t, lang: spoken } = noteTexts.in(lang);
  const { topics } = topicTexts.in(lang).t;
  const me = { id: acting.person_id, organisation_id: acting.organisation_id };
  const notes = await unsealed(tx, config, me, await allVersions(tx, me.id));
  const newest = new Map(notes.map((note) => [note.thread_id, note.id]));
  return [
    {
      dataClass: "own notes",
      name: "notes",
      data: notes.map(({ topic, words, as_whom, written_at, removed_at, hidden, id, thread_id }) => ({
        topic,
        words,
        newest: newest.get(thread_id) === id,
        by: as_whom,
        written_at: written_at.toISOString(),
        removed_at: removed_at?.toISOString() ?? null,
        hidden,
      })),
      read: notes.map((note) => ({
        title: topics[note.topic],
        lines: [
          [t.written(dayAndTimeInWords(spoken, note.written_at)), note.words ?? t.one.unreadable] as const,
          ...(note.hidden ? [[t.hiddenMark, ""] as const] : []),
        ],
      })),
      fhir: notes.map((note) =>
        document(note, newest.get(note.thread_id) === note.id, me.id, topics[note.topic]),
      ),
    },
  ];
};

/** One's own notes, with every version. */
export const noteTakeOut: TakeOut = { tables: takenTables, take };
