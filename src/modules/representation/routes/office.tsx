import { codeHash, readCode, takeCode } from "#modules/consent/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { newKey, once } from "#platform/http/once.ts";
import { recheck } from "#platform/http/recheck.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { officeForm, register, registers } from "../office.ts";
import { OfficeDonePage, OfficePage } from "../pages/office.tsx";

const asOffice = (c: Ctx, work: (tx: Tx, acting: Acting) => Promise<Response>): Promise<Response> =>
  asMe(c, async (tx, acting) => {
    if (!registers(acting)) throw new NotFound();
    return work(tx, acting);
  });

const page = (c: Ctx, acting: Acting, fields: Fields, wrong: readonly Wrong[] = []) =>
  c.html(
    <OfficePage c={c} acting={acting} fields={fields} formKey={fields["key"] || newKey()} wrong={wrong} />,
    wrong.length > 0 ? 422 : 200,
  );

// What is registered here opens somebody's life to another: not for whoever sat down at a colleague's screen.
const form: Handler = async (c) => {
  await recheck(c);
  return asOffice(c, async (_tx, acting) => page(c, acting, {}));
};

/** The person behind a code that was typed in a field; or what is wrong with it. */
const behind = async (c: Ctx, tx: Tx, field: string, typed: string): Promise<string | Wrong> => {
  const code = readCode("screen", typed);
  if (!code) return { field, word: "code" };
  const taken = await takeCode(tx, codeHash(c.var.house.config, "screen", code));
  // Somebody who shows a code at work is found at work; here a person is meant.
  if (taken.outcome === "taken" && taken.unit_id === null) return taken.person_id;
  return { field, word: taken.outcome === "wait" ? "wait" : "code" };
};

const registered: Handler = async (c) => {
  const fields = await readForm(c);
  await recheck(c, 30);
  return asOffice(c, async (tx, acting) => {
    const { values, wrong } = checkForm(officeForm, fields);
    if (!values) return page(c, acting, fields, wrong);
    let refused: Wrong | null = null;
    const to = await once(tx, acting.person_id, "mandate", fields, async () => {
      const person = values.about === "here" ? await behind(c, tx, "code", fields["code"] ?? "") : null;
      const representative = await behind(c, tx, "representative", fields["representative"] ?? "");
      if (typeof representative !== "string") refused = representative;
      else if (person !== null && typeof person !== "string") refused = person;
      else if (!(await register(tx, acting, values, { personId: person, representativeId: representative })))
        refused = { field: "representative", word: "refused" };
      // What was refused may be sent again with the same key once it has been mended: another content, another key.
      return refused ? "" : "/my/mandates/done";
    });
    return to === ""
      ? page(c, acting, { ...fields, key: "" }, [refused ?? again])
      : c.redirect(href(c.var.lang, to), 303);
  });
};

const again: Wrong = { field: "representative", word: "code" };

const done: Handler = (c) =>
  asOffice(c, async (_tx, acting) => c.html(<OfficeDonePage c={c} acting={acting} />));

/** What somebody in office registers. */
export const officeRoutes: readonly Route[] = [
  get("/my/mandates", "staff", form),
  post("/my/mandates", "staff", registered),
  get("/my/mandates/done", "staff", done),
];
