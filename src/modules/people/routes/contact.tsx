import { checkForm, type Fields, readForm } from "#platform/http/form.ts";
import { newKey, once } from "#platform/http/once.ts";
import { recheck } from "#platform/http/recheck.ts";
import type { Handler } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { contactOf, type Detail, type OwnWish, sayContact } from "../contact.ts";
import { ContactPage } from "../pages/contact.tsx";
import { contactForm } from "../profile-forms.ts";
import { isOnlyHere, reachOf } from "../reach.ts";
import { asSelf, profileProblems, saidOfSelf } from "./as-self.ts";

const asTyped = (wish: OwnWish | null, detail: Detail): Fields => ({
  reach: isOnlyHere(reachOf(wish && { ...wish, shared: false })) ? "here" : "ways",
  email_pace: wish?.email_pace ?? "off",
  letter: wish?.letter ? "yes" : "",
  sms: wish?.sms ? "yes" : "",
  telephone_way: wish?.telephone_way ?? "no",
  shared: wish?.shared ? "yes" : "",
  times: wish?.times ?? "",
  email: detail.email ?? "",
  phone: detail.telephone ?? "",
  address: detail.address ?? "",
});

/** GET /my/profile/contact: how I may be reached besides here, and how not. */
export const contact: Handler = (c) =>
  asSelf(c, async (tx, acting, me) => {
    const { detail, wishes } = await contactOf(tx, c.var.house.config, me);
    const typed = asTyped(wishes[0] ?? null, detail);
    return c.html(<ContactPage c={c} acting={acting} typed={typed} formKey={newKey()} />);
  });

/** POST /my/profile/contact-wish: said anew; in force for everything that is sent from now on. */
export const contactWish: Handler = async (c) => {
  const fields = await readForm(c);
  const { values, wrong = [] } = checkForm(contactForm, fields);
  // Closing every way is done at once. Whoever lets something leave the house, perhaps to another's address, shows who they are.
  if (values && !isOnlyHere(reachOf(values))) await recheck(c, 20);
  return asSelf(c, async (tx, acting, me) => {
    if (!values) {
      const problems = profileProblems(c.var.lang, wrong);
      const page = { c, acting, typed: fields, formKey: fields["key"] ?? newKey(), problems };
      return c.html(<ContactPage {...page} />, 422);
    }
    const to = await once(tx, me.id, "contact-wish", fields, async () => {
      await sayContact(tx, c.var.house.config, me, values);
      await saidOfSelf(tx, me, "contact-wish");
      return "/my/profile?saved";
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};
