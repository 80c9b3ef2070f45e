import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { ActButton, Heading, Page, Section } from "#web/index.ts";
import type { GuestPlan } from "../store/as-guest.ts";
import { guestTexts } from "../texts/guest.ts";
import { ScopeFacts } from "./scope-facts.tsx";

/** An invitation that waits for a yes or a no: whose plan, what one would read; nothing of what is in it. */
export const InvitationPage = ({ c, acting, plan }: { c: Ctx; acting: Acting; plan: GuestPlan }) => {
  const { t: texts, lang } = guestTexts.in(c.var.lang);
  const t = texts.asGuest;
  const at = href(c.var.lang, `/my/guest/plans/${plan.plan_id}/answer`);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      heading={<Heading title={t.invited(plan.owner_name)} lead={t.invitationLead} />}
    >
      <Section id="what" title={t.what}>
        <ScopeFacts c={c} given={plan} toGuest />
        <p>{t.logged}</p>
      </Section>
      <div class="mv-row mv-noprint">
        <ActButton action={at} label={t.yes} secondary={false} fields={{ answer: "yes" }} />
        <ActButton action={at} label={t.no} fields={{ answer: "no" }} />
      </div>
      <p>{t.noNote}</p>
    </Page>
  );
};
