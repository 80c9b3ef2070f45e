import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Empty, Heading, Page, Section } from "#web/index.ts";
import { dayInWords } from "../in-words.ts";
import type { GuestPlan } from "../store/as-guest.ts";
import { guestTexts } from "../texts/guest.ts";

/** Before a guest: the plans one is invited to, those that wait for an answer first. */
export const GuestPlansPage = ({
  c,
  acting,
  plans,
}: {
  c: Ctx;
  acting: Acting;
  plans: readonly GuestPlan[];
}) => {
  const { t: texts, lang } = guestTexts.in(c.var.lang);
  const t = texts.asGuest;
  const parts = [
    ["waits", t.waits, plans.filter(({ answered_at }) => answered_at === null)],
    ["in", t.in, plans.filter(({ answered_at }) => answered_at !== null)],
  ] as const;
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      {plans.length === 0 && <Empty>{t.none}</Empty>}
      {parts.map(
        ([id, title, here]) =>
          here.length > 0 && (
            <Section id={id} title={title}>
              <ul class="mv-plain mv-stack">
                {here.map((plan) => (
                  <li>
                    <a class="ds-link" href={href(c.var.lang, `/my/guest/plans/${plan.plan_id}`)} dir="auto">
                      {t.of(plan.owner_name)}
                    </a>
                    <span class="mv-small"> · {t.invitedOn(dayInWords(c, lang, plan.invited_at))}</span>
                  </li>
                ))}
              </ul>
            </Section>
          ),
      )}
    </Page>
  );
};
