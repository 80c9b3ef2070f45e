import { asMe } from "#platform/http/ask.ts";
import { checkForm, readForm } from "#platform/http/form.ts";
import { newKey, once } from "#platform/http/once.ts";
import type { Handler } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { profileForm } from "../forms.ts";
import { ProfilePage } from "../pages/profile.tsx";
import { changeProfile, ownProfile } from "../store/profile.ts";
import { inWords } from "./problems.ts";

/** GET /my/profile: what is known of me. */
export const profile: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    const { name, language, email, mail_notice } = await ownProfile(tx, acting.person_id);
    const typed = { name, language, email: email ?? "", mail_notice: mail_notice ? "yes" : "" };
    const saved = c.req.query("saved") !== undefined;
    return c.html(<ProfilePage c={c} acting={acting} typed={typed} formKey={newKey()} saved={saved} />);
  });

/** POST /my/profile: changed, and shown in the language chosen. */
export const changedProfile: Handler = async (c) => {
  const fields = await readForm(c);
  return asMe(c, async (tx, acting) => {
    const { values, wrong } = checkForm(profileForm, fields);
    if (!values) {
      const page = {
        c,
        acting,
        typed: fields,
        formKey: fields["key"] ?? newKey(),
        problems: inWords(c.var.lang, wrong),
      };
      return c.html(<ProfilePage {...page} />, 422);
    }
    const to = await once(tx, acting.person_id, "profile", fields, async () => {
      await changeProfile(tx, acting.person_id, values);
      await leaveTrail(tx, {
        organisationId: acting.organisation_id,
        unitId: null,
        act: "profile",
        subjectKind: "person",
        subjectId: acting.person_id,
      });
      return "/my/profile?saved";
    });
    return c.redirect(href(values.language, to), 303);
  });
};
