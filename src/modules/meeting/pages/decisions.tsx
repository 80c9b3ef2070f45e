import { newKey } from "#platform/http/once.ts";
import { href } from "#platform/texts/index.ts";
import {
  ActButton,
  Actions,
  Button,
  DateField,
  Details,
  Form,
  OwnText,
  Section,
  Select,
  TextArea,
} from "#web/index.ts";
import { dayInWords, nameInWords } from "../in-words.ts";
import { minutesTexts } from "../texts/minutes.ts";
import type { MinutesProps } from "./minutes.tsx";

/** What was decided: what, who, by when; until the minutes are approved it can be added to and taken away. */
export const Decisions = ({ c, hand, minutes, fields, writes }: MinutesProps) => {
  const { t: all, lang } = minutesTexts.in(c.var.lang);
  const t = all.minutes.decisions;
  const { open, guest, base } = hand;
  const does = (id: string | null) => {
    if (id === null) return guest ? t.does(guest.owner) : t.meDoes;
    const one = open.participants.find((p) => p.id === id);
    return t.does(nameInWords(lang, one ?? { name: null, unit_name: null }));
  };
  const form = (
    <Form action={href(c.var.lang, `${base}/${open.of.id}/decisions`)} formKey={newKey()}>
      <TextArea name="what" label={t.what} value={fields["what"]} rows={3} />
      <Select
        name="doer"
        label={t.who}
        value={fields["doer"]}
        empty
        options={[
          { value: "person", label: guest?.owner ?? all.minutes.who.me },
          ...open.participants
            .filter(({ ended_at }) => ended_at === null)
            .map((one) => ({ value: one.id, label: nameInWords(lang, one) })),
        ]}
      />
      <DateField name="due" label={t.due} value={fields["due"]} optional />
      <Actions>
        <Button secondary>{t.save}</Button>
      </Actions>
    </Form>
  );
  return (
    <Section id="decisions" title={t.title}>
      {minutes.decisions.length === 0 && <p>{t.none}</p>}
      <ul class="mv-plain mv-stack">
        {minutes.decisions.map((one) => (
          <li class="mv-words">
            <OwnText text={one.words ?? all.minutes.unreadable} />
            <p dir="auto">
              {does(one.doer_id)}
              {one.due && `, ${t.by(dayInWords(c, lang, one.due))}`}
            </p>
            {writes && (guest === null || one.participant_id === guest.participantId) && (
              <ActButton
                action={href(c.var.lang, `${base}/decisions/${one.id}/removal`)}
                label={t.remove}
                about={one.words ?? undefined}
                fields={guest ? { meeting: open.of.id } : {}}
              />
            )}
          </li>
        ))}
      </ul>
      {writes &&
        (fields["what"] !== undefined ? (
          form
        ) : (
          <Details summary={t.save} narrow>
            {form}
          </Details>
        ))}
    </Section>
  );
};
