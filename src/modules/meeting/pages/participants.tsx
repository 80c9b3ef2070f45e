import type { Ctx } from "#platform/http/route.ts";
import { href, numberInWords } from "#platform/texts/index.ts";
import { ActButton, Details, Empty, LinkButton, OwnText, Section } from "#web/index.ts";
import { dayInWords, nameInWords, saidInWords, standingInWords } from "../in-words.ts";
import { howMany } from "../meeting.ts";
import type { OpenMeeting, Participant } from "../open.ts";
import { meetingTexts } from "../texts/meeting.ts";

const Answers = ({ c, one }: { c: Ctx; one: Participant }) => {
  const { lang } = meetingTexts.in(c.var.lang);
  // The newest stands in words above; what was said before stays beneath it, with its because.
  const before = one.said.filter((said) => said !== one.now);
  return (
    <>
      {one.now?.words && <OwnText text={one.now.words} />}
      {before.map((said) => (
        <p class="mv-small" dir="auto">
          {saidInWords(c, lang, said)} {said.words}
        </p>
      ))}
    </>
  );
};

/** Before the person: who is invited and what each has said, how many that is, and the end of it in one act. */
export const Participants = ({ c, open }: { c: Ctx; open: OpenMeeting }) => {
  const { t, lang } = meetingTexts.in(c.var.lang);
  const at = (path: string) => href(c.var.lang, path);
  const here = open.participants.filter(({ ended_at }) => ended_at === null);
  const before = open.participants.filter(({ ended_at }) => ended_at !== null);
  const { most } = open.now;
  const { above } = howMany(
    open.participants.map(({ ended_at, now }) => ({ ended_at, answer: now?.answer ?? null })),
    most,
  );
  const coming = open.standing === "coming";
  return (
    <Section id="who" title={t.who.title}>
      {most !== null && (
        <p>
          {t.who.most(numberInWords(lang, most))}{" "}
          {above > 0 && <b>{t.who.above(numberInWords(lang, above))}</b>}
        </p>
      )}
      {here.length === 0 && <Empty>{t.who.none}</Empty>}
      <ul class="mv-plain mv-stack">
        {here.map((one) => (
          <li class="mv-words">
            <h3 class="mv-h3" dir="auto">
              {nameInWords(lang, one)}
            </h3>
            {one.named && one.said.length === 0 ? (
              <p>{t.who.named}</p>
            ) : (
              <p>{standingInWords(c, lang, one)}</p>
            )}
            <Answers {...{ c, one }} />
            <div class="mv-row mv-noprint">
              {one.named && coming && (
                <LinkButton href={at(`/my/meetings/participants/${one.id}/answer`)} secondary>
                  {t.who.note}
                  <span class="ds-sr-only">: {nameInWords(lang, one)}</span>
                </LinkButton>
              )}
              <ActButton
                action={at(`/my/meetings/participants/${one.id}/ending`)}
                label={t.who.end}
                about={nameInWords(lang, one)}
              />
            </div>
          </li>
        ))}
      </ul>
      {here.length > 0 && <p>{t.who.endNote}</p>}
      {coming && (
        <div class="mv-row mv-noprint">
          <LinkButton href={at(`/my/meetings/${open.of.id}/invitations`)}>{t.who.invite}</LinkButton>
        </div>
      )}
      {before.length > 0 && (
        <Details summary={t.who.before} narrow>
          <ul class="ds-list">
            {before.map((one) => (
              <li dir="auto">
                {nameInWords(lang, one)}. {one.ended_at && t.who.ended(dayInWords(c, lang, one.ended_at))}
                <Answers {...{ c, one: { ...one, now: null } }} />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Section>
  );
};
