import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Fields } from "#platform/http/form.ts";
import { isId } from "#platform/http/id.ts";

/** Which form it is a draft of, and what it is about: the two fields that a form with drafts carries hidden. */
export interface DraftOf {
  /** A word: "voice". */
  form: string;
  /** The id of the unit, the voice … it is about. */
  subject: string;
}

/** The names of those hidden fields. */
export const draftFields = { form: "draft_form", subject: "draft_subject" } as const;

const isForm = /^[a-z][a-z-]{0,39}$/;

/** What a posted form says it is a draft of; null where it does not, or says it wrongly. */
export const draftOf = (fields: Fields): DraftOf | null => {
  const form = fields[draftFields.form] ?? "";
  const subject = fields[draftFields.subject] ?? "";
  return isForm.test(form) && isId(subject) ? { form, subject } : null;
};

// The key belongs to one showing of the form, and the names of the draft are its own address.
const own = (fields: Fields): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) =>
        value !== "" && name !== "key" && name !== draftFields.form && name !== draftFields.subject,
    ),
  );

/** Keeps what a signed-in person has typed and not sent; the latest stands. */
export const saveDraft = (tx: Tx, personId: string, of: DraftOf, fields: Fields): Promise<number> =>
  tx.run(
    raw(sql`insert into platform.draft (person_id, form, subject_id, fields, saved_at)
      values (${personId}, ${of.form}, ${of.subject}, ${JSON.stringify(own(fields))}::jsonb, now())
      on conflict (person_id, form, subject_id) do update set fields = excluded.fields, saved_at = excluded.saved_at`),
  );

/** What one has typed there and not sent; null where there is nothing. Nobody sees another's. */
export const findDraft = async (tx: Tx, personId: string, of: DraftOf): Promise<Fields | null> => {
  const row = await tx.maybe(
    raw<{ fields: Record<string, string> }>(sql`select fields from platform.draft
      where person_id = ${personId} and form = ${of.form} and subject_id = ${of.subject}`),
  );
  return row?.fields ?? null;
};

/** Takes the draft away: it has been sent, or its writer wants it gone. */
export const dropDraft = (tx: Tx, personId: string, of: DraftOf): Promise<number> =>
  tx.run(
    raw(sql`delete from platform.draft
      where person_id = ${personId} and form = ${of.form} and subject_id = ${of.subject}`),
  );
