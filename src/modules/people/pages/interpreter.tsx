import { dateInWords } from "#platform/texts/index.ts";
import { RadioGroup, Section, TextArea, TextField } from "#web/index.ts";
import type { InterpreterDuty } from "../interpreter.ts";
import { interpreterKinds } from "../store/interpreter.ts";
import { profileTexts } from "../texts/index.ts";
import { ProfileForm, type ProfileFormProps } from "./profile-form.tsx";

/** Whether one needs an interpreter, and what one has a right to. */
export function InterpreterPage({
  typed,
  duties,
  ...props
}: ProfileFormProps & { duties: readonly InterpreterDuty[] }) {
  const { t: all, lang } = profileTexts.in(props.c.var.lang);
  const t = all.interpreter;
  const written = lang === "nn" || lang === "en" ? lang : "nb";
  return (
    <ProfileForm
      {...props}
      title={t.title}
      lead={t.lead}
      act="interpreter-need"
      note={all.contact.who}
      after={
        <Section id="duties" title={t.duties}>
          {duties.map((duty) => (
            <div class="mv-stack">
              <p>{duty.texts[written]}</p>
              <p class="mv-small">{t.source(duty.section, dateInWords(lang, duty.read_on))}</p>
            </div>
          ))}
        </Section>
      }
    >
      <RadioGroup
        name="needed"
        legend={t.question}
        value={typed["needed"]}
        choices={[
          { value: "yes", label: t.needed },
          { value: "no", label: t.notNeeded },
        ]}
      />
      <RadioGroup
        name="kind"
        legend={t.kind}
        value={typed["kind"]}
        optional
        choices={interpreterKinds.map((value) => ({ value, label: t.kinds[value] }))}
      />
      <TextField
        name="language"
        label={t.language}
        help={t.languageHelp}
        value={typed["language"]}
        maxlength={80}
        autocomplete="off"
        optional
      />
      <TextArea name="note" label={t.note} help={t.noteHelp} rows={3} value={typed["note"]} optional />
    </ProfileForm>
  );
}
