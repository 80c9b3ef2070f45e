import { NumberField, numberProblems } from "#modules/people/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href, timeInWords } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  DateField,
  Form,
  Heading,
  Page,
  RadioGroup,
  Section,
  TextArea,
  TextField,
} from "#web/index.ts";
import { type Emergency, emergencyReasons } from "../store/emergencies.ts";
import { emergencyTexts } from "../texts/emergency.ts";
import { lookedTexts } from "../texts/looked.ts";
import { topicTexts } from "../texts/topic.ts";
import { topics as order, type Topic } from "../topics.ts";
import { ShowAgain } from "./emergency-record.tsx";

type EmergencyPageProps = {
  c: Ctx;
  acting: Acting;
  topics: readonly Topic[];
  mine: readonly (Emergency & { name: string })[];
  fields: Fields;
  wrong: readonly Wrong[];
  formKey: string;
};

/** Before one opens in an emergency: what one will see, who is told, and why one must. */
export function EmergencyPage({ c, acting, topics, mine, fields, wrong, formKey }: EmergencyPageProps) {
  const { t, lang } = emergencyTexts.in(c.var.lang);
  const looked = lookedTexts.in(c.var.lang).t;
  const names = topicTexts.in(c.var.lang).t.topics;
  const problems: Readonly<Record<string, string>> = t.problems;
  const quoted = order.filter((topic) => topics.includes(topic)).map((topic) => looked.quoted(names[topic]));
  const all =
    quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} ${t.and} ${quoted.at(-1)}`;
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/tasks", textLang: lang })}
      title={t.title}
      problems={wrong.flatMap((one) => {
        const text = problems[one.word];
        return text === undefined ? numberProblems(c.var.lang, [one]) : [{ field: one.field, text }];
      })}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      {wrong.some(({ word }) => word.startsWith("not-found")) && <p class="mv-narrow">{t.notFound}</p>}
      {mine.length > 0 && (
        <Section id="mine" title={t.mine}>
          <ul class="mv-plain mv-stack">
            {mine.map((g) => (
              <li class="mv-stack">
                <p>
                  <b>{g.name}</b> · {t.until(timeInWords(lang, g.until))}
                </p>
                <ShowAgain c={c} id={g.id}>
                  {t.show}
                  <span class="ds-sr-only">: {g.name}</span>
                </ShowAgain>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <div class="mv-stack mv-narrow">
        <p>{t.opens(all)}</p>
        <p>{t.told}</p>
        <p>
          <b>{t.danger}</b>
        </p>
      </div>
      <Form action={href(c.var.lang, "/my/emergency")} formKey={formKey}>
        <TextField
          name="name"
          label={t.name}
          help={t.nameHelp}
          value={fields["name"]}
          autocomplete="off"
          spellcheck={false}
        />
        <DateField name="born" label={t.born} help={t.bornHelp} value={fields["born"]} />
        {c.var.house.config.nationalNumbers && (
          <NumberField lang={c.var.lang} typed={fields} help={t.numberHelp} />
        )}
        <RadioGroup
          name="reason"
          legend={t.reason}
          value={fields["reason"]}
          choices={emergencyReasons.map((value) => ({ value, label: t.reasons[value] }))}
        />
        <TextArea name="words" label={t.words} help={t.wordsHelp} value={fields["words"]} rows={3} />
        <Actions note={t.note}>
          <Button>{t.open}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
