import type { z } from "zod";
import type { Acting, Tx } from "#platform/db/index.ts";
import { href } from "#platform/texts/index.ts";
import { asMe, Refused } from "./ask.ts";
import { checkForm, type Fields, readForm, type Wrong } from "./form.ts";
import { KeyUsed, once } from "./once.ts";
import type { Ctx } from "./route.ts";

type Html = Parameters<Ctx["html"]>[0];

/** The page of a form: what it shows, with what was typed and what is wrong with it. */
export type ShowForm = (tx: Tx, acting: Acting, fields: Fields, wrong: readonly Wrong[]) => Promise<Html>;

interface FormAct<T> {
  /** The act's noun with the id of what it is done to: one key, one act on one thing. */
  act: string;
  schema: z.ZodType<T>;
  show: ShowForm;
  /** Does it. @returns the path to go to @throws Refused, NotFound */
  work: (tx: Tx, acting: Acting, values: T) => Promise<string>;
  /** Words that are the fault of one field: they stand by it, and the answer is 422. All others are 409. */
  fieldOf: Readonly<Record<string, string>>;
}

/** Answers a page with a form that nobody has filled in yet. */
export const showForm = (c: Ctx, show: ShowForm, fields: Fields = {}): Promise<Response> =>
  asMe(c, async (tx, acting) => c.html(await show(tx, acting, fields, [])));

/**
 * Answers a posted form: done once and sent on (303), or the same page with the text kept: 422 where something is
 * missing, 409 where the thing has changed or may not be done now.
 */
export const postForm = async <T>(
  c: Ctx,
  { act, schema, show, work, fieldOf }: FormAct<T>,
): Promise<Response> => {
  const fields = await readForm(c);
  const again = (wrong: readonly Wrong[], status: 409 | 422) =>
    asMe(c, async (tx, acting) => c.html(await show(tx, acting, fields, wrong), status));
  const checked = checkForm(schema, fields);
  if (checked.wrong) return again(checked.wrong, 422);
  try {
    const to = await asMe(c, (tx, acting) =>
      once(tx, acting.person_id, act, fields, () => work(tx, acting, checked.values)),
    );
    return c.redirect(href(c.var.lang, to), 303);
  } catch (error) {
    if (error instanceof KeyUsed) return again([{ field: "", word: "already-sent" }], 409);
    if (!(error instanceof Refused)) throw error;
    const field = fieldOf[error.word];
    return again([{ field: field ?? "", word: error.word }], field === undefined ? 409 : 422);
  }
};
