import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Page, RadioGroup, TextArea, TextField } from "#web/index.ts";
import { askTexts } from "../texts/ask.ts";
import { topicTexts } from "../texts/topic.ts";
import { purposes, topics } from "../topics.ts";

interface NewAskProps {
  c: Ctx;
  acting: Acting;
  people: readonly { person_id: string; name: string }[];
  fields: Fields;
  wrong: readonly Wrong[];
  formKey: string;
}

/** Asks somebody to read a topic: whom, what, for what, for whom, and why in one's own words. */
export const NewAskPage = ({ c, acting, people, fields, wrong, formKey }: NewAskProps) => {
  const { t: all, lang } = askTexts.in(c.var.lang);
  const t = all.new;
  const words: Readonly<Record<string, string>> = t.wrong;
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/shared", textLang: lang })}
      title={t.title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.wrong.to }))}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      <Form action={href(c.var.lang, "/my/asks")} formKey={formKey}>
        <RadioGroup
          name="to"
          legend={t.who}
          value={fields["to"]}
          choices={[
            ...people.map((one) => ({ value: one.person_id, label: one.name })),
            { value: "code", label: t.withCode, help: t.withCodeHelp },
          ]}
        />
        <TextField
          name="code"
          label={t.code}
          help={t.codeHelp}
          value={fields["code"]}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          size={18}
        />
        <RadioGroup
          name="topic"
          legend={t.topic}
          value={fields["topic"]}
          choices={topics.map((value) => ({
            value,
            label: topicTexts.in(c.var.lang).t.topics[value],
          }))}
        />
        <RadioGroup
          name="purpose"
          legend={t.purpose}
          value={fields["purpose"]}
          choices={purposes.map((value) => ({ value, label: t.purposes[value] }))}
        />
        <RadioGroup
          name="for"
          legend={t.for}
          value={fields["for"]}
          choices={[
            { value: "person", label: t.forMe },
            { value: "unit", label: t.forUnit(acting.unit_name ?? "") },
          ]}
        />
        <TextArea name="why" label={t.why} help={t.whyHelp} value={fields["why"]} rows={4} />
        <Actions note={t.notYet}>
          <Button>{t.send}</Button>
        </Actions>
      </Form>
    </Page>
  );
};
