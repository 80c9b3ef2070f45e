import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href, langNames, langs } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  DateField,
  Form,
  Heading,
  Page,
  RadioGroup,
  Select,
  TextField,
} from "#web/index.ts";
import { typedDay } from "../in-words.ts";
import { kindsOn } from "../kinds.ts";
import { hereTexts } from "../texts/here.ts";
import { talkTexts } from "../texts/talk.ts";

interface RegisterProps {
  c: Ctx;
  acting: Acting;
  known: readonly { person_id: string; name: string }[];
  fields: Fields;
  formKey: string;
  wrong: readonly Wrong[];
}

/** That a measure took place: of whom, what kind, when it ended. No field where reasons would fit. */
export const RegisterPage = ({ c, acting, known, fields, formKey, wrong }: RegisterProps) => {
  const { t: texts, lang } = hereTexts.in(c.var.lang);
  const t = texts.registering;
  const { t: talk } = talkTexts.in(lang);
  const words: Readonly<Record<string, string>> = { ...talk.refused, ...texts.wrong };
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/tasks", textLang: lang })}
      title={t.title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? texts.wrong.seen }))}
      heading={<Heading above={texts.title} title={t.title} lead={t.lead} />}
    >
      <Form action={href(c.var.lang, "/my/after-talks-here")} formKey={formKey}>
        <Select
          name="person"
          label={t.person}
          help={t.personHelp}
          empty
          value={fields["person"]}
          options={[
            ...known.map((one) => ({ value: one.person_id, label: one.name })),
            { value: "new", label: t.newPerson },
          ]}
        />
        <TextField name="name" label={t.name} help={t.nameHelp} value={fields["name"]} optional />
        <Select
          name="language"
          label={t.language}
          value={fields["language"] ?? "nb"}
          options={langs.map((value) => ({ value, label: langNames[value] }))}
        />
        <RadioGroup
          name="kind"
          legend={t.kind}
          value={fields["kind"]}
          choices={kindsOn(c.var.today).map(({ id, duty, legal_ref }) => ({
            value: id,
            label: talk.kinds[id],
            help: duty ? t.duty(legal_ref) : t.noDuty(legal_ref),
          }))}
        />
        <DateField name="ended" label={t.ended} value={fields["ended"] ?? typedDay(c.var.today)} />
        <Actions note={t.note}>
          <Button>{t.save}</Button>
        </Actions>
      </Form>
    </Page>
  );
};
