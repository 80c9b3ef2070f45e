import { Actions, Button, Section, TextArea } from "#web/index.ts";
import { ActForm, type FormMaking } from "./follow-form.tsx";

/** Says more: it comes last in the thread, and what was said before stays. */
export function AdditionSection({ making }: { making: FormMaking }) {
  const { t, typed } = making;
  return (
    <Section id="addition-title" title={t.addition.title} noprint>
      <ActForm making={making} noun="addition">
        <TextArea
          name="addition"
          label={t.addition.label}
          help={t.addition.help}
          value={typed["addition"]}
          rows={4}
        />
        <Actions>
          <Button secondary>{t.addition.send}</Button>
        </Actions>
      </ActForm>
    </Section>
  );
}
