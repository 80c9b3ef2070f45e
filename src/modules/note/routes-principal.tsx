import { openRecord, type Topic, topics } from "#modules/consent/index.ts";
import { sealFor } from "#modules/people/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { versionForm } from "./form.ts";
import { sealedAs, unsealed } from "./notes.ts";
import { PrincipalNotesPage } from "./pages/principal-notes.tsx";
import { addNote, notesOf } from "./store.ts";

// The others are with the person, and write nothing in the person's place (people.may_decide_for says the same).
const deciding = ["parent", "guardian", "proxy"];

/** Whose, and which topic; opened, with its line. @throws NotFound where nothing opens it */
const opened = async (c: Ctx, tx: Tx, acting: Acting) => {
  const topic = topics.find((one): one is Topic => one === c.req.param("topic"));
  if (!topic || !acting.principal_id) throw new NotFound();
  const basis = await openRecord(tx, {
    personId: acting.principal_id,
    topic,
    purpose: "support",
    what: "notes",
  });
  if (!basis) throw new NotFound();
  return { topic, person: { id: acting.principal_id, organisation_id: acting.organisation_id } };
};

const page = async (
  c: Ctx,
  tx: Tx,
  acting: Acting,
  of: Awaited<ReturnType<typeof opened>>,
  fields: Fields = {},
  wrong: readonly Wrong[] = [],
): Promise<Response> => {
  const sealed = await notesOf(tx, of.person.id, of.topic);
  const notes = await unsealed(tx, c.var.house.config, of.person, sealed);
  const write = deciding.includes(acting.representation_kind ?? "")
    ? { fields, wrong, formKey: fields["key"] || newKey() }
    : null;
  return c.html(
    <PrincipalNotesPage c={c} acting={acting} topic={of.topic} notes={notes} write={write} />,
    wrong.length > 0 ? 422 : 200,
  );
};

const read: Handler = (c) => asMe(c, async (tx, acting) => page(c, tx, acting, await opened(c, tx, acting)));

const written: Handler = async (c) => {
  const fields = await readForm(c);
  return asMe(c, async (tx, acting) => {
    if (!deciding.includes(acting.representation_kind ?? "")) throw new NotFound();
    const of = await opened(c, tx, acting);
    const { values, wrong } = checkForm(versionForm, fields);
    if (!values) return page(c, tx, acting, of, fields, wrong);
    const to = await once(tx, acting.person_id, `note-for:${of.person.id}`, fields, async () => {
      const sealed = await sealFor(tx, c.var.house.config, of.person, sealedAs, values.words);
      const id = await addNote(tx, {
        organisationId: of.person.organisation_id,
        personId: of.person.id,
        topic: of.topic,
        threadId: null,
        sealed,
        asWhom: "representative",
      });
      await leaveTrail(tx, {
        organisationId: of.person.organisation_id,
        unitId: null,
        act: "note",
        subjectKind: "note",
        subjectId: id,
      });
      return `/my/for/${of.topic}`;
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

/** The notes of the one for whom one acts, topic by topic. */
export const principalRoutes: readonly Route[] = [
  get("/my/for/:topic", "person", read),
  post("/my/for/:topic/note", "person", written),
];
