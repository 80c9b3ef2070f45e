import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Empty, Heading, LinkButton, Page, Section } from "#web/index.ts";
import { lengthInWords, whenInWords } from "../in-words.ts";
import { type Standing, standingOf } from "../meeting.ts";
import type { Meeting, SealedVersion } from "../store/meetings.ts";
import { afterTexts } from "../texts/after.ts";
import { meetingTexts } from "../texts/meeting.ts";

type Listed = Meeting & Omit<SealedVersion, "sealed">;

/** All meetings of one's own: those that come, the soonest first; those that have been; those called off. */
export const MeetingsPage = ({ c, acting, all }: { c: Ctx; acting: Acting; all: readonly Listed[] }) => {
  const { t, lang } = meetingTexts.in(c.var.lang);
  const at = (standing: Standing) => all.filter((one) => standingOf(one, one, c.var.today) === standing);
  const parts = [
    ["coming", t.list.coming, at("coming").toReversed()],
    ["over", t.list.over, at("over")],
    ["called-off", t.list.calledOff, at("called-off")],
  ] as const;
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      heading={
        <Heading title={t.title} lead={t.lead}>
          <div class="mv-row mv-noprint">
            <LinkButton href={href(c.var.lang, "/my/meetings/new")}>{t.list.make}</LinkButton>
          </div>
        </Heading>
      }
    >
      {all.length === 0 && <Empty>{t.list.none}</Empty>}
      {parts.map(
        ([id, title, here]) =>
          here.length > 0 && (
            <Section id={id} title={title}>
              <ul class="mv-plain mv-stack">
                {here.map((one) => (
                  <li>
                    <a class="ds-link" href={href(c.var.lang, `/my/meetings/${one.id}`)}>
                      {whenInWords(lang, one, c.var.today)}
                    </a>
                    <span class="mv-small">
                      {" "}
                      · {lengthInWords(lang, one.minutes)} · {t.places[one.place]}
                    </span>
                  </li>
                ))}
              </ul>
            </Section>
          ),
      )}
      <p>
        <a class="ds-link" href={href(c.var.lang, "/my/meetings/calendar")}>
          {afterTexts.in(c.var.lang).t.calendar.way}
        </a>
      </p>
      <p>{t.list.right}</p>
    </Page>
  );
};
