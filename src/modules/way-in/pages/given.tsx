import { oslo } from "#platform/clock/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { Actions, Empty, Heading, LinkButton, Log, Page, Section } from "#web/index.ts";
import type { GivenCode, WishedCode } from "../store/codes.ts";
import { handOverTexts } from "../texts/index.ts";

type GivenProps = {
  c: Ctx;
  acting: Acting;
  given: readonly GivenCode[];
  wished: readonly WishedCode[];
};

/** The codes my unit has given, and who waits for one. Not whether anybody has used theirs. */
export function Given({ c, acting, given, wished }: GivenProps) {
  const { t, lang } = handOverTexts.in(c.var.lang);
  const to = (path: string) => href(c.var.lang, `/my/paper-codes/${path}`);
  const day = (at: Date) => dateInWords(lang, oslo(at), { short: c.var.today });
  const act = (label: string, one: { person_id: string; name: string }) => (
    <p>
      <a class="ds-link" href={to(one.person_id)}>
        {t.actFor(label, one.name)}
      </a>
    </p>
  );
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang, current: "/my/paper-codes" })}
      title={t.title}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      <Actions>
        <LinkButton href={to("new")}>{t.add}</LinkButton>
      </Actions>
      {wished.length > 0 && (
        <Section id="wished" title={t.wished}>
          <Log
            rows={wished.map((one) => ({
              when: t.wish(day(one.made_at), one.unit_name),
              what: one.name,
              act: act(t.give, one),
            }))}
          />
        </Section>
      )}
      <Section id="given" title={t.given}>
        {given.length === 0 ? (
          <Empty>{t.givenNone}</Empty>
        ) : (
          <Log
            rows={given.map((one) => ({
              when: t.givenBy(one.made_by_name ?? t.someone, day(one.made_at)),
              what: (
                <>
                  <b>{one.name}</b>. {t.was[one.checked]}
                </>
              ),
              act: act(t.renew, one),
            }))}
          />
        )}
      </Section>
    </Page>
  );
}
