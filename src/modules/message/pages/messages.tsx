import { type Day, oslo } from "#platform/clock/index.ts";
import { dateInWords, href, type Like } from "#platform/texts/index.ts";
import { Actions, Button, Empty, Form, type Frame, Heading, Hidden, Log, Page, Section } from "#web/index.ts";
import type { nb } from "../texts/nb.ts";

/** One message as shown: a neutral sentence, when, and whether it has been opened. */
export type MessageRow = { id: string; text: string; at: Date; isNew: boolean };

type MessagesProps = {
  frame: Frame;
  t: Like<typeof nb>;
  rows: readonly MessageRow[];
  today: Day;
  formKey: string;
};

/** My messages: the new ones first, then those I have opened. No counts, nothing that presses. */
export function MessagesPage({ frame, t, rows, today, formKey }: MessagesProps) {
  const textLang = frame.textLang ?? frame.lang;
  const log = (some: readonly MessageRow[]) => (
    <Log
      rows={some.map(({ id, text, at }) => ({
        when: dateInWords(textLang, oslo(at), { short: today }),
        what: (
          <a class="ds-link" href={href(frame.lang, `/my/messages/${id}`)}>
            {text}
          </a>
        ),
      }))}
    />
  );
  const fresh = rows.filter((row) => row.isNew);
  const opened = rows.filter((row) => !row.isNew);
  const newest = fresh[0];
  return (
    <Page frame={frame} title={t.title} heading={<Heading title={t.title} lead={t.lead} />}>
      {rows.length === 0 && <Empty>{t.empty}</Empty>}
      {newest && (
        <Section id="new" title={t.fresh}>
          {log(fresh)}
          <Form action={href(frame.lang, "/my/messages/reading")} formKey={formKey}>
            <Hidden name="until" value={newest.at.toISOString()} />
            <Actions note={t.readAllNote}>
              <Button secondary>{t.readAll}</Button>
            </Actions>
          </Form>
        </Section>
      )}
      {opened.length > 0 && (
        <Section id="opened" title={t.opened}>
          {log(opened)}
        </Section>
      )}
    </Page>
  );
}
