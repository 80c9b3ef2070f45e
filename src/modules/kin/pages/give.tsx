import type { PlacedUnit } from "#modules/people/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  Form,
  Heading,
  Page,
  RadioGroup,
  Section,
  Select,
  TextArea,
  TextField,
} from "#web/index.ts";
import { readers } from "../form.ts";
import { kinTexts } from "../texts/kin.ts";

interface GiveProps {
  c: Ctx;
  units: readonly PlacedUnit[];
  fields: Fields;
  wrong: readonly Wrong[];
  formKey: string;
}

/** Tells a unit something about somebody. What becomes of it, and who may come to read it, stands first. */
export const GivePage = ({ c, units, fields, wrong, formKey }: GiveProps) => {
  const { t: all, lang } = kinTexts.in(c.var.lang);
  const t = all.give;
  const words: Readonly<Record<string, string>> = t.wrong;
  return (
    <Page
      frame={{ ...c.get("frames")(c, { textLang: lang }), path: "/next-of-kin/information" }}
      title={t.title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.wrong.words }))}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      <Section id="know" title={t.knowTitle}>
        <ul class="ds-list">
          {t.know.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </Section>
      <Form action={href(c.var.lang, "/next-of-kin/information")} formKey={formKey}>
        <Select
          name="unit"
          label={t.unit}
          value={fields["unit"]}
          empty
          options={units.map((unit) => ({ value: unit.code, label: unit.name }))}
        />
        <TextField
          name="about"
          label={t.about}
          help={t.aboutHelp}
          value={fields["about"]}
          autocomplete="off"
          maxlength={200}
        />
        <TextArea name="words" label={t.words} help={t.wordsHelp} question value={fields["words"]} />
        <RadioGroup
          name="readers"
          legend={t.readers}
          value={fields["readers"]}
          choices={readers.map((value) => ({ value, label: t.reader[value] }))}
        />
        <TextField
          name="name"
          label={t.name}
          help={t.nameHelp}
          value={fields["name"]}
          autocomplete="off"
          maxlength={120}
          optional
        />
        <Actions note={t.notYet}>
          <Button>{t.send}</Button>
        </Actions>
      </Form>
    </Page>
  );
};
