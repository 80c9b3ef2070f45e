import type { Lang } from "#platform/texts/index.ts";
import { TextField } from "#web/index.ts";
import { signInTexts } from "../texts/index.ts";

/** A new password, twice: without the script nobody sees what was typed. Neither field is ever filled in by us. */
export function PasswordFields({ lang }: { lang: Lang }) {
  const { t } = signInTexts.in(lang);
  const common = {
    type: "password",
    autocomplete: "new-password",
    spellcheck: false,
    maxlength: 400,
  } as const;
  return (
    <>
      <TextField {...common} name="password" label={t.make.password} help={t.make.passwordHelp} />
      <TextField {...common} name="password_again" label={t.make.again} />
    </>
  );
}
