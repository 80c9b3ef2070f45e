import { RadioGroup } from "#web/index.ts";
import { askLimits } from "../store/ask-limit.ts";
import { profileTexts } from "../texts/index.ts";
import { ProfileForm, type ProfileFormProps } from "./profile-form.tsx";

/** How often one may be asked to share something. */
export function AskLimitPage({ typed, ...props }: ProfileFormProps) {
  const { askLimit: t } = profileTexts.in(props.c.var.lang).t;
  return (
    <ProfileForm {...props} title={t.title} lead={t.lead} act="ask-limit" note={t.who}>
      <RadioGroup
        name="at_most"
        legend={t.question}
        value={typed["at_most"]}
        choices={askLimits.map((value) => ({ value, label: t.choices[value] }))}
      />
    </ProfileForm>
  );
}
