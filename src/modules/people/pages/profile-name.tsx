import { langNames, langs } from "#platform/texts/index.ts";
import { RadioGroup, TextField } from "#web/index.ts";
import { profileTexts } from "../texts/index.ts";
import { ProfileForm, type ProfileFormProps } from "./profile-form.tsx";

/** What one is called and how one is spoken of; the language of the pages. */
export function ProfileNamePage({ typed, ...props }: ProfileFormProps) {
  const { name: t } = profileTexts.in(props.c.var.lang).t;
  return (
    <ProfileForm {...props} title={t.title} lead={t.lead} act="name">
      <TextField
        name="name"
        label={t.name}
        help={t.nameHelp}
        value={typed["name"]}
        autocomplete="nickname"
        maxlength={120}
      />
      <TextField
        name="pronoun"
        label={t.pronoun}
        help={t.pronounHelp}
        value={typed["pronoun"]}
        maxlength={40}
        autocomplete="off"
        optional
      />
      <RadioGroup
        name="language"
        legend={t.language}
        value={typed["language"]}
        choices={langs.map((value) => ({ value, label: <span lang={value}>{langNames[value]}</span> }))}
      />
    </ProfileForm>
  );
}
