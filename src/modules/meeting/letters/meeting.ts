import type { Ctx } from "#platform/http/route.ts";
import type { Letter } from "#platform/pdf/index.ts";
import type { HelpStrip } from "#web/index.ts";
import { dayInWords, interpreterInWords, lengthInWords, nameInWords, whenInWords } from "../in-words.ts";
import type { OpenMeeting } from "../open.ts";
import type { OpenMinutes } from "../open-minutes.ts";
import { meetingTexts } from "../texts/meeting.ts";
import { minutesTexts } from "../texts/minutes.ts";
import { onPaperTexts } from "../texts/paper.ts";

/** What a meeting on paper is made of. */
export interface OnPaper {
  open: OpenMeeting;
  minutes: OpenMinutes;
  /** Whose meeting it is, by name. */
  owner: string;
  /** Whether the person prints it: then there is room to write. */
  mine: boolean;
}

/** A meeting as a letter for `renderPdf`: the invitation with its agenda, and the minutes once there are any. */
export const meetingLetter = (c: Ctx, paper: OnPaper, help: HelpStrip): Letter => {
  const { open, minutes, owner, mine } = paper;
  const { t: p, lang } = onPaperTexts.in(c.var.lang);
  const { t } = meetingTexts.in(c.var.lang);
  const { t: texts } = minutesTexts.in(c.var.lang);
  const m = texts.minutes;
  const { now, points, participants } = open;
  const { absence } = minutes;
  const who = (id: string | null) =>
    id === null
      ? owner
      : nameInWords(lang, participants.find((one) => one.id === id) ?? { name: null, unit_name: null });
  const day = (when: Date) => dayInWords(c, lang, when);
  const written = (rows: readonly (readonly [label: string, text: string | null])[]) =>
    rows.flatMap(([label, text]) => (text ? [{ label, text }] : []));
  const [newest] = minutes.versions;
  const places = mine ? t.places : t.placesOf;
  return {
    template: new URL("./meeting.typ", import.meta.url),
    lang,
    title: p.title,
    data: {
      t: {
        title: p.title,
        agenda: t.agenda.title,
        card: t.card.title,
        minutes: m.title,
        decisions: m.decisions.title,
        slip: p.slip,
        slipLead: p.slipLead,
        free: p.free,
        help: p.help,
      },
      owner: p.owner(owner),
      facts: written([
        [t.facts.when, whenInWords(lang, now)],
        [t.facts.length, lengthInWords(lang, now.minutes)],
        [t.facts.place, places[now.place]],
        [t.facts.where, now.where],
        [t.facts.interpreter, now.interpreter && interpreterInWords(lang, now.interpreter)],
        [
          t.who.title,
          participants
            .filter(({ ended_at }) => ended_at === null)
            .map((one) => nameInWords(lang, one))
            .join("; "),
        ],
      ]),
      card: written([
        [t.card.aboutOf(owner), now.about],
        [t.card.metOf(owner), now.met],
        [t.card.manageOf(owner), now.manage],
      ]),
      points: points.map((point) => ({
        text: point.words ?? t.agenda.unreadable,
        by: who(point.participant_id),
      })),
      heard: absence?.away
        ? {
            title: texts.away.of(owner),
            text: absence.words ?? texts.away.nothingOf(owner),
            lines: [
              ...(absence.proxy_id ? [texts.away.speaksOf(who(absence.proxy_id), owner)] : []),
              ...absence.readings.map((one) => texts.away.read(who(one.participant_id), day(one.read_at))),
            ],
          }
        : null,
      minutes:
        minutes.standing === "none"
          ? null
          : {
              standing: m.standing[minutes.standing],
              text: newest ? (newest.words ?? m.unreadable) : "",
              by: newest ? m.text.by(who(newest.participant_id), day(newest.written_at)) : "",
              attendance: minutes.attendance.map(
                (one) => `${who(one.participant_id)}: ${m.who.how[one.how]}`,
              ),
              said: minutes.steps.flatMap((step) =>
                step.kind === "comment" || step.kind === "disagreed"
                  ? [{ who: owner, when: m.said[step.kind](day(step.at)), text: step.words ?? m.unreadable }]
                  : [],
              ),
              decisions: minutes.decisions.map((one) => ({
                text: one.words ?? m.unreadable,
                who: [
                  m.decisions.does(who(one.doer_id)),
                  one.due && m.decisions.by(dayInWords(c, lang, one.due)),
                ]
                  .filter(Boolean)
                  .join(", "),
              })),
            },
      slip: mine && open.standing === "coming",
      made: p.made(dayInWords(c, lang, c.var.today)),
      help: { numbers: help.numbers, checked: p.checked(help.checked) },
    },
  };
};
