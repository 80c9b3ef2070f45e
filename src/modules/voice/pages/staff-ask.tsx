import { ruleOn } from "#platform/clock/index.ts";
import type { Fields } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, DateField, Form, Hidden, lengthInWords, TextArea } from "#web/index.ts";
import { lengthOf } from "../staff-file.ts";
import { staffTexts } from "../texts/staff.ts";
import { StepPage, type StepProps } from "./staff-step.tsx";

/** Asks the giver something. */
export const QuestionPage = (props: StepProps & { fields: Fields }) => {
  const { c, file, fields } = props;
  const { t, lang } = staffTexts.in(c.var.lang);
  const rule = ruleOn("question-stops-clock", c.var.today);
  const lead = t.question.lead(lengthInWords(lang, rule));
  return (
    <StepPage
      {...props}
      title={t.question.title}
      lead={file.voice.mode === "anonymous" ? `${lead} ${t.question.anonymous}` : lead}
    >
      <Form
        action={href(c.var.lang, `/my/voices/${file.voice.id}/question`)}
        formKey={fields["key"] ?? newKey()}
      >
        <Hidden name="seen" value={String(lengthOf(file))} />
        <TextArea
          name="text"
          label={t.question.text}
          help={t.question.help}
          question
          rows={4}
          value={fields["text"]}
        />
        <Actions note={t.answer.notSent}>
          <Button>{t.question.send}</Button>
        </Actions>
      </Form>
    </StepPage>
  );
};

/** Says that the answer comes later, when, and why. */
export const ExtensionPage = (props: StepProps & { fields: Fields }) => {
  const { c, file, fields } = props;
  const { t } = staffTexts.in(c.var.lang);
  return (
    <StepPage {...props} title={t.extension.title} lead={t.extension.lead}>
      <Form
        action={href(c.var.lang, `/my/voices/${file.voice.id}/extension`)}
        formKey={fields["key"] ?? newKey()}
      >
        <Hidden name="seen" value={String(lengthOf(file))} />
        <DateField name="to" label={t.extension.to} question value={fields["to"]} />
        <TextArea name="reason" label={t.extension.reason} rows={4} value={fields["reason"]} />
        <Actions note={t.answer.notSent}>
          <Button>{t.extension.send}</Button>
        </Actions>
      </Form>
    </StepPage>
  );
};
