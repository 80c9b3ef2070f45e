import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { Actions, Button, DateField, Form, Heading, Hidden, Page, RadioGroup, TextArea } from "#web/index.ts";
import { conclusions, type SupportKind, tried } from "../support.ts";
import type { Supported } from "../supported.ts";
import { supportedTexts } from "../texts/supported.ts";
import { SupportRows, supportedPath } from "./supported.tsx";

/** What can be written once it has begun. */
export type Noun = Exclude<SupportKind, "about">;

interface SupportStepProps {
  c: Ctx;
  acting: Acting;
  one: Supported;
  noun: Noun;
  atWork: boolean;
  fields: Fields;
  wrong: readonly Wrong[];
}

/** One row, on a page of its own; where somebody else was first, with all that stands there now. */
export const SupportStepPage = ({ c, acting, one, noun, atWork, fields, wrong }: SupportStepProps) => {
  const { t, lang } = supportedTexts.in(c.var.lang);
  const words: Readonly<Record<string, string>> = { ...t.refused, ...t.wrong };
  const at = supportedPath(c, one.decision.id, atWork);
  const persons = noun === "supporter" || noun === "preparation" || noun === "will";
  const title = persons && atWork ? t.enter[noun] : t.add[noun];
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: atWork ? "/my/tasks" : "/my/mine", textLang: lang })}
      title={title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.wrong.seen }))}
      heading={<Heading above={t.title} title={title} />}
    >
      <Form action={`${at}/${noun}`} formKey={newKey()}>
        <Hidden name="seen" value={String(one.steps.length)} />
        {noun === "time" && <DateField name="until" label={t.form.until} value={fields["until"]} />}
        {noun === "support" && (
          <RadioGroup
            name="choice"
            legend={t.form.choice.support}
            value={fields["choice"]}
            choices={tried.map((value) => ({ value, label: t.tried[value] }))}
          />
        )}
        {noun === "conclusion" && (
          <RadioGroup
            name="choice"
            legend={t.form.choice.conclusion}
            value={fields["choice"]}
            choices={conclusions.map((value) => ({ value, label: t.conclusions[value] }))}
          />
        )}
        <TextArea
          name="words"
          label={persons && atWork ? t.ofPerson.words[noun] : t.form.words[noun]}
          help={persons && atWork ? t.form.verbatim : undefined}
          optional={noun === "time" || noun === "support"}
          value={fields["words"]}
        />
        {persons && atWork && (
          <RadioGroup
            name="channel"
            legend={t.form.how}
            value={fields["channel"]}
            choices={(["paper", "spoken"] as const).map((value) => ({ value, label: t.channels[value] }))}
          />
        )}
        <Actions note={t.form.note}>
          <Button>{t.form.save}</Button>
        </Actions>
      </Form>
      {wrong.some(({ word }) => word === "overtaken") && <SupportRows {...{ c, one, atWork }} at={null} />}
      <p>
        <a class="ds-link" href={at}>
          {t.form.back}
        </a>
      </p>
    </Page>
  );
};
