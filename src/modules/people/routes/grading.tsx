import { checkForm, readForm } from "#platform/http/form.ts";
import { newKey, once } from "#platform/http/once.ts";
import { recheck } from "#platform/http/recheck.ts";
import type { Handler } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { GradingPage } from "../pages/grading.tsx";
import { gradingForm } from "../profile-forms.ts";
import { gradeOn } from "../reach.ts";
import { gradingsOf, setGrading } from "../store/interpreter.ts";
import { asSelf, profileProblems, saidOfSelf } from "./as-self.ts";

/** GET /my/profile/address-grading: whether my address is secret. */
export const grading: Handler = (c) =>
  asSelf(c, async (tx, acting, me) => {
    const holds = gradeOn(await gradingsOf(tx, me.id), c.var.today);
    const page = { c, acting, typed: { grade: holds ?? "none" }, formKey: newKey() };
    return c.html(<GradingPage {...page} />);
  });

/** POST /my/profile/address-grading: from today. */
export const addressGrading: Handler = async (c) => {
  const fields = await readForm(c);
  const { values, wrong = [] } = checkForm(gradingForm, fields);
  // A secret address is made open by its owner alone.
  if (values?.grade === "none") await recheck(c, 20);
  return asSelf(c, async (tx, acting, me) => {
    if (!values) {
      const problems = profileProblems(c.var.lang, wrong);
      const page = { c, acting, typed: fields, formKey: fields["key"] ?? newKey(), problems };
      return c.html(<GradingPage {...page} />, 422);
    }
    const to = await once(tx, me.id, "address-grading", fields, async () => {
      const asked = values.grade === "none" ? null : values.grade;
      if (gradeOn(await gradingsOf(tx, me.id), c.var.today) !== asked) {
        await setGrading(tx, me, asked);
        await saidOfSelf(tx, me, "address-grading");
      }
      return "/my/profile?saved";
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};
