import { checkForm, readForm } from "#platform/http/form.ts";
import { newKey, once } from "#platform/http/once.ts";
import type { Handler } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { AskLimitPage } from "../pages/ask-limit.tsx";
import { askLimitForm } from "../profile-forms.ts";
import { addAskLimit, askLimitsOf, usualAskLimit } from "../store/ask-limit.ts";
import { asSelf, profileProblems, saidOfSelf } from "./as-self.ts";

/** GET /my/profile/ask-limit: how often I may be asked. */
export const askLimit: Handler = (c) =>
  asSelf(c, async (tx, acting, me) => {
    const [said] = await askLimitsOf(tx, me.id);
    const typed = { at_most: said?.at_most ?? usualAskLimit };
    return c.html(<AskLimitPage c={c} acting={acting} typed={typed} formKey={newKey()} />);
  });

/** POST /my/profile/ask-limit: from now on. */
export const askLimitSaid: Handler = async (c) => {
  const fields = await readForm(c);
  const { values, wrong = [] } = checkForm(askLimitForm, fields);
  return asSelf(c, async (tx, acting, me) => {
    if (!values) {
      const problems = profileProblems(c.var.lang, wrong);
      const page = { c, acting, typed: fields, formKey: fields["key"] ?? newKey(), problems };
      return c.html(<AskLimitPage {...page} />, 422);
    }
    const to = await once(tx, me.id, "ask-limit", fields, async () => {
      await addAskLimit(tx, me, values.at_most);
      await saidOfSelf(tx, me, "ask-limit");
      return "/my/profile?saved";
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};
