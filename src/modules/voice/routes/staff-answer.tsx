import { caseViews } from "#modules/improvement/index.ts";
import { dropDraft, saveDraft } from "#platform/draft.ts";
import { asMe } from "#platform/http/ask.ts";
import { readForm } from "#platform/http/form.ts";
import type { Ctx, Handler } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { answerDraft, readAnswer } from "../answer-form.ts";
import { StaffCasePage } from "../pages/staff-case.tsx";
import { KeptPage } from "../pages/staff-kept.tsx";
import { AnswerPreview } from "../pages/staff-preview.tsx";
import { ReviewPage } from "../pages/staff-review.tsx";
import { answer } from "../service-acts.ts";
import { openStaffFile } from "../staff-file.ts";
import { mayAct } from "../voice.ts";
import { actFromForm, newIn, orKept, type ShowAgain, Unfinished } from "./act-from-form.tsx";

const again =
  (c: Ctx): ShowAgain =>
  (_, acting, file, fields, { wrong, word }) => {
    const changed = word === null ? null : { word, entries: newIn(file, fields) };
    // Nothing can be answered here now: the form is away, the text must not be.
    const refused = mayAct("answer", file.standing, file.entries);
    if (refused)
      return c.html(
        <KeptPage
          c={c}
          acting={acting}
          file={file}
          changed={{ word: refused, entries: newIn(file, fields) }}
          fields={fields}
        />,
        409,
      );
    return c.html(
      <StaffCasePage c={c} acting={acting} file={file} fields={fields} wrong={wrong} changed={changed} />,
      word === null ? 422 : 409,
    );
  };

const send = (c: Ctx): Promise<Response> =>
  actFromForm(
    c,
    "answer",
    async (tx, acting, file, fields, when) => {
      const read = readAnswer(fields, file, when.today);
      if (read.wrong) throw new Unfinished(read.wrong);
      await answer(tx, acting, file, read.answer, when);
      await dropDraft(tx, acting.person_id, answerDraft(file.voice.id));
    },
    again(c),
  );

const review = (c: Ctx): Promise<Response> =>
  asMe(c, async (tx, acting) => {
    const fields = c.var.posted ?? {};
    const file = await openStaffFile(tx, acting, c.req.param("id") ?? "", c.var.today);
    const refused = mayAct("answer", file.standing, file.entries);
    if (refused) return again(c)(tx, acting, file, fields, { wrong: [], word: refused });
    const read = readAnswer(fields, file, c.var.today);
    if (read.wrong) return again(c)(tx, acting, file, fields, { wrong: read.wrong, word: null });
    if (newIn(file, fields).length > 0)
      return again(c)(tx, acting, file, fields, { wrong: [], word: "changed-meanwhile" });
    const { caseId } = read.answer;
    const [chosen = null] = caseId ? await caseViews(tx, [caseId], c.var.today) : [];
    return c.html(
      <ReviewPage
        c={c}
        acting={acting}
        file={file}
        fields={fields}
        preview={<AnswerPreview c={c} acting={acting} file={file} answer={read.answer} chosen={chosen} />}
      />,
    );
  });

const change = (c: Ctx): Promise<Response> =>
  asMe(c, async (tx, acting) => {
    const file = await openStaffFile(tx, acting, c.req.param("id") ?? "", c.var.today);
    return c.html(<StaffCasePage c={c} acting={acting} file={file} fields={c.var.posted ?? {}} />);
  });

const keepDraft = (c: Ctx): Promise<Response> =>
  asMe(c, async (tx, acting) => {
    const file = await openStaffFile(tx, acting, c.req.param("id") ?? "", c.var.today);
    await saveDraft(tx, acting.person_id, answerDraft(file.voice.id), c.var.posted ?? {});
    return c.redirect(href(c.var.lang, `/my/voices/${file.voice.id}`), 303);
  });

/** The answer's form, by the button that was pressed: look it over, change it, keep it as a draft, send it. */
export const answerHandler: Handler = async (c) => {
  const fields = await readForm(c);
  switch (fields["step"]) {
    case "send":
      return send(c);
    case "change":
      return orKept(c, fields, () => change(c));
    case "draft":
      return orKept(c, fields, () => keepDraft(c));
    default:
      return orKept(c, fields, () => review(c));
  }
};
