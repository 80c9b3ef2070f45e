import type { TakenOut, TakeOut } from "#platform/module.ts";
import { dateInWords, dayAndTimeInWords } from "#platform/texts/index.ts";
import { interpreterInWords, lengthInWords, nameInWords, whenInWords } from "./in-words.ts";
import { type OpenMeeting, openMeeting, type Version } from "./open.ts";
import { meetingsAsGuest } from "./store/as-guest.ts";
import { myMeetings, takenTables } from "./store/meetings.ts";
import { guestTexts } from "./texts/guest.ts";
import { meetingTexts } from "./texts/meeting.ts";

type Line = readonly [label: string, text: string];

/** One's own meetings with all that was written to them, and those one is invited to. */
export const meetingTakeOut: TakeOut = {
  tables: takenTables,
  take: async (tx, acting, { today, lang, config }): Promise<TakenOut[]> => {
    const { t, lang: spoken } = meetingTexts.in(lang);
    const { t: g } = guestTexts.in(lang);
    const all: OpenMeeting[] = [];
    for (const of of await myMeetings(tx, acting.person_id)) {
      const open = await openMeeting(tx, { config, today }, of);
      if (open) all.push(open);
    }
    const guest = await meetingsAsGuest(tx);
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
        data: all.map(({ of, now, earlier, participants, points }) => ({
          id: of.id,
          made_at: of.made_at,
          called_off_at: of.called_off_at,
          versions: [now, ...earlier],
          participants,
          points,
        })),
        read: all.map(({ now, earlier, participants, points }) => ({
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
    ];
  },
};
