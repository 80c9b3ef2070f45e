import type { Acting } from "#platform/db/index.ts";
import type { Wrong } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Hidden, LinkButton, OwnText, Page, TextArea } from "#web/index.ts";
import type { FieldName } from "../impact.ts";
import { impactTexts } from "../texts/impact.ts";

type Props = {
  c: Ctx;
  acting: Acting;
  field: FieldName;
  words: string;
  /** The version that the text is written upon. */
  upon: number;
  wrong?: readonly Wrong[];
  /** What somebody else wrote since the form was opened. */
  meanwhile?: string;
};

/** Fills in one field of the impact assessment; what was there stays as an earlier version. */
export function ImpactFieldPage({ c, acting, field, words, upon, wrong = [], meanwhile }: Props) {
  const { t, lang } = impactTexts.in(c.var.lang);
  const said: Readonly<Record<string, string>> = t.form.wrong;
  const { title, help } = t.fields[field];
  const at = href(c.var.lang, "/my/impact-assessment");
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang })}
      title={title}
      problems={wrong.map(({ word }) => ({ field: "words", text: said[word] ?? t.form.wrong.words }))}
      heading={<Heading above={t.title} title={title} lead={help} />}
    >
      <Form action={`${at}/${field}`} formKey={newKey()}>
        <Hidden name="upon" value={String(upon)} />
        <TextArea name="words" label={t.form.words} value={words} rows={12} />
        <Actions>
          <Button>{t.form.save}</Button>
          <LinkButton href={at} secondary>
            {t.form.back}
          </LinkButton>
        </Actions>
      </Form>
      {meanwhile !== undefined && (
        <section class="mv-stack" aria-labelledby="meanwhile">
          <h2 class="mv-h2" id="meanwhile">
            {t.form.meanwhile}
          </h2>
          <OwnText text={meanwhile} />
        </section>
      )}
    </Page>
  );
}
