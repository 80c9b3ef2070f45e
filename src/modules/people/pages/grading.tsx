import { RadioGroup } from "#web/index.ts";
import { grades } from "../store/interpreter.ts";
import { profileTexts } from "../texts/index.ts";
import { ProfileForm, type ProfileFormProps } from "./profile-form.tsx";

/** Whether one's address is graded: then others are told nothing of where one is. */
export function GradingPage({ typed, ...props }: ProfileFormProps) {
  const { grading: t } = profileTexts.in(props.c.var.lang).t;
  return (
    <ProfileForm
      {...props}
      title={t.title}
      lead={t.lead}
      act="address-grading"
      note={t.who}
      after={<p>{t.limit}</p>}
    >
      <RadioGroup
        name="grade"
        legend={t.question}
        value={typed["grade"]}
        choices={(["none", ...grades] as const).map((value) => ({ value, label: t[value] }))}
      />
    </ProfileForm>
  );
}
