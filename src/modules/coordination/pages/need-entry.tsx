import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  DateField,
  Form,
  Heading,
  Page,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from "#web/index.ts";
import type { CoordinatingUnit } from "../store/unit.ts";
import { coordinationTexts } from "../texts/coordination.ts";
import { needTexts } from "../texts/need.ts";
import { workTexts } from "../texts/work.ts";

interface NeedEntryProps {
  c: Ctx;
  acting: Acting;
  unit: CoordinatingUnit | null;
  persons: readonly { id: string; name: string }[];
  fields: Fields;
  formKey: string;
  /** Just reported: the page says so, and nothing more of the person. */
  done: boolean;
  wrong?: readonly Wrong[];
}

/** Reporting a need together with the person it is about: at any place in the organisation. */
export const NeedEntryPage = (props: NeedEntryProps) => {
  const { c, acting, unit, persons, fields, formKey, done, wrong = [] } = props;
  const { t, lang } = needTexts.in(c.var.lang);
  const { t: work } = workTexts.in(c.var.lang);
  const { t: shared } = coordinationTexts.in(c.var.lang);
  const words: Readonly<Record<string, string>> = { ...shared.wrong, ...work.wrong, ...t.wrong };
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/tasks", textLang: lang })}
      title={t.title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.wrong.code }))}
      heading={<Heading title={t.title} lead={unit ? t.lead(unit.name) : t.none} />}
    >
      {done && <p>{t.done(unit?.name ?? "")}</p>}
      {unit && (
        <Form action={href(c.var.lang, "/my/need-report")} formKey={formKey}>
          <ul class="ds-list">
            {t.know.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
          <TextField
            name="code"
            label={t.code}
            help={t.codeHelp}
            value={fields["code"]}
            size={26}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            optional={persons.length > 0}
          />
          {persons.length > 0 && (
            <Select
              name="person"
              label={t.person}
              value={fields["person"]}
              empty
              options={persons.map(({ id, name }) => ({ value: id, label: name }))}
              optional
            />
          )}
          <RadioGroup
            name="channel"
            legend={work.entry.channel}
            value={fields["channel"]}
            choices={(["talk", "telephone", "paper"] as const).map((value) => ({
              value,
              label: work.entry.channels[value],
            }))}
          />
          <DateField
            name="day"
            label={work.step.day}
            help={work.step.dayHelp}
            value={fields["day"]}
            optional
          />
          <TextArea name="words" label={work.entry.words} value={fields["words"]} rows={4} optional />
          <Actions note={shared.answer.notYet}>
            <Button>{t.act}</Button>
          </Actions>
        </Form>
      )}
    </Page>
  );
};
