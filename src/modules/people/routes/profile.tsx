import { asMe } from "#platform/http/ask.ts";
import { checkForm, readForm } from "#platform/http/form.ts";
import { newKey, once } from "#platform/http/once.ts";
import type { Handler } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { contactOf } from "../contact.ts";
import { interpreterNeedsOf } from "../interpreter.ts";
import { ownNumberOf } from "../number-keeping.ts";
import { ProfilePage } from "../pages/profile.tsx";
import { ProfileHistoryPage } from "../pages/profile-history.tsx";
import { ProfileNamePage } from "../pages/profile-name.tsx";
import { nameForm } from "../profile-forms.ts";
import { askLimitsOf } from "../store/ask-limit.ts";
import { gradingsOf } from "../store/interpreter.ts";
import { changeProfile, ownProfile } from "../store/profile.ts";
import { asSelf, profileProblems, saidOfSelf } from "./as-self.ts";

/** GET /my/profile: all that is known of me as such, with the way to change each. */
export const profile: Handler = (c) =>
  asSelf(c, async (tx, acting, me) => {
    const { config } = c.var.house;
    const page = {
      c,
      acting,
      own: await ownProfile(tx, me.id),
      contact: await contactOf(tx, config, me),
      need: (await interpreterNeedsOf(tx, config, me))[0] ?? null,
      grading: (await gradingsOf(tx, me.id))[0] ?? null,
      askLimit: (await askLimitsOf(tx, me.id))[0] ?? null,
      number: await ownNumberOf(tx, config, me),
      saved: c.req.query("saved") !== undefined,
    };
    return c.html(<ProfilePage {...page} />);
  });

/** GET /my/profile/name: what I am called, also in a role: colleagues read it. */
export const profileName: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    const { name, pronoun, language } = await ownProfile(tx, acting.person_id);
    const typed = { name, pronoun: pronoun ?? "", language };
    return c.html(<ProfileNamePage c={c} acting={acting} typed={typed} formKey={newKey()} />);
  });

/** POST /my/profile/name: changed, and shown in the language chosen. */
export const changedName: Handler = async (c) => {
  const fields = await readForm(c);
  return asMe(c, async (tx, acting) => {
    const me = { id: acting.person_id, organisation_id: acting.organisation_id };
    const { values, wrong } = checkForm(nameForm, fields);
    if (!values) {
      const problems = profileProblems(c.var.lang, wrong);
      const page = { c, acting, typed: fields, formKey: fields["key"] ?? newKey(), problems };
      return c.html(<ProfileNamePage {...page} />, 422);
    }
    const to = await once(tx, me.id, "profile", fields, async () => {
      await changeProfile(tx, me.id, values);
      await saidOfSelf(tx, me, "profile");
      return "/my/profile?saved";
    });
    return c.redirect(href(values.language, to), 303);
  });
};

/** As much as anybody will read; older lines are still kept. */
const mostLines = 100;

/** GET /my/profile/history: what I have said before of how I am reached. */
export const profileHistory: Handler = (c) =>
  asSelf(c, async (tx, acting, me) => {
    const { config } = c.var.house;
    const page = {
      c,
      acting,
      wishes: (await contactOf(tx, config, me, mostLines)).wishes,
      needs: await interpreterNeedsOf(tx, config, me, mostLines),
      gradings: await gradingsOf(tx, me.id),
      askLimits: await askLimitsOf(tx, me.id, mostLines),
    };
    return c.html(<ProfileHistoryPage {...page} />);
  });
