import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { ActButton, Heading, Page, Section } from "#web/index.ts";
import { dayInWords } from "../in-words.ts";
import { afterTexts } from "../texts/after.ts";

interface CalendarProps {
  c: Ctx;
  acting: Acting;
  /** The address that works now, whole; null where none does. */
  feed: { address: string; madeAt: Date } | null;
}

/** Before its owner: the secret address of a calendar that says when, and nothing else. */
export const CalendarPage = ({ c, acting, feed }: CalendarProps) => {
  const { t: all, lang } = afterTexts.in(c.var.lang);
  const t = all.calendar;
  const at = (path: string) => href(c.var.lang, path);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      {feed ? (
        <Section id="address" title={t.address}>
          <p class="mv-words">{feed.address}</p>
          <p>{t.made(dayInWords(c, lang, feed.madeAt))}</p>
          <p>{t.how}</p>
          <p>{t.secret}</p>
          <div class="mv-row mv-noprint">
            <ActButton action={at("/my/meetings/calendar/renewal")} label={t.renew} />
            <ActButton action={at("/my/meetings/calendar/ending")} label={t.end} />
          </div>
        </Section>
      ) : (
        <>
          <p>{t.none}</p>
          <ActButton action={at("/my/meetings/calendar")} label={t.make} secondary={false} />
        </>
      )}
      <p>
        <a class="ds-link" href={at("/my/meetings")}>
          {t.back}
        </a>
      </p>
    </Page>
  );
};
