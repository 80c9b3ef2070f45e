import { checkForm, readForm, type Wrong } from "#platform/http/form.ts";
import { once } from "#platform/http/once.ts";
import { type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { checkFormAfter } from "../form.ts";
import { openMinutes } from "../open-minutes.ts";
import { MinutesPage } from "../pages/minutes.tsx";
import { invited, mine, type Side } from "../side.ts";
import { answerCheck, checksOf } from "../store/checks.ts";
import { told } from "../whose.ts";

const answered =
  (side: Side): Handler =>
  async (c) => {
    const fields = await readForm(c);
    return side(c, async (tx, acting, hand) => {
      const { of } = hand.open;
      const again = async (status: 409 | 422, wrong: readonly Wrong[]) => {
        const minutes = await openMinutes(tx, c.var.house.config, hand.open);
        const checks = await checksOf(tx, of.id);
        return c.html(<MinutesPage {...{ c, acting, hand, minutes, checks, fields, wrong }} />, status);
      };
      const { values, wrong } = checkForm(checkFormAfter, fields);
      if (!values) return again(422, wrong);
      if (hand.open.now.on_day > c.var.today || hand.open.standing === "called-off")
        return again(409, [{ field: "", word: "no-check" }]);
      const to = await once(tx, acting.person_id, `meeting-check:${of.id}`, fields, async () => {
        if (await answerCheck(tx, of.id, values)) await told(tx, of, "meeting-check");
        return `${hand.base}/${of.id}/minutes#check`;
      });
      return c.redirect(href(c.var.lang, to), 303);
    });
  };

/** How a meeting was: said by the person, and by whoever was invited. */
export const checkRoutes: readonly Route[] = [
  post("/my/meetings/:id/check", "person", answered(mine)),
  post("/my/guest/meetings/:id/check", "person", answered(invited)),
];
