import { topics, topicTexts } from "#modules/consent/index.ts";
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
  LinkButton,
  Page,
  RadioGroup,
  TextField,
} from "#web/index.ts";
import { officeKinds } from "../office.ts";
import { representationTexts } from "../texts/representation.ts";

/** Registers a parent, a guardian or a lawyer, with the document before one. */
export const OfficePage = ({
  c,
  acting,
  fields,
  formKey,
  wrong = [],
}: {
  c: Ctx;
  acting: Acting;
  fields: Fields;
  formKey: string;
  wrong?: readonly Wrong[];
}) => {
  const { t: all, lang } = representationTexts.in(c.var.lang);
  const t = all.office;
  const names = topicTexts.in(c.var.lang).t.topics;
  const words: Readonly<Record<string, string>> = t.wrong;
  const code = { autocomplete: "off", autocapitalize: "characters", spellcheck: false, size: 16 } as const;
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/tasks", textLang: lang })}
      title={t.title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.wrong.refused }))}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      <Form action={href(c.var.lang, "/my/mandates")} formKey={formKey}>
        <RadioGroup
          name="about"
          legend={t.about}
          value={fields["about"]}
          choices={(["child", "here"] as const).map((value) => ({ value, label: t.abouts[value] }))}
        />
        <TextField
          name="name"
          label={t.name}
          help={t.nameHelp}
          value={fields["name"]}
          autocomplete="off"
          maxlength={120}
        />
        <DateField name="born" label={t.born} help={t.bornHelp} value={fields["born"]} />
        <TextField name="code" label={t.code} help={t.codeHelp} value={fields["code"]} {...code} />
        <TextField
          name="representative"
          label={t.representative}
          value={fields["representative"]}
          {...code}
        />
        <RadioGroup
          name="kind"
          legend={t.kind}
          value={fields["kind"]}
          choices={officeKinds.map((value) => ({ value, label: all.kinds[value] }))}
        />
        <fieldset class="ds-fieldset">
          <legend class="ds-label">{t.topics}</legend>
          <p>{t.topicsHelp}</p>
          {topics.map((topic) => (
            <CheckField
              name={`topic-${topic}`}
              label={names[topic]}
              checked={fields[`topic-${topic}`] === "yes"}
            />
          ))}
        </fieldset>
        <TextField
          name="evidence"
          label={t.evidence}
          help={t.evidenceHelp}
          value={fields["evidence"]}
          autocomplete="off"
          maxlength={300}
        />
        <DateField name="until" label={t.until} value={fields["until"]} optional />
        <Actions note={all.act.nothingYet}>
          <Button>{t.sure}</Button>
        </Actions>
      </Form>
    </Page>
  );
};

/** That it holds, and what happens next. */
export const OfficeDonePage = ({ c, acting }: { c: Ctx; acting: Acting }) => {
  const { t: all, lang } = representationTexts.in(c.var.lang);
  const t = all.office;
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/tasks", textLang: lang })}
      title={t.done}
      heading={<Heading title={t.done} lead={t.doneLead} />}
    >
      <div class="mv-row">
        <LinkButton href={href(c.var.lang, "/my/mandates")} secondary>
          {t.another}
        </LinkButton>
      </div>
    </Page>
  );
};
