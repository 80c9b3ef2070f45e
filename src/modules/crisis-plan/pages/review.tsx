import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, CheckField, Form, Heading, Page, TextField } from "#web/index.ts";
import { crisisTexts } from "../texts/crisis.ts";
import { ownPath } from "../whose.ts";

interface ReviewProps {
  c: Ctx;
  acting: Acting;
  fields: Fields;
  formKey: string;
  wrong: readonly Wrong[];
}

/** How often one wants to be reminded, and that one has gone through the plan. */
export const ReviewPage = ({ c, acting, fields, formKey, wrong }: ReviewProps) => {
  const { t, lang } = crisisTexts.in(c.var.lang);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.review.title}
      problems={wrong.map(({ field }) => ({ field, text: t.review.wrong }))}
      heading={<Heading above={t.title} title={t.review.title} lead={t.review.lead} />}
    >
      <p>
        <a class="ds-link" href={href(c.var.lang, ownPath)}>
          {t.title}
        </a>
      </p>
      <Form action={href(c.var.lang, `${ownPath}/review`)} formKey={formKey}>
        <TextField
          name="months"
          label={t.review.months}
          help={t.review.monthsHelp}
          value={fields["months"]}
          inputmode="numeric"
          autocomplete="off"
          size={4}
        />
        <CheckField name="done" label={t.review.done} checked={fields["done"] === "yes"} />
        <Actions note={t.review.note}>
          <Button>{t.review.save}</Button>
        </Actions>
      </Form>
    </Page>
  );
};
