import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Empty, Heading, Page, Section } from "#web/index.ts";
import { whenInWords } from "../in-words.ts";
import { standingOf } from "../meeting.ts";
import type { GuestMeeting } from "../store/as-guest.ts";
import { guestTexts } from "../texts/guest.ts";

/** How it stands with my own answer, a text key. */
export const myStanding = (one: GuestMeeting): "waits" | "moved" | "yes" | "no" | "other" =>
  one.answer === null ? "waits" : one.answered_version === one.version ? one.answer : "moved";

interface GuestMeetingsProps {
  c: Ctx;
  acting: Acting;
  all: readonly GuestMeeting[];
}

/** Before somebody invited: the meetings that come, then those that have been or were called off. */
export const GuestMeetingsPage = ({ c, acting, all }: GuestMeetingsProps) => {
  const { t, lang } = guestTexts.in(c.var.lang);
  const comes = (one: GuestMeeting) => standingOf(one, one, c.var.today) === "coming";
  const parts = [
    ["coming", t.coming, all.filter(comes)],
    ["before", t.before, all.filter((one) => !comes(one)).toReversed()],
  ] as const;
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      {all.length === 0 && <Empty>{t.none}</Empty>}
      {parts.map(
        ([id, title, here]) =>
          here.length > 0 && (
            <Section id={id} title={title}>
              <ul class="mv-plain mv-stack">
                {here.map((one) => (
                  <li>
                    <a
                      class="ds-link"
                      href={href(c.var.lang, `/my/guest/meetings/${one.meeting_id}`)}
                      dir="auto"
                    >
                      {t.of(one.owner_name)}
                    </a>
                    <span class="mv-small"> · {whenInWords(lang, one, c.var.today)}</span>
                    {comes(one) && <p class="mv-small">{t.standing[myStanding(one)]}</p>}
                  </li>
                ))}
              </ul>
            </Section>
          ),
      )}
    </Page>
  );
};
