import type { Acting } from "#platform/db/index.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Button, Form, Heading, Hidden, LinkButton, Page } from "#web/index.ts";
import type { Plan } from "../store/plans.ts";
import { planTexts } from "../texts/plan.ts";

/** What happens if the plan is ended, before it is. */
export const EndingPage = ({ c, acting, plan }: { c: Ctx; acting: Acting; plan: Plan }) => {
  const { t, lang } = planTexts.in(c.var.lang);
  const at = (path: string) => href(c.var.lang, path);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.ending.title}
      heading={<Heading above={t.title} title={t.ending.title} lead={t.ending.lead} />}
    >
      <p>{t.ending.others}</p>
      <Form action={at("/my/plan/ending")} formKey={newKey()}>
        <Hidden name="plan" value={plan.id} />
        <div class="mv-row">
          <Button>{t.ending.sure}</Button>
          <LinkButton href={at("/my/plan")} secondary>
            {t.ending.keep}
          </LinkButton>
        </div>
      </Form>
    </Page>
  );
};
