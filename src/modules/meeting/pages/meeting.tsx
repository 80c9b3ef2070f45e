import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Details, Heading, LinkButton, Page, Section } from "#web/index.ts";
import { dayInWords, lengthInWords, whenInWords } from "../in-words.ts";
import { mayDiscuss } from "../meeting.ts";
import type { OpenMeeting } from "../open.ts";
import type { OpenMinutes } from "../open-minutes.ts";
import { meetingTexts } from "../texts/meeting.ts";
import { onPaperTexts } from "../texts/paper.ts";
import { Agenda } from "./agenda.tsx";
import { BeforeCard, WhenAndWhere } from "./facts.tsx";
import { Heard } from "./heard.tsx";
import { MinutesWay } from "./minutes-way.tsx";
import { Participants } from "./participants.tsx";

interface MeetingProps {
  c: Ctx;
  acting: Acting;
  open: OpenMeeting;
  minutes: OpenMinutes;
  fields?: Fields;
  wrong?: readonly Wrong[];
}

/** Before the person: the whole of a meeting of theirs. */
export const MeetingPage = ({ c, acting, open, minutes, fields = {}, wrong = [] }: MeetingProps) => {
  const { t, lang } = meetingTexts.in(c.var.lang);
  const { of, now, earlier, standing } = open;
  const hand = { base: "/my/meetings", open, guest: null } as const;
  const at = (path: string) => href(c.var.lang, path);
  const words: Readonly<Record<string, string>> = { ...t.form.wrong, ...t.refused };
  const title = whenInWords(lang, now, c.var.today);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.form.wrong.words }))}
      heading={
        <Heading
          above={t.title}
          title={title}
          lead={standing === "coming" ? undefined : t.standing[standing]}
        />
      }
    >
      <MinutesWay {...{ c, hand, minutes }} />
      <Agenda {...{ c, open, fields }} guest={null} writes={mayDiscuss(standing) === null} />
      <BeforeCard {...{ c, now }} owner={null} />
      <WhenAndWhere {...{ c, now }} owner={null} />
      <Heard {...{ c, hand, minutes }} />
      <Participants {...{ c, open }} />
      <Section id="more" title={t.more.title} noprint>
        {standing === "coming" && (
          <div class="mv-row">
            <LinkButton href={at(`/my/meetings/${of.id}/version`)} secondary>
              {t.more.change}
            </LinkButton>
            <LinkButton href={at(`/my/meetings/${of.id}/cancellation`)} secondary>
              {t.more.callOff}
            </LinkButton>
          </div>
        )}
        {earlier.length > 0 && (
          <Details summary={t.more.earlier} narrow>
            <ul class="ds-list">
              {earlier.map((version) => (
                <li>
                  {dayInWords(c, lang, version.written_at)}: {whenInWords(lang, version)},{" "}
                  {lengthInWords(lang, version.minutes)}, {t.places[version.place]}
                </li>
              ))}
            </ul>
          </Details>
        )}
        <ul class="mv-plain mv-stack">
          {(
            [
              [`/my/meetings/${of.id}/paper`, onPaperTexts.in(c.var.lang).t.way],
              ["/my/looked", t.more.looked],
              ["/my/meetings", t.more.back],
            ] as const
          ).map(([path, label]) => (
            <li>
              <a class="ds-link" href={at(path)}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
};
