import { oslo } from "#platform/clock/index.ts";
import { dateInWords } from "#platform/texts/index.ts";
import { Actions, Button, Section, TextArea, Words } from "#web/index.ts";
import type { Entry } from "../voice.ts";
import { ActForm, type FormMaking } from "./follow-form.tsx";
import { personOf } from "./thread-step.ts";

/** The service's question, first on the page, with room for the answer. */
export function ReplySection({ making, question }: { making: FormMaking; question: Entry }) {
  const { t, file, typed, lang } = making;
  return (
    <Section id="reply-title" title={t.question.title(file.unit.short_name)}>
      <Words
        by="service"
        who={personOf(question)}
        when={question.at ? dateInWords(lang === "se" ? "nb" : lang, oslo(question.at)) : undefined}
      >
        {question.text}
      </Words>
      <ActForm making={making} noun="reply">
        <TextArea
          name="reply"
          label={t.question.label}
          help={t.question.help}
          value={typed["reply"]}
          rows={5}
        />
        <Actions note={t.question.note}>
          <Button>{t.question.send}</Button>
        </Actions>
      </ActForm>
    </Section>
  );
}
