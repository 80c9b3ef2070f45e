import { asDay } from "#platform/clock/index.ts";
import { dateInWords } from "#platform/texts/index.ts";
import { Actions, Button, Section, TextArea, useFace } from "#web/index.ts";
import { ActForm, type FormMaking } from "./follow-form.tsx";
import { lastDayOfRegret } from "./thread-next.ts";

/** Opens the case again: after an answer, or, while the text is there, after having withdrawn it. */
export function ReopeningSection({ making }: { making: FormMaking }) {
  const { t, file, typed } = making;
  const { lang } = useFace();
  const week = file.voice.withdrawn_week;
  return (
    <Section id="reopening-title" title={week ? t.reopening.regretTitle : t.reopening.title} noprint>
      <p>
        {week
          ? t.reopening.regretText(dateInWords(lang, lastDayOfRegret(asDay(week))))
          : file.standing.state === "disputed"
            ? t.reopening.textDisputed
            : t.reopening.text}
      </p>
      <ActForm making={making} noun="reopening">
        {!week && (
          <TextArea name="reopening" label={t.reopening.label} optional value={typed["reopening"]} rows={3} />
        )}
        <Actions>
          <Button secondary={!week}>{week ? t.reopening.regretSend : t.reopening.send}</Button>
        </Actions>
      </ActForm>
    </Section>
  );
}
