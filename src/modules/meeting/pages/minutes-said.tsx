import { newKey } from "#platform/http/once.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Details, Form, Hidden, Section, TextArea, Words } from "#web/index.ts";
import { dayInWords, nameInWords } from "../in-words.ts";
import { mayStep } from "../minutes.ts";
import { minutesTexts } from "../texts/minutes.ts";
import type { MinutesProps } from "./minutes.tsx";

/** What the person has said of the minutes, which nobody alters; and saying more, or yes. */
export const MinutesSaid = ({ c, hand, minutes, fields }: MinutesProps) => {
  const { t: all, lang } = minutesTexts.in(c.var.lang);
  const t = all.minutes.said;
  const { open, guest } = hand;
  const [newest] = minutes.versions;
  const at = (path: string) => href(c.var.lang, `/my/meetings/${open.of.id}/minutes/${path}`);
  const facts = {
    newest: newest?.n ?? 0,
    byPerson: newest?.participant_id === null,
    steps: minutes.steps,
  };
  const may = guest === null && open.standing !== "called-off";
  const person = guest?.owner ?? all.minutes.who.me;
  const nameOf = (id: string | null) =>
    nameInWords(lang, open.participants.find((one) => one.id === id) ?? { name: null, unit_name: null });
  const seen = <Hidden name="seen" value={String(newest?.n ?? 0)} />;
  const final = may && mayStep("approved", facts) === null;
  if (minutes.steps.length === 0 && !may) return null;
  return (
    <Section id="said" title={guest ? t.titleOf(guest.owner) : t.title}>
      {minutes.steps.map((step) => {
        const day = dayInWords(c, lang, step.at);
        if (step.kind === "sent") return <p dir="auto">{t.sent(nameOf(step.participant_id), day)}</p>;
        if (step.kind === "approved") return <p>{t.approved(day)}</p>;
        return (
          <Words by="giver" who={person} when={t[step.kind](day)}>
            {step.words ?? all.minutes.unreadable}
          </Words>
        );
      })}
      {may && mayStep("comment", facts) === null && (
        <Form action={at("comment")} formKey={newKey()}>
          {seen}
          <TextArea name="comment" label={t.comments} help={t.untouched} value={fields["comment"]} rows={4} />
          <Actions>
            <Button secondary>{t.save}</Button>
          </Actions>
        </Form>
      )}
      {final && (
        <>
          <Form action={at("approval")} formKey={newKey()}>
            {seen}
            <Actions note={t.note}>
              <Button>{t.approve}</Button>
            </Actions>
          </Form>
          <Details summary={t.disagree} narrow open={fields["disagreement"] !== undefined}>
            <Form action={at("disagreement")} formKey={newKey()}>
              {seen}
              <TextArea
                name="disagreement"
                label={t.disagreement}
                help={t.untouched}
                value={fields["disagreement"]}
                rows={4}
              />
              <Actions note={t.note}>
                <Button secondary>{t.saveDisagreement}</Button>
              </Actions>
            </Form>
          </Details>
        </>
      )}
    </Section>
  );
};
