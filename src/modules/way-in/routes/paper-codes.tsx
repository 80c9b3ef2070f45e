import type { z } from "zod";
import { type NumberEntry, numberProblems, readNumberEntry, unitById } from "#modules/people/index.ts";
import type { Day } from "#platform/clock/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound, Refused } from "#platform/http/ask.ts";
import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { digestOf, newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { slowHash } from "#platform/secret/index.ts";
import { isLang, type Lang } from "#platform/texts/index.ts";
import type { Problem } from "#web/index.ts";
import { paperCodeOf, readPaperCode } from "../code.ts";
import { worksFrom } from "../code-state.ts";
import { handOver, type Recipient, signInNameOf } from "../hand-over.ts";
import { codeForm, deliveryOf, newPersonForm } from "../hand-over-form.ts";
import { CodeMade } from "../pages/code-made.tsx";
import { GiveCode } from "../pages/give-code.tsx";
import { Given } from "../pages/given.tsx";
import { type Checked, givenCodes, wishedCodes } from "../store/codes.ts";
import { handOverTexts } from "../texts/index.ts";
import { letterAnswer } from "./letter.ts";

type Known = { id: string; name: string; language: Lang };

const inWords = (c: Ctx, wrong: readonly Wrong[]): Problem[] => {
  const words: Readonly<Record<string, string>> = handOverTexts.in(c.var.lang).t.wrong;
  return wrong.map(({ field, word }) => ({ field, text: words[word] ?? "" }));
};

/** Somebody on my list: given a code before, or waiting for one. @throws NotFound for everybody else */
const onMyList = async (c: Ctx, tx: Tx): Promise<Known> => {
  const id = c.req.param("id") ?? "";
  const [given, wished] = [await givenCodes(tx), await wishedCodes(tx)];
  const found = [...given, ...wished].find((one) => one.person_id === id);
  if (!found) throw new NotFound();
  return { id, name: found.name, language: isLang(found.language) ? found.language : "nb" };
};

/** GET /my/paper-codes */
const list: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    const [given, wished] = [await givenCodes(tx), await wishedCodes(tx)];
    return c.html(<Given c={c} acting={acting} given={given} wished={wished} />);
  });

/** GET /my/paper-codes/new */
const newForm: Handler = (c) =>
  asMe(c, async (_tx, acting) =>
    c.html(<GiveCode c={c} acting={acting} to={null} typed={{ language: "nb" }} formKey={newKey()} />),
  );

/** GET /my/paper-codes/:id: to somebody on the list. */
const form: Handler = (c) =>
  asMe(c, async (tx, acting) =>
    c.html(<GiveCode c={c} acting={acting} to={await onMyList(c, tx)} typed={{}} formKey={newKey()} />),
  );

/** The code of a form: the same form, the same code, so that a second click shows it again. */
const codeOfForm = (c: Ctx, fields: Fields): string =>
  paperCodeOf(c.var.house.config, [fields["key"] ?? "", Buffer.from(digestOf(fields)).toString("hex")]);

/** From when somebody's newest code works; null where it does at once. */
const newestWorksFrom = async (c: Ctx, tx: Tx, id: string): Promise<Day | null> => {
  const made = (await givenCodes(tx)).find((one) => one.person_id === id);
  return made ? worksFrom(made, c.var.now) : null;
};

type Made = { c: Ctx; fields: Fields; code: string; hash: string; number: NumberEntry | null };

/** Hands it over, once, and shows it. */
const give = async (
  { c, fields, code, hash, number }: Made,
  tx: Tx,
  acting: Acting,
  to: Recipient & { name: string; language: Lang },
  checked: Checked,
) => {
  const { config } = c.var.house;
  const delivery = deliveryOf(checked);
  const recipient = "id" in to ? { id: to.id } : to;
  const id = await once(tx, acting.person_id, "paper-code", fields, () =>
    handOver(tx, acting, config, { to: recipient, codeHash: hash, delivery, checked, number }),
  );
  const signInName = await signInNameOf(tx, config, id);
  if (signInName === null) throw new NotFound();
  const shown = {
    c,
    acting,
    signInName,
    code,
    posted: delivery === "posted",
    from: await newestWorksFrom(c, tx, id),
  };
  return c.html(<CodeMade to={{ id, name: to.name, language: to.language }} {...shown} />);
};

/** The code and its slow hash, made before the transaction: a connection is not held for it. */
const make = async (c: Ctx, fields: Fields, number: NumberEntry | null): Promise<Made> => {
  const code = codeOfForm(c, fields);
  return { c, fields, code, number, hash: await slowHash(c.var.house.config, code) };
};

/** The form and its number, each with what is wrong with it. */
const readGiven = <T,>(c: Ctx, schema: z.ZodType<T>, fields: Fields) => {
  const { values, wrong = [] } = checkForm(schema, fields);
  const number = readNumberEntry(c.var.house.config, fields);
  const problems = [...inWords(c, wrong), ...numberProblems(c.var.lang, number.wrong)];
  return { values: problems.length > 0 ? undefined : values, number: number.entry, problems };
};

/** The page again where somebody on the list has the number already: nothing was made. */
const unlessKnown = (
  c: Ctx,
  answer: Promise<Response>,
  again: (problems: readonly Problem[]) => Promise<Response>,
) =>
  answer.catch((error: unknown) => {
    if (!(error instanceof Refused)) throw error;
    return again(numberProblems(c.var.lang, [{ field: "national_number", word: error.word }]));
  });

/** POST /my/paper-codes: for somebody new. */
const giveNew: Handler = async (c) => {
  const fields = await readForm(c);
  const { values, number, problems } = readGiven(c, newPersonForm, fields);
  const again = (wrong: readonly Problem[]) =>
    asMe(c, async (_tx, acting) => {
      const page = { c, acting, to: null, typed: fields, formKey: fields["key"] ?? newKey() };
      return c.html(<GiveCode {...page} problems={wrong} />, 422);
    });
  if (!values) return again(problems);
  const made = await make(c, fields, number);
  return unlessKnown(
    c,
    asMe(c, (tx, acting) => give(made, tx, acting, values, values.checked)),
    again,
  );
};

/** POST /my/paper-codes/:id: for somebody on the list. What opened for them before ends at once. */
const giveAgain: Handler = async (c) => {
  const fields = await readForm(c);
  const { values, number, problems } = readGiven(c, codeForm, fields);
  const again = (wrong: readonly Problem[]) =>
    asMe(c, async (tx, acting) => {
      const page = {
        c,
        acting,
        to: await onMyList(c, tx),
        typed: fields,
        formKey: fields["key"] ?? newKey(),
      };
      return c.html(<GiveCode {...page} problems={wrong} />, 422);
    });
  if (!values) return again(problems);
  const made = await make(c, fields, number);
  return unlessKnown(
    c,
    asMe(c, async (tx, acting) => give(made, tx, acting, await onMyList(c, tx), values.checked)),
    again,
  );
};

/** POST /my/paper-codes/:id/letter: the sheet, in its owner's language. The code comes in the form, from our own page. */
const letter: Handler = async (c) => {
  const fields = await readForm(c);
  const { code } = readPaperCode(fields["code"] ?? "");
  const sheet = await asMe(c, async (tx, acting) => {
    const to = await onMyList(c, tx);
    const name = await signInNameOf(tx, c.var.house.config, to.id);
    const unit = acting.unit_id === null ? null : await unitById(tx, acting.unit_id);
    if (!code || name === null || !unit) throw new NotFound();
    return {
      to,
      name,
      code,
      own: false,
      from: await newestWorksFrom(c, tx, to.id),
      organisation: acting.organisation_name,
      telephone: unit.telephone,
    };
  });
  const { to, ...rest } = sheet;
  return letterAnswer(c, to.language, rest);
};

/** Codes on paper, for those who meet people. */
export const paperCodeRoutes: readonly Route[] = [
  get("/my/paper-codes", "serving", list),
  post("/my/paper-codes", "serving", giveNew),
  get("/my/paper-codes/new", "serving", newForm),
  get("/my/paper-codes/:id", "serving", form),
  post("/my/paper-codes/:id", "serving", giveAgain),
  post("/my/paper-codes/:id/letter", "serving", letter),
];
