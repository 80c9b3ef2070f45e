import { checkForm, type Fields, readForm } from "#platform/http/form.ts";
import { newKey, once } from "#platform/http/once.ts";
import type { Handler } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import {
  dutiesOn,
  interpreterNeedsOf,
  loadDuties,
  type SaidNeed,
  sayInterpreterNeed,
} from "../interpreter.ts";
import { InterpreterPage } from "../pages/interpreter.tsx";
import { interpreterForm } from "../profile-forms.ts";
import { asSelf, profileProblems, saidOfSelf } from "./as-self.ts";

const duties = loadDuties();

const asTyped = (need: SaidNeed | undefined): Fields => {
  if (!need) return {};
  if (!need.needed) return { needed: "no" };
  return { needed: "yes", kind: need.kind, language: need.language, note: need.note };
};

/** GET /my/profile/interpreter: whether I need an interpreter. */
export const interpreter: Handler = (c) =>
  asSelf(c, async (tx, acting, me) => {
    const [need] = await interpreterNeedsOf(tx, c.var.house.config, me);
    const page = {
      c,
      acting,
      duties: dutiesOn(duties, c.var.today),
      typed: asTyped(need),
      formKey: newKey(),
    };
    return c.html(<InterpreterPage {...page} />);
  });

/** POST /my/profile/interpreter-need: said anew. */
export const interpreterNeed: Handler = async (c) => {
  const fields = await readForm(c);
  return asSelf(c, async (tx, acting, me) => {
    const { values, wrong } = checkForm(interpreterForm, fields);
    if (!values) {
      const problems = profileProblems(c.var.lang, wrong);
      const form = { typed: fields, formKey: fields["key"] ?? newKey(), problems };
      return c.html(
        <InterpreterPage c={c} acting={acting} duties={dutiesOn(duties, c.var.today)} {...form} />,
        422,
      );
    }
    const to = await once(tx, me.id, "interpreter-need", fields, async () => {
      await sayInterpreterNeed(tx, c.var.house.config, me, values);
      await saidOfSelf(tx, me, "interpreter-need");
      return "/my/profile?saved";
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};
