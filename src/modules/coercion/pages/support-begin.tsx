import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Page, Select, TextArea } from "#web/index.ts";
import { supportedTexts } from "../texts/supported.ts";

interface SupportBeginProps {
  c: Ctx;
  acting: Acting;
  /** Whom the unit knows; null where one begins for oneself. */
  known: readonly { person_id: string; name: string }[] | null;
  fields: Fields;
  wrong: readonly Wrong[];
}

/** What is to be decided; at work also of whom. */
export const SupportBeginPage = ({ c, acting, known, fields, wrong }: SupportBeginProps) => {
  const { t, lang } = supportedTexts.in(c.var.lang);
  const words: Readonly<Record<string, string>> = { ...t.refused, ...t.wrong };
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: known ? "/my/tasks" : "/my/mine", textLang: lang })}
      title={t.begin}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.wrong.seen }))}
      heading={
        <Heading above={known ? t.hereTitle : t.title} title={t.begin} lead={known ? t.hereLead : t.lead} />
      }
    >
      <Form
        action={href(c.var.lang, `/my/supported-decisions${known ? "-here" : ""}`)}
        formKey={fields["key"] || newKey()}
      >
        {known && (
          <Select
            name="person"
            label={t.form.person}
            help={t.form.personHelp}
            empty
            value={fields["person"]}
            options={known.map((one) => ({ value: one.person_id, label: one.name }))}
          />
        )}
        <TextArea
          name="words"
          label={t.form.about}
          help={t.form.aboutHelp}
          question
          rows={3}
          value={fields["words"]}
        />
        <Actions>
          <Button>{t.form.save}</Button>
        </Actions>
      </Form>
    </Page>
  );
};
