import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Heading, Page } from "#web/index.ts";
import { whenInWords } from "../in-words.ts";
import { mayWriteMinutes } from "../minutes.ts";
import type { OpenMinutes } from "../open-minutes.ts";
import type { Hand } from "../side.ts";
import type { Check } from "../store/checks.ts";
import { afterTexts } from "../texts/after.ts";
import { meetingTexts } from "../texts/meeting.ts";
import { minutesTexts } from "../texts/minutes.ts";
import { onPaperTexts } from "../texts/paper.ts";
import { Attendances } from "./attendances.tsx";
import { CheckSection } from "./check.tsx";
import { Decisions } from "./decisions.tsx";
import { Heard } from "./heard.tsx";
import { KeeperSection } from "./keeper.tsx";
import { MinutesSaid } from "./minutes-said.tsx";
import { MinutesText } from "./minutes-text.tsx";

/** What every part of the minutes needs. */
export interface MinutesProps {
  c: Ctx;
  hand: Hand;
  minutes: OpenMinutes;
  fields: Fields;
  /** Whether whoever reads may write them now. */
  writes: boolean;
}

interface MinutesPageProps extends Omit<MinutesProps, "writes" | "fields"> {
  acting: Acting;
  checks: readonly Check[];
  fields?: Fields;
  wrong?: readonly Wrong[];
}

/** Whether the minutes are somebody's to write: the person's always, else whoever was named. */
export const keeps = ({ guest }: Hand, { keeper }: OpenMinutes): boolean =>
  guest === null || (keeper !== null && keeper.participant_id === guest.participantId);

/** The minutes on both sides: who writes, who was there, the text, what was said of it, what was decided. */
export const MinutesPage = (props: MinutesPageProps) => {
  const { c, acting, hand, minutes, checks, fields = {}, wrong = [] } = props;
  const { t: all, lang } = minutesTexts.in(c.var.lang);
  const t = all.minutes;
  const { check: after } = afterTexts.in(c.var.lang).t;
  const { open, guest, base } = hand;
  const words: Readonly<Record<string, string>> = {
    ...meetingTexts.in(c.var.lang).t.form.wrong,
    ...t.wrong,
    ...t.refused,
    ...after.wrong,
    "no-check": after.refused,
  };
  const writes =
    keeps(hand, minutes) && mayWriteMinutes(open.standing, open.now, c.var.today, minutes.standing) === null;
  const parts = { c, hand, minutes, fields, writes };
  const notYet = open.now.on_day > c.var.today;
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.wrong.text }))}
      heading={
        <Heading
          above={whenInWords(lang, open.now, c.var.today)}
          title={t.title}
          lead={guest ? t.leadOf(guest.owner) : t.lead}
        >
          <p>
            <b>{notYet ? t.notYet : t.standing[minutes.standing]}</b>
          </p>
        </Heading>
      }
    >
      <KeeperSection {...parts} />
      {!notYet && (
        <>
          <Heard {...{ c, hand, minutes }} />
          <Attendances {...parts} />
          <MinutesText {...parts} overtaken={wrong.some(({ word }) => word === "overtaken")} />
          <MinutesSaid {...parts} />
          <Decisions {...parts} />
          <CheckSection {...{ c, hand, checks, fields }} />
        </>
      )}
      <p class="mv-noprint">
        <a class="ds-link" href={href(c.var.lang, `${base}/${open.of.id}/paper`)}>
          {onPaperTexts.in(c.var.lang).t.way}
        </a>
      </p>
      <p>
        <a class="ds-link" href={href(c.var.lang, `${base}/${open.of.id}`)}>
          {t.back}
        </a>
      </p>
    </Page>
  );
};
