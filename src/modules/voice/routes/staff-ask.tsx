import type { Child } from "hono/jsx";
import { readTypedDay } from "#platform/clock/index.ts";
import { asMe } from "#platform/http/ask.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx, Handler } from "#platform/http/route.ts";
import { ExtensionPage, QuestionPage } from "../pages/staff-ask.tsx";
import type { StepProps } from "../pages/staff-step.tsx";
import { extension, question } from "../service-acts.ts";
import { openStaffFile } from "../staff-file.ts";
import { actFromForm, newIn, type ShowAgain, Unfinished } from "./act-from-form.tsx";

type StepForm = (props: StepProps & { fields: Fields }) => Child;

const show = (Step: StepForm) =>
  ((c) =>
    asMe(c, async (tx, acting) => {
      const file = await openStaffFile(tx, acting, c.req.param("id") ?? "", c.var.today);
      return c.html(<Step c={c} acting={acting} file={file} fields={{}} wrong={[]} changed={null} />);
    })) satisfies Handler;

// A refusal that one field can mend stands at that field; the others say what came in between.
const atField: Readonly<Record<string, string>> = {
  "not-later": "to",
  "too-far": "to",
  "no-reason": "reason",
};

const again =
  (c: Ctx, Step: StepForm): ShowAgain =>
  (_, acting, file, fields, { wrong, word }) => {
    const field = word === null ? undefined : atField[word];
    const mended = field && word ? [{ field, word }] : wrong;
    return c.html(
      <Step
        c={c}
        acting={acting}
        file={file}
        fields={fields}
        wrong={mended}
        changed={word === null || field ? null : { word, entries: newIn(file, fields) }}
      />,
      word === null || field ? 422 : 409,
    );
  };

const tooLong = (text: string) => text.length > 2000;

/** Asking the giver something. */
export const questionPage = show(QuestionPage);

/** Posts the question. */
export const questionHandler: Handler = (c) =>
  actFromForm(
    c,
    "question",
    async (tx, acting, file, fields, when) => {
      const text = (fields["text"] ?? "").trim();
      if (text === "") throw new Unfinished([{ field: "text", word: "question-missing" }]);
      if (tooLong(text)) throw new Unfinished([{ field: "text", word: "reason-long" }]);
      await question(tx, acting, file, text, when);
    },
    again(c, QuestionPage),
  );

/** Asking for more time. */
export const extensionPage = show(ExtensionPage);

/** Posts the new date and its reason. */
export const extensionHandler: Handler = (c) =>
  actFromForm(
    c,
    "extension",
    async (tx, acting, file, fields, when) => {
      const typed = (fields["to"] ?? "").trim();
      const reason = (fields["reason"] ?? "").trim();
      const to = readTypedDay(typed);
      const wrong: Wrong[] = [];
      if (!to) wrong.push({ field: "to", word: typed === "" ? "to-missing" : "when-bad" });
      if (reason === "") wrong.push({ field: "reason", word: "reason-missing" });
      else if (tooLong(reason)) wrong.push({ field: "reason", word: "reason-long" });
      if (!to || wrong.length > 0) throw new Unfinished(wrong);
      await extension(tx, acting, file, { to, reason }, when);
    },
    again(c, ExtensionPage),
  );
