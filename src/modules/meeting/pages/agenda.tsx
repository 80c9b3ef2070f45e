import type { Fields } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { ActButton, Actions, Button, Form, OwnText, Section, TextArea } from "#web/index.ts";
import { nameInWords } from "../in-words.ts";
import type { OpenMeeting, Point } from "../open.ts";
import { guestTexts } from "../texts/guest.ts";
import { meetingTexts } from "../texts/meeting.ts";
import { paperTexts } from "../texts/papers.ts";

interface AgendaProps {
  c: Ctx;
  open: OpenMeeting;
  /** Whose it is and as whom one is invited; null before the person. */
  guest: { owner: string; participantId: string } | null;
  fields: Fields;
  /** Whether points may be added and taken away. */
  writes: boolean;
}

/** The agenda: the person's points first, always; the others' after them. */
export const Agenda = ({ c, open, guest, fields, writes }: AgendaProps) => {
  const { t } = meetingTexts.in(c.var.lang);
  const { t: g } = guestTexts.in(c.var.lang);
  const base = guest ? "/my/guest/meetings" : "/my/meetings";
  const of = (point: Point) => open.participants.find(({ id }) => id === point.participant_id);
  const mayRemove = (point: Point) =>
    writes && (guest === null || point.participant_id === guest.participantId);
  const own = open.points.filter(({ participant_id }) => participant_id === null);
  const others = open.points.filter(({ participant_id }) => participant_id !== null);
  const list = (points: readonly Point[]) => (
    <ol class="ds-list">
      {points.map((point) => (
        <li>
          <OwnText text={point.words ?? t.agenda.unreadable} />
          {point.participant_id !== null && (
            <p class="mv-small" dir="auto">
              {t.agenda.by(nameInWords(c.var.lang, of(point) ?? { name: null, unit_name: null }))}
            </p>
          )}
          {mayRemove(point) && (
            <ActButton
              action={href(
                c.var.lang,
                guest ? `${base}/points/${point.id}/removal` : `/my/meetings/points/${point.id}/removal`,
              )}
              label={t.agenda.remove}
              about={point.words ?? undefined}
              fields={guest ? { meeting: open.of.id } : {}}
            />
          )}
        </li>
      ))}
    </ol>
  );
  return (
    <Section id="agenda" title={t.agenda.title}>
      <p class="mv-noprint">
        <a class="ds-link" href={href(c.var.lang, `${base}/${open.of.id}/papers`)}>
          {paperTexts.in(c.var.lang).t.way}
        </a>
      </p>
      {open.points.length === 0 && <p>{t.agenda.none}</p>}
      {own.length > 0 && (
        <>
          <h3 class="mv-h3">{guest ? g.agenda.first(guest.owner) : t.agenda.mine}</h3>
          {list(own)}
        </>
      )}
      {others.length > 0 && (
        <>
          <h3 class="mv-h3">{guest ? g.agenda.others : t.agenda.others}</h3>
          {list(others)}
        </>
      )}
      {writes && (
        <Form action={href(c.var.lang, `${base}/${open.of.id}/points`)} formKey={newKey()}>
          <TextArea
            name="point"
            label={t.agenda.point}
            help={guest ? g.agenda.pointHelp(guest.owner) : t.agenda.pointHelp}
            value={fields["point"]}
            rows={3}
          />
          <Actions>
            <Button secondary>{t.agenda.add}</Button>
          </Actions>
        </Form>
      )}
    </Section>
  );
};
