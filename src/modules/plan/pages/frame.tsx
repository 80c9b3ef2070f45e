import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, DateField, Form, Heading, Page, RadioGroup } from "#web/index.ts";
import { templates } from "../parts.ts";
import { planTexts } from "../texts/plan.ts";

interface FrameProps {
  c: Ctx;
  acting: Acting;
  fields: Fields;
  formKey: string;
  wrong: readonly Wrong[];
}

/** For which time the plan holds, when it is gone through, and how much of it there is. */
export const FramePage = ({ c, acting, fields, formKey, wrong }: FrameProps) => {
  const { t, lang } = planTexts.in(c.var.lang);
  const words: Readonly<Record<string, string>> = t.wrong;
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.frame.title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.wrong.day }))}
      heading={<Heading above={t.title} title={t.frame.title} lead={t.frame.lead} />}
    >
      <Form action={href(c.var.lang, "/my/plan/frame")} formKey={formKey}>
        <DateField name="from" label={t.frame.from} value={fields["from"]} optional />
        <DateField name="to" label={t.frame.to} value={fields["to"]} optional />
        <DateField name="revise" label={t.frame.revise} value={fields["revise"]} optional />
        <RadioGroup
          name="template"
          legend={t.start.question}
          help={t.start.questionHelp}
          value={fields["template"]}
          choices={templates.map((value) => ({ value, label: t.start.templates[value] }))}
        />
        <Actions note={t.frame.note}>
          <Button>{t.frame.save}</Button>
        </Actions>
      </Form>
    </Page>
  );
};
