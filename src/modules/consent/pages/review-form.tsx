import type { Fields } from "#platform/http/form.ts";
import { Actions, Button, Form, RadioGroup, TextArea } from "#web/index.ts";
import type { ReviewsTexts } from "../texts/reviews.ts";

type ReviewFormProps = { t: ReviewsTexts; action: string; help: string; fields: Fields; formKey: string };

/** Right or not, and why: said once, in words. */
export const ReviewForm = ({ t, action, help, fields, formKey }: ReviewFormProps) => (
  <Form action={action} formKey={formKey}>
    <RadioGroup
      name="finding"
      legend={t.form.finding}
      value={fields["finding"]}
      choices={[
        { value: "right", label: t.form.right },
        { value: "wrong", label: t.form.wrong },
      ]}
    />
    <TextArea name="words" label={t.form.words} help={help} value={fields["words"]} rows={6} />
    <Actions note={t.form.note}>
      <Button>{t.form.save}</Button>
    </Actions>
  </Form>
);
