import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound, Refused } from "#platform/http/ask.ts";
import { type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { once } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { KeptPage, typedIn } from "../pages/staff-kept.tsx";
import { lengthOf, openStaffFile, type StaffFile } from "../staff-file.ts";

/** An act whose form is not whole yet: the page shows it again, with the text. */
export class Unfinished extends Error {
  wrong: readonly Wrong[];
  constructor(wrong: readonly Wrong[]) {
    super("unfinished");
    this.wrong = wrong;
  }
}

/** Does the act, or throws: Refused, Unfinished. */
export type StaffAct = (
  tx: Tx,
  acting: Acting,
  file: StaffFile,
  fields: Fields,
  when: { now: Date; today: Ctx["var"]["today"] },
) => Promise<void>;

/** Shows an act's form again: what is wrong in it, or what came in between. */
export type ShowAgain = (
  tx: Tx,
  acting: Acting,
  file: StaffFile,
  fields: Fields,
  because: { wrong: readonly Wrong[]; word: string | null },
) => Response | Promise<Response>;

/**
 * One act on a voice from a posted form: once, whatever is sent twice; refused where the thread has grown since the
 * one who acts saw it (hidden field `seen`), with all that was typed kept.
 * @param again shows the form anew (422 and 409); without it the typed text stands on a page of its own (409)
 * @returns 303 to the case (or `then`), 422, 409, or 404 with the typed text where the case is not there (any more)
 */
export const actFromForm = async (
  c: Ctx,
  noun: string,
  work: StaffAct,
  again: ShowAgain | null = null,
  then?: string,
): Promise<Response> => {
  const fields = c.var.posted ?? (await readForm(c));
  const id = c.req.param("id") ?? "";
  const { today, now } = c.var;
  try {
    const to = await asMe(c, (tx, acting) =>
      once(tx, acting.person_id, `${noun}:${id}`, fields, async () => {
        const file = await openStaffFile(tx, acting, id, today);
        const seen = fields["seen"];
        if (seen !== undefined && Number(seen) !== lengthOf(file)) throw new Refused("changed-meanwhile");
        await work(tx, acting, file, fields, { now, today });
        return then ?? `/my/voices/${id}`;
      }),
    );
    return c.redirect(href(c.var.lang, to), 303);
  } catch (error) {
    if (error instanceof Unfinished || error instanceof Refused) return orKept(c, fields, () => shown(error));
    return orKept(c, fields, () => Promise.reject(error));
  }

  // In a transaction of its own: the one that was refused is rolled back, and the case is read as it is now.
  function shown(error: Unfinished | Refused): Promise<Response> {
    return asMe(c, async (tx, acting) => {
      const file = await openStaffFile(tx, acting, id, today);
      const wrong = error instanceof Unfinished ? error.wrong : [];
      const word = error instanceof Refused ? error.word : null;
      if (again) return again(tx, acting, file, fields, { wrong, word });
      return c.html(
        <KeptPage
          c={c}
          acting={acting}
          file={file}
          changed={{ word, entries: newIn(file, fields) }}
          fields={fields}
        />,
        409,
      );
    });
  }
};

/**
 * Does the work; where the case is not there (any more), the text that was typed comes back with the 404. Hidden and
 * absent look the same.
 */
export const orKept = async (c: Ctx, fields: Fields, work: () => Promise<Response>): Promise<Response> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof NotFound) || typedIn(fields).length === 0) throw error;
    return asMe(c, async (_, acting) =>
      c.html(<KeptPage c={c} acting={acting} file={null} changed={null} fields={fields} />, 404),
    );
  }
};

/** What came after the one who acts opened the case; the last entry alone where the form does not say. */
export const newIn = (file: StaffFile, fields: Fields): StaffFile["entries"] => {
  const seen = Number(fields["seen"] ?? lengthOf(file) - 1);
  return file.entries.filter((entry) => entry.n > seen);
};
