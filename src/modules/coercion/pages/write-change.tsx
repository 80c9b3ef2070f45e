import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Page, RadioGroup, TextArea } from "#web/index.ts";
import { kindInWords } from "../in-words.ts";
import type { Talk } from "../talk.ts";
import { changeTexts } from "../texts/changes.ts";

interface WriteChangeProps {
  c: Ctx;
  acting: Acting;
  talk: Talk;
  before: "self" | "ward";
  fields: Fields;
  wrong: readonly Wrong[];
}

/** Proposes something that is to be different next time. */
export const WriteChangePage = ({ c, acting, talk, before, fields, wrong }: WriteChangeProps) => {
  const { t, lang } = changeTexts.in(c.var.lang);
  const words: Readonly<Record<string, string>> = { ...t.refused, ...t.wrong };
  const at = href(
    c.var.lang,
    `/my/${before === "self" ? "after-talks" : "after-talks-here"}/${talk.coercion.id}`,
  );
  return (
    <Page
      frame={c.get("frames")(c, {
        acting,
        current: before === "self" ? "/my/mine" : "/my/tasks",
        textLang: lang,
      })}
      title={t.form.title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.wrong.seen }))}
      heading={
        <Heading above={kindInWords(lang, talk.coercion.kind)} title={t.form.title} lead={t.form.lead} />
      }
    >
      <Form action={`${at}/change`} formKey={newKey()}>
        <TextArea
          name="words"
          label={t.form.words}
          help={t.form.help}
          question
          rows={4}
          value={fields["words"]}
        />
        {before === "ward" && (
          <RadioGroup
            name="whose"
            legend={t.form.whose}
            value={fields["whose"]}
            choices={(["service", "paper", "spoken"] as const).map((value) => ({
              value,
              label: t.form.whoses[value],
            }))}
          />
        )}
        <Actions>
          <Button>{t.form.save}</Button>
        </Actions>
      </Form>
      <p>
        <a class="ds-link" href={at}>
          {t.form.back}
        </a>
      </p>
    </Page>
  );
};
