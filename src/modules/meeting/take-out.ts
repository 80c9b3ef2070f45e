import { personKey, unsealFor } from "#modules/people/index.ts";
import type { Config } from "#platform/config.ts";
import type { Tx } from "#platform/db/index.ts";
import type { TakenOut, TakeOut } from "#platform/module.ts";
import { dateInWords, dayAndTimeInWords, type Lang } from "#platform/texts/index.ts";
import { interpreterInWords, lengthInWords, nameInWords, whenInWords } from "./in-words.ts";
import { type OpenMeeting, openMeeting, type Participant, sealedAs, type Version } from "./open.ts";
import { type OpenMinutes, openMinutes } from "./open-minutes.ts";
import { openPapers, type Paper } from "./papers.ts";
import { type Grade, questions } from "./parts.ts";
import { meetingsAsGuest } from "./store/as-guest.ts";
import { everyFeed } from "./store/calendar.ts";
import { type Check, checksOf } from "./store/checks.ts";
import { type Meeting, myMeetings, takenTables } from "./store/meetings.ts";
import { findPaper } from "./store/papers.ts";
import { afterTexts } from "./texts/after.ts";
import { guestTexts } from "./texts/guest.ts";
import { meetingTexts } from "./texts/meeting.ts";
import { minutesTexts } from "./texts/minutes.ts";
import { paperTexts } from "./texts/papers.ts";

type Line = readonly [label: string, text: string];

type TakenPaper = Paper & { content: string | null };

/** The papers with what is in them, as base64: whoever takes everything out has them too. */
const papersWithContent = async (tx: Tx, config: Pick<Config, "key">, of: Meeting): Promise<TakenPaper[]> => {
  const key = await personKey(tx, config, { id: of.person_id, organisation_id: of.organisation_id });
  const all: TakenPaper[] = [];
  for (const paper of await openPapers(tx, config, of)) {
    const kept = await findPaper(tx, of.id, paper.id);
    all.push({ ...paper, content: kept && unsealFor(key, of.person_id, sealedAs.paper, kept.sealed) });
  }
  return all;
};

/** Staying away, who was there, each version of the minutes with what was said of it, what was decided. */
const minutesLines = (
  lang: Lang,
  participants: readonly Participant[],
  { absence, attendance, versions, steps, decisions }: OpenMinutes,
): Line[] => {
  const { t, lang: spoken } = minutesTexts.in(lang);
  const m = t.minutes;
  const at = (when: Date) => dayAndTimeInWords(spoken, when);
  const who = (id: string | null) =>
    id === null
      ? m.who.me
      : nameInWords(lang, participants.find((one) => one.id === id) ?? { name: null, unit_name: null });
  return [
    ...(absence?.away ? [[t.away.words, absence.words ?? t.away.mine] as const] : []),
    ...(absence?.readings ?? []).map(
      (one): Line => [t.away.title, t.away.read(who(one.participant_id), at(one.read_at))],
    ),
    ...attendance.map((one): Line => [m.who.title, `${who(one.participant_id)}: ${m.who.how[one.how]}`]),
    ...versions.map(
      (one): Line => [m.text.by(who(one.participant_id), at(one.written_at)), one.words ?? m.unreadable],
    ),
    ...steps.map(
      (one): Line => [
        one.kind === "sent" ? m.said.sent(who(one.participant_id), at(one.at)) : m.said[one.kind](at(one.at)),
        one.words ?? "",
      ],
    ),
    ...decisions.map(
      (one): Line => [
        m.decisions.title,
        [
          one.words ?? m.unreadable,
          m.decisions.does(who(one.doer_id)),
          one.due && m.decisions.by(dateInWords(spoken, one.due)),
        ]
          .filter(Boolean)
          .join(". "),
      ],
    ),
  ];
};

/** One's own meetings with all that was written to them, and those one is invited to. */
export const meetingTakeOut: TakeOut = {
  tables: takenTables,
  take: async (tx, acting, { today, lang, config }): Promise<TakenOut[]> => {
    const { t, lang: spoken } = meetingTexts.in(lang);
    const { t: g } = guestTexts.in(lang);
    const { check: a } = afterTexts.in(lang).t;
    const gradeInWords = (said: Grade | null) => (said ? a.grades[said] : a.skipped);
    const all: (OpenMeeting & {
      minutes: OpenMinutes;
      checks: readonly Check[];
      papers: readonly TakenPaper[];
    })[] = [];
    for (const of of await myMeetings(tx, acting.person_id)) {
      const open = await openMeeting(tx, { config, today }, of);
      if (open)
        all.push({
          ...open,
          minutes: await openMinutes(tx, config, open),
          checks: await checksOf(tx, of.id),
          papers: await papersWithContent(tx, config, of),
        });
    }
    const guest = await meetingsAsGuest(tx);
    const feeds = await everyFeed(tx, acting.person_id);
    const { calendar } = afterTexts.in(lang).t;
    const versionLines = (version: Version): Line[] => [
      [dayAndTimeInWords(spoken, version.written_at), whenInWords(lang, version)],
      [t.facts.length, lengthInWords(lang, version.minutes)],
      [t.facts.place, [t.places[version.place], version.where].filter(Boolean).join(". ")],
      ...(
        [
          [t.card.about, version.about],
          [t.card.met, version.met],
          [t.card.manage, version.manage],
          [t.facts.interpreter, version.interpreter && interpreterInWords(lang, version.interpreter)],
        ] as const
      ).flatMap(([label, text]): Line[] => (text ? [[label, text]] : [])),
    ];
    return [
      {
        dataClass: "own meetings",
        name: "meetings",
        data: all.map(({ of, now, earlier, participants, points, minutes, checks, papers }) => ({
          id: of.id,
          made_at: of.made_at,
          called_off_at: of.called_off_at,
          versions: [now, ...earlier],
          participants,
          points,
          minutes,
          checks,
          papers,
        })),
        read: all.map(({ now, earlier, participants, points, minutes, checks, papers }) => ({
          title: `${t.title}: ${whenInWords(lang, now)}`,
          lines: [
            ...[now, ...earlier].flatMap(versionLines),
            ...participants.flatMap((one): Line[] => [
              [t.who.title, nameInWords(lang, one)],
              ...one.said.map(
                (said): Line => [
                  nameInWords(lang, one),
                  [t.who.said[said.answer](dayAndTimeInWords(spoken, said.answered_at)), said.words]
                    .filter(Boolean)
                    .join(" "),
                ],
              ),
            ]),
            ...points.map((point): Line => [t.agenda.title, point.words ?? t.agenda.unreadable]),
            ...minutesLines(lang, participants, minutes),
            ...papers.map((paper): Line => [paperTexts.in(lang).t.title, paper.name ?? t.agenda.unreadable]),
            ...checks.map(
              (one): Line => [
                a.title,
                questions.map((asked) => `${a.questions[asked]} ${gradeInWords(one[asked])}`).join(" "),
              ],
            ),
          ],
        })),
      },
      {
        dataClass: "own meetings",
        name: "meetings-invited-to",
        data: guest,
        read: guest.map((one) => ({
          title: g.of(one.owner_name),
          lines: [[dateInWords(spoken, one.on_day), g.standing[one.answer ?? "waits"]]],
        })),
      },
      {
        dataClass: "own meetings",
        name: "calendar-addresses",
        data: feeds,
        read: feeds.map(({ made_at, ended_at }) => ({
          title: calendar.title,
          lines: [
            [calendar.address, calendar.made(dayAndTimeInWords(spoken, made_at))],
            ...(ended_at ? [[calendar.end, dayAndTimeInWords(spoken, ended_at)] as const] : []),
          ],
        })),
      },
    ];
  },
};
