import { type Acquainted, type Topic, topics, topicTexts } from "#modules/consent/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  CheckField,
  DateField,
  Form,
  Heading,
  Page,
  RadioGroup,
  TextField,
} from "#web/index.ts";
import { chosenKinds, lengths } from "../choose.ts";
import { representationTexts } from "../texts/representation.ts";

interface ChoosePageProps {
  c: Ctx;
  acting: Acting;
  whom: readonly Acquainted[];
  /** The topics that are open to the way one signed in. */
  open: readonly Topic[];
  fields: Fields;
  wrong?: readonly Wrong[];
}

/** Whom, as what, in what and for how long: nothing is given before it has been looked over. */
export const ChoosePage = ({ c, acting, whom, open, fields, wrong = [] }: ChoosePageProps) => {
  const { t: all, lang } = representationTexts.in(c.var.lang);
  const t = all.act;
  const names = topicTexts.in(c.var.lang).t.topics;
  const words: Readonly<Record<string, string>> = t.wrong;
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      problems={wrong.map(({ field, word }) => ({
        // Where there is nobody to choose, the code is what is missing.
        field: field === "whom" && whom.length === 0 ? "code" : field,
        text: words[word] ?? t.wrong.whom,
      }))}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      <Form action={href(c.var.lang, "/my/representation/review")}>
        {whom.length > 0 && (
          <RadioGroup
            name="whom"
            legend={t.whom}
            help={t.whomHelp}
            value={fields["whom"]}
            choices={whom.map((one) => ({ value: one.person_id, label: one.name }))}
          />
        )}
        <TextField
          name="code"
          label={whom.length > 0 ? t.codeElse : t.code}
          help={t.codeHelp}
          value={fields["code"]}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          size={16}
          optional={whom.length > 0}
        />
        <RadioGroup
          name="kind"
          legend={t.kind}
          value={fields["kind"]}
          choices={chosenKinds.map((kind) => ({
            value: kind,
            label: all.kinds[kind],
            help: all.kindHelp[kind],
          }))}
        />
        <fieldset class="ds-fieldset">
          <legend class="ds-label">{t.topics}</legend>
          <p>{t.topicsHelp}</p>
          {topics
            .filter((topic) => open.includes(topic))
            .map((topic) => (
              <CheckField
                name={`topic-${topic}`}
                label={names[topic]}
                checked={fields[`topic-${topic}`] === "yes"}
              />
            ))}
        </fieldset>
        <RadioGroup
          name="length"
          legend={t.length}
          value={fields["length"]}
          choices={lengths.map((value) => ({ value, label: t.lengths[value] }))}
        />
        <DateField name="until" label={t.until} value={fields["until"]} optional />
        <Actions note={t.nothingYet}>
          <Button>{t.review}</Button>
        </Actions>
      </Form>
    </Page>
  );
};
