import type { Child } from "hono/jsx";
import { newKey } from "#platform/http/once.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Details, Form, Hidden, Section, TextArea, Words } from "#web/index.ts";
import { dayInWords, nameInWords } from "../in-words.ts";
import type { MinutesVersion } from "../open-minutes.ts";
import { minutesTexts } from "../texts/minutes.ts";
import type { MinutesProps } from "./minutes.tsx";

// Where somebody else was asked to write, the person's own way to it stands at hand, folded.
const Writing = ({ mine, title, children }: { mine: boolean; title: string; children?: Child }) =>
  mine ? (
    <>{children}</>
  ) : (
    <Details summary={title} narrow>
      {children}
    </Details>
  );

/** The text of the minutes, what stood there before, and the form of whoever writes. */
export const MinutesText = (props: MinutesProps & { overtaken: boolean }) => {
  const { c, hand, minutes, fields, writes, overtaken } = props;
  const { t: all, lang } = minutesTexts.in(c.var.lang);
  const t = all.minutes.text;
  const { open, guest, base } = hand;
  const [newest, ...earlier] = minutes.versions;
  const at = (path: string) => href(c.var.lang, `${base}/${open.of.id}${path}`);
  const version = (one: MinutesVersion) => {
    const person = one.participant_id === null;
    const by = person
      ? (guest?.owner ?? all.minutes.who.me)
      : nameInWords(
          lang,
          open.participants.find(({ id }) => id === one.participant_id) ?? { name: null, unit_name: null },
        );
    return (
      <Words by={person ? "giver" : "service"} who={t.by(by, dayInWords(c, lang, one.written_at))}>
        {one.words ?? all.minutes.unreadable}
      </Words>
    );
  };
  const sent = minutes.steps.some((step) => step.kind === "sent" && step.version === newest?.n);
  const typed = fields["text"];
  const named = Boolean(minutes.keeper?.participant_id);
  return (
    <Section id="minutes-text" title={t.title}>
      {overtaken && typed !== undefined && (
        <p>
          <b>{t.now}</b>
        </p>
      )}
      {newest ? version(newest) : <p>{t.none}</p>}
      {earlier.length > 0 && (
        <Details summary={t.earlier} narrow>
          {earlier.map(version)}
        </Details>
      )}
      {writes && (
        <>
          {newest && !sent && guest && (
            <Form action={at("/minutes/dispatch")} formKey={newKey()}>
              <Hidden name="seen" value={String(newest.n)} />
              <Actions note={all.minutes.send.note}>
                <Button>{all.minutes.send.act}</Button>
              </Actions>
            </Form>
          )}
          <Writing mine={guest !== null || typed !== undefined || !named} title={t.write}>
            <Form action={at("/minutes")} formKey={newKey()}>
              <Hidden name="seen" value={String(newest?.n ?? 0)} />
              <TextArea
                name="text"
                label={overtaken && typed !== undefined ? t.yours : t.write}
                help={t.help}
                value={typed ?? newest?.words ?? ""}
                rows={10}
              />
              <Actions>
                <Button secondary>{t.save}</Button>
              </Actions>
            </Form>
          </Writing>
        </>
      )}
    </Section>
  );
};
