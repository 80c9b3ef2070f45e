import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Hidden, LinkButton, Page, TextArea } from "#web/index.ts";
import { coordinationTexts } from "../texts/coordination.ts";

interface SaidProps {
  c: Ctx;
  acting: Acting;
  /** What is said: that it is enough, or how it has been. */
  noun: "ending" | "evaluation";
  seen: number;
  fields?: Fields;
  formKey: string;
  wrong?: readonly Wrong[];
}

/** A page with one act of the person's alone, and room for words. */
export const SaidPage = ({ c, acting, noun, seen, fields = {}, formKey, wrong = [] }: SaidProps) => {
  const { t: all, lang } = coordinationTexts.in(c.var.lang);
  const t = all[noun];
  const words: Readonly<Record<string, string>> = { ...all.wrong, ...all.refused };
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? all.wrong.long }))}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      <Form action={href(c.var.lang, `/my/coordination/${noun}`)} formKey={formKey}>
        <Hidden name="seen" value={String(seen)} />
        <TextArea name="words" label={t.words} value={fields["words"]} rows={4} optional />
        <Actions note={t.note}>
          <Button>{t.act}</Button>
          <LinkButton href={href(c.var.lang, "/my/coordination")} secondary>
            {all.back}
          </LinkButton>
        </Actions>
      </Form>
    </Page>
  );
};
