import { asDay } from "#platform/clock/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Page, RadioGroup, Section } from "#web/index.ts";
import { templates } from "../parts.ts";
import type { Plan } from "../store/plans.ts";
import { fileTexts } from "../texts/file.ts";
import { planTexts } from "../texts/plan.ts";
import { templateTexts } from "../texts/template.ts";
import { EarlierPlans } from "./earlier-plans.tsx";

// When the act and the regulation were last read against what stands here.
const readOn = asDay("2026-11-26");

interface StartProps {
  c: Ctx;
  acting: Acting;
  earlier: readonly Plan[];
  fields: Fields;
  formKey: string;
  wrong?: readonly Wrong[];
}

/** No plan yet: what one is, the right to one, and starting it in one act. */
export const StartPage = ({ c, acting, earlier, fields, formKey, wrong = [] }: StartProps) => {
  const { t, lang } = planTexts.in(c.var.lang);
  const words: Readonly<Record<string, string>> = t.wrong;
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.wrong.template }))}
      heading={<Heading title={t.title} lead={t.start.lead} />}
    >
      <Form action={href(c.var.lang, "/my/plan")} formKey={formKey}>
        <RadioGroup
          name="template"
          legend={t.start.question}
          help={t.start.questionHelp}
          value={fields["template"]}
          choices={templates.map((value) => ({
            value,
            label: t.start.templates[value],
            help: t.start.templateHelp[value],
          }))}
        />
        <Actions note={t.start.only}>
          <Button>{t.start.act}</Button>
        </Actions>
      </Form>
      <p>
        <a class="ds-link" href={href(c.var.lang, "/my/plan/file")}>
          {fileTexts.in(c.var.lang).t.in.title}
        </a>
      </p>
      <p>
        <a class="ds-link" href={href(c.var.lang, "/my/plan/paper/empty")}>
          {templateTexts.in(c.var.lang).t.empty.link}
        </a>
      </p>
      <Section id="what" title={t.start.what}>
        <Sentences of={t.start.facts} />
      </Section>
      <Section id="right" title={t.start.right}>
        <Sentences of={t.start.rights} />
        <p class="mv-small">{t.start.read(dateInWords(lang, readOn))}</p>
      </Section>
      <EarlierPlans c={c} plans={earlier} />
    </Page>
  );
};

const Sentences = ({ of }: { of: readonly string[] }) => (
  <ul class="ds-list">
    {of.map((sentence) => (
      <li>{sentence}</li>
    ))}
  </ul>
);
