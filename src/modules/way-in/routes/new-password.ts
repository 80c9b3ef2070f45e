import type { Fields } from "#platform/http/form.ts";
import type { Lang } from "#platform/texts/index.ts";
import type { Problem } from "#web/index.ts";
import { asPassword, passwordFault } from "../password.ts";
import { signInTexts } from "../texts/index.ts";

/**
 * A new password from its two fields.
 * @param signInName which the password may not be
 * @returns the password, or what is wrong with it in words
 */
export const readNewPassword = (
  lang: Lang,
  { password = "", password_again: again = "" }: Fields,
  signInName: string,
): { password: string; problems?: never } | { problems: Problem[]; password?: never } => {
  const { faults } = signInTexts.in(lang).t;
  const fault = passwordFault(password, signInName);
  if (fault) return { problems: [{ field: "password", text: faults[fault] }] };
  if (asPassword(password) !== asPassword(again))
    return { problems: [{ field: "password_again", text: faults.different }] };
  return { password: asPassword(password) };
};
