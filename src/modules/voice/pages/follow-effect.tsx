import { Actions, Button, RadioGroup, Section, TextArea } from "#web/index.ts";
import { ActForm, type FormMaking } from "./follow-form.tsx";

/** «Ser du endringen?»; where the answer was no: whether it is accepted. The old answer stays, with its date. */
export function EffectSection({ making }: { making: FormMaking }) {
  const { t, file, typed } = making;
  const { answer, view } = file.standing;
  const words = answer?.outcome === "not" ? t.accept : t.effect;
  return (
    <Section id="effect-title" title={view ? t.effect.titleAgain : words.title} noprint>
      <ActForm making={making} noun="effect-view">
        <RadioGroup
          name="seen"
          legend={words.legend}
          help={words.disputes}
          choices={[
            { value: "yes", label: words.yes },
            { value: "half", label: words.half },
            { value: "no", label: words.no },
          ]}
          value={typed["seen"] ?? view?.seen ?? undefined}
          outline
        />
        <TextArea
          name="seen_words"
          label={t.effect.more}
          help={view ? t.effect.helpAgain : t.effect.help}
          value={typed["seen_words"]}
          rows={4}
        />
        <Actions>
          <Button>{t.effect.send}</Button>
        </Actions>
      </ActForm>
    </Section>
  );
}
