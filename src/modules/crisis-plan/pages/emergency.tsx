import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Page, RadioGroup, TextField } from "#web/index.ts";
import { capacities } from "../parts.ts";
import { cardTexts } from "../texts/card.ts";
import { emergencyTexts } from "../texts/emergency.ts";

interface EmergencyProps {
  c: Ctx;
  fields: Fields;
  formKey: string;
  wrong: readonly Wrong[];
}

/** The way in with the code on a card: the code, who reads, where from and why. */
export const EmergencyPage = ({ c, fields, formKey, wrong }: EmergencyProps) => {
  const { t, lang } = emergencyTexts.in(c.var.lang);
  const names = cardTexts.in(c.var.lang).t.capacities;
  const words: Readonly<Record<string, string>> = t.wrong;
  return (
    <Page
      frame={{ ...c.var.frames(c, { textLang: lang }), path: "/emergency" }}
      title={t.title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.wrong.unknown }))}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      <p>
        <b>{t.life}</b>
      </p>
      <Form action={href(c.var.lang, "/emergency")} formKey={formKey}>
        <TextField
          name="code"
          label={t.code}
          help={t.codeHelp}
          value={fields["code"]}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          size={36}
          question
        />
        <TextField name="name" label={t.name} value={fields["name"]} autocomplete="off" />
        <RadioGroup
          name="capacity"
          legend={t.capacity}
          value={fields["capacity"]}
          choices={capacities.map((value) => ({ value, label: names[value] }))}
        />
        <TextField
          name="workplace"
          label={t.workplace}
          help={t.workplaceHelp}
          value={fields["workplace"]}
          autocomplete="off"
        />
        <TextField
          name="reason"
          label={t.reason}
          help={t.reasonHelp}
          value={fields["reason"]}
          autocomplete="off"
        />
        <Actions note={t.logged}>
          <Button>{t.open}</Button>
        </Actions>
      </Form>
    </Page>
  );
};
