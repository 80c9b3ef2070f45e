import { draftOf, saveDraft } from "#platform/draft.ts";
import { asMe } from "#platform/http/ask.ts";
import { BadForm, readForm } from "#platform/http/form.ts";
import { type Handler, post, type Route } from "#platform/http/route.ts";

// Far above the longest text a form takes, far below what would fill a disk.
const mostBytes = 200_000;

/** What is being typed, sent by the script. Answers 204; who is not signed in gets 401 and keeps the text. */
const draft: Handler = async (c) => {
  const fields = await readForm(c);
  const of = draftOf(fields);
  if (!of) throw new BadForm(400);
  if (Buffer.byteLength(JSON.stringify(fields)) > mostBytes) throw new BadForm(413);
  await asMe(c, (tx, acting) => saveDraft(tx, acting.person_id, of, fields));
  return c.body(null, 204);
};

/** Drafts exist for signed-in writers only: an anonymous giver's words are never kept on the way. */
export const draftRoutes: readonly Route[] = [post("/my/draft", "person", draft)];
