import { type Topic, topics } from "#modules/consent/index.ts";
import { sealFor } from "#modules/people/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { dropDraft, findDraft, saveDraft } from "#platform/draft.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { idOf } from "#platform/http/id.ts";
import { newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { noteForm, versionForm } from "./form.ts";
import { type Note, sealedAs, unsealed } from "./notes.ts";
import { NotePage } from "./pages/note.tsx";
import { NotesPage } from "./pages/notes.tsx";
import { RemovalPage } from "./pages/removal.tsx";
import { WriteNotePage } from "./pages/write-note.tsx";
import { addNote, hideNote, myNotes, removeNote, restoreNote, showNote, versionsOf } from "./store.ts";

const me = (acting: Acting) => ({ id: acting.person_id, organisation_id: acting.organisation_id });
const openTopics = (acting: Acting): Topic[] => topics.filter((topic) => acting.topics.includes(topic));

/** As oneself alone: what is mine is not mine in my role at work, nor while I act for somebody. */
const asMyself = (c: Ctx, work: (tx: Tx, acting: Acting) => Promise<Response>): Promise<Response> =>
  asMe(c, async (tx, acting) => {
    if (!acting.role_id && !acting.principal_id) return work(tx, acting);
    if (c.req.method === "GET")
      return c.redirect(href(c.var.lang, `/my/role?return=${encodeURIComponent("/my/notes")}`), 303);
    throw new NotFound();
  });

/** All versions of the note asked for, newest first. @throws NotFound where there is none of mine */
const mine = async (c: Ctx, tx: Tx, acting: Acting): Promise<[newest: Note, ...earlier: Note[]]> => {
  const found = await versionsOf(tx, idOf(c));
  const [newest, ...earlier] = await unsealed(tx, c.var.house.config, me(acting), found);
  if (!newest) throw new NotFound();
  return [newest, ...earlier];
};

const told = (tx: Tx, acting: Acting, act: string, id: string) =>
  leaveTrail(tx, {
    organisationId: acting.organisation_id,
    unitId: null,
    act,
    subjectKind: "note",
    subjectId: id,
  });

const list: Handler = (c) =>
  asMyself(c, async (tx, acting) => {
    const notes = await unsealed(tx, c.var.house.config, me(acting), await myNotes(tx, acting.person_id));
    return c.html(<NotesPage c={c} acting={acting} notes={notes} />);
  });

const draftOf = (acting: Acting, threadId: string | null) => ({
  form: "note",
  subject: threadId ?? acting.person_id,
});

const writePage = (
  c: Ctx,
  acting: Acting,
  fields: Fields,
  more: { threadId?: string; topic?: Topic; wrong?: readonly Wrong[]; draftBack?: boolean } = {},
) =>
  c.html(
    <WriteNotePage
      {...{ c, acting, fields, ...more }}
      open={openTopics(acting)}
      draft={draftOf(acting, more.threadId ?? null)}
      formKey={fields["key"] || newKey()}
    />,
    more.wrong ? 422 : 200,
  );

const write: Handler = (c) =>
  asMyself(c, async (tx, acting) => {
    const draft = await findDraft(tx, acting.person_id, draftOf(acting, null));
    return writePage(c, acting, draft ?? {}, { draftBack: draft !== null });
  });

const written: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const { values, wrong } = checkForm(noteForm(openTopics(acting)), fields);
    if (!values) {
      await saveDraft(tx, acting.person_id, draftOf(acting, null), fields);
      return writePage(c, acting, fields, { wrong });
    }
    const to = await once(tx, acting.person_id, "note", fields, async () => {
      const sealed = await sealFor(tx, c.var.house.config, me(acting), sealedAs, values.words);
      const own = { organisationId: acting.organisation_id, personId: acting.person_id };
      const id = await addNote(tx, { ...own, topic: values.topic, threadId: null, sealed, asWhom: "self" });
      if (values.hide) await hideNote(tx, { ...own, threadId: id });
      await told(tx, acting, "note", id);
      return `/my/notes/${id}`;
    });
    await dropDraft(tx, acting.person_id, draftOf(acting, null));
    return c.redirect(href(c.var.lang, to), 303);
  });
};

const one: Handler = (c) =>
  asMyself(c, async (tx, acting) =>
    c.html(<NotePage c={c} acting={acting} versions={await mine(c, tx, acting)} />),
  );

const change: Handler = (c) =>
  asMyself(c, async (tx, acting) => {
    const [note] = await mine(c, tx, acting);
    const draft = await findDraft(tx, acting.person_id, draftOf(acting, note.thread_id));
    const fields = draft ?? { words: note.words ?? "" };
    return writePage(c, acting, fields, {
      threadId: note.thread_id,
      topic: note.topic,
      draftBack: draft !== null,
    });
  });

const changed: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const [note] = await mine(c, tx, acting);
    const { thread_id: threadId, topic } = note;
    const { values, wrong } = checkForm(versionForm, fields);
    if (!values) return writePage(c, acting, fields, { threadId, topic, wrong });
    const to = await once(tx, acting.person_id, `note-version:${threadId}`, fields, async () => {
      // The same words again are no new version.
      if (values.words !== note.words || note.removed_at) {
        const sealed = await sealFor(tx, c.var.house.config, me(acting), sealedAs, values.words);
        const own = { organisationId: acting.organisation_id, personId: acting.person_id };
        await restoreNote(tx, threadId);
        await addNote(tx, { ...own, topic, threadId, sealed, asWhom: "self" });
        await told(tx, acting, "note-version", threadId);
      }
      return `/my/notes/${threadId}`;
    });
    await dropDraft(tx, acting.person_id, draftOf(acting, threadId));
    return c.redirect(href(c.var.lang, to), 303);
  });
};

/** An act on one note, from a button: done once, then the note again. */
const act =
  (noun: string, work: (tx: Tx, acting: Acting, note: Note) => Promise<unknown>): Handler =>
  async (c) => {
    const fields = await readForm(c);
    return asMyself(c, async (tx, acting) => {
      const [note] = await mine(c, tx, acting);
      const to = await once(tx, acting.person_id, `${noun}:${note.thread_id}`, fields, async () => {
        await work(tx, acting, note);
        await told(tx, acting, noun, note.thread_id);
        return `/my/notes/${note.thread_id}`;
      });
      return c.redirect(href(c.var.lang, to), 303);
    });
  };

const hiding = act("note-hiding", (tx, acting, note) =>
  hideNote(tx, {
    organisationId: acting.organisation_id,
    personId: acting.person_id,
    threadId: note.thread_id,
  }),
);
const showing = act("note-showing", (tx, _acting, note) => showNote(tx, note.thread_id));
const removed = act("note-removal", (tx, _acting, note) => removeNote(tx, note.thread_id));
const restored = act("note-restoration", (tx, _acting, note) => restoreNote(tx, note.thread_id));

const removal: Handler = (c) =>
  asMyself(c, async (tx, acting) => {
    const [note] = await mine(c, tx, acting);
    return c.html(<RemovalPage c={c} acting={acting} note={note} />);
  });

/** One's own notes. */
export const noteRoutes: readonly Route[] = [
  get("/my/notes", "person", list),
  post("/my/notes", "person", written),
  get("/my/notes/new", "person", write),
  get("/my/notes/:id", "person", one),
  get("/my/notes/:id/version", "person", change),
  post("/my/notes/:id/version", "person", changed),
  post("/my/notes/:id/hiding", "person", hiding),
  post("/my/notes/:id/showing", "person", showing),
  get("/my/notes/:id/removal", "person", removal),
  post("/my/notes/:id/removal", "person", removed),
  post("/my/notes/:id/restoration", "person", restored),
];
