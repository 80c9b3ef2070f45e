import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  Details,
  Form,
  Heading,
  Hidden,
  OwnText,
  Page,
  RadioGroup,
  Section,
  TextArea,
} from "#web/index.ts";
import { nameInWords, saidInWords, whenInWords } from "../in-words.ts";
import { mayDiscuss } from "../meeting.ts";
import type { OpenMeeting } from "../open.ts";
import type { OpenMinutes } from "../open-minutes.ts";
import { answers } from "../parts.ts";
import type { GuestMeeting } from "../store/as-guest.ts";
import { guestTexts } from "../texts/guest.ts";
import { meetingTexts } from "../texts/meeting.ts";
import { onPaperTexts } from "../texts/paper.ts";
import { Agenda } from "./agenda.tsx";
import { BeforeCard, WhenAndWhere } from "./facts.tsx";
import { myStanding } from "./guest-meetings.tsx";
import { Heard } from "./heard.tsx";
import { MinutesWay } from "./minutes-way.tsx";

interface GuestMeetingProps {
  c: Ctx;
  acting: Acting;
  invitation: GuestMeeting;
  open: OpenMeeting;
  minutes: OpenMinutes;
  fields?: Fields;
  wrong?: readonly Wrong[];
}

const AnswerForm = ({ c, invitation, open, fields = {} }: Omit<GuestMeetingProps, "acting" | "minutes">) => {
  const { t, lang } = guestTexts.in(c.var.lang);
  const said = open.participants.find(({ id }) => id === invitation.id)?.said ?? [];
  return (
    <Section id="answer-form" title={t.answer.title}>
      <p>{t.standing[myStanding(invitation)]}</p>
      <Form
        action={href(c.var.lang, `/my/guest/meetings/${invitation.meeting_id}/answer`)}
        formKey={newKey()}
      >
        <Hidden name="seen" value={String(open.now.n)} />
        <RadioGroup
          name="answer"
          legend={t.answer.question}
          help={t.answer.help(invitation.owner_name)}
          value={fields["answer"]}
          choices={answers.map((value) => ({ value, label: t.answer.choices[value] }))}
        />
        <TextArea name="words" label={t.answer.words} value={fields["words"]} rows={3} optional />
        <Actions>
          <Button>{t.answer.act}</Button>
        </Actions>
      </Form>
      {said.length > 0 && (
        <Details summary={t.answer.before} narrow>
          <ul class="ds-list">
            {said.map((one) => (
              <li>
                {saidInWords(c, lang, one)}
                {one.words && <OwnText text={one.words} />}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Section>
  );
};

/** Before somebody invited: the meeting as it stands, and one's answer to it. */
export const GuestMeetingPage = (props: GuestMeetingProps) => {
  const { c, acting, invitation, open, minutes, fields = {}, wrong = [] } = props;
  const { t, lang } = guestTexts.in(c.var.lang);
  const { t: m } = meetingTexts.in(c.var.lang);
  const { owner_name: owner } = invitation;
  const { now, standing } = open;
  const hand = {
    base: "/my/guest/meetings",
    open,
    guest: { owner, participantId: invitation.id, atWork: invitation.at_work },
  } as const;
  const words: Readonly<Record<string, string>> = { ...m.refused, ...t.wrong };
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.wrong.answer }))}
      heading={
        <Heading
          above={whenInWords(lang, now, c.var.today)}
          title={t.of(owner)}
          lead={standing === "coming" ? undefined : m.standing[standing]}
        >
          <p>{invitation.at_work ? t.atWork(owner) : t.asMyself(owner)}</p>
        </Heading>
      }
    >
      <Heard {...{ c, hand, minutes }} />
      <WhenAndWhere {...{ c, now, owner }} />
      {standing === "coming" && <AnswerForm {...{ c, invitation, open, fields }} />}
      <BeforeCard {...{ c, now, owner }} />
      <Agenda
        {...{ c, open, fields }}
        guest={{ owner, participantId: invitation.id }}
        writes={mayDiscuss(standing) === null}
      />
      <MinutesWay {...{ c, hand, minutes }} />
      <Section id="who" title={t.who}>
        <ul class="ds-list">
          {open.participants.map((one) => (
            <li dir="auto">
              {nameInWords(lang, one)}
              {one.id === invitation.id && ` (${t.you})`}
            </li>
          ))}
        </ul>
        <p>{t.optional(owner)}</p>
      </Section>
      <p class="mv-noprint">
        <a class="ds-link" href={href(c.var.lang, `/my/guest/meetings/${invitation.meeting_id}/paper`)}>
          {onPaperTexts.in(c.var.lang).t.way}
        </a>
      </p>
      <p>
        <a class="ds-link" href={href(c.var.lang, "/my/guest/meetings")}>
          {t.back}
        </a>
      </p>
    </Page>
  );
};
