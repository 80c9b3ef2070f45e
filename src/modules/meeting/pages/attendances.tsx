import { newKey } from "#platform/http/once.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Details, Form, RadioGroup, Section, Select } from "#web/index.ts";
import { nameInWords } from "../in-words.ts";
import { presences } from "../parts.ts";
import { minutesTexts } from "../texts/minutes.ts";
import type { MinutesProps } from "./minutes.tsx";

/** Who was there, as last said of each, and who said it. */
export const Attendances = ({ c, hand, minutes, fields, writes }: MinutesProps) => {
  const { t: all, lang } = minutesTexts.in(c.var.lang);
  const t = all.minutes.who;
  const { open, guest, base } = hand;
  const person = guest?.owner ?? t.me;
  const nameOf = (id: string | null) =>
    id === null
      ? person
      : nameInWords(lang, open.participants.find((one) => one.id === id) ?? { name: null, unit_name: null });
  const form = (
    <Form action={href(c.var.lang, `${base}/${open.of.id}/attendance`)} formKey={newKey()}>
      <Select
        name="whom"
        label={t.whom}
        value={fields["whom"]}
        empty
        options={[
          { value: "person", label: person },
          ...open.participants
            .filter(({ ended_at }) => ended_at === null)
            .map((one) => ({ value: one.id, label: nameInWords(lang, one) })),
        ]}
      />
      <RadioGroup
        name="how"
        legend={t.was}
        value={fields["how"]}
        choices={presences.map((value) => ({ value, label: t.how[value] }))}
      />
      <Actions>
        <Button secondary>{t.save}</Button>
      </Actions>
    </Form>
  );
  return (
    <Section id="attendance" title={t.title}>
      {minutes.attendance.length === 0 && <p>{t.none}</p>}
      <ul class="ds-list">
        {minutes.attendance.map((one) => (
          <li dir="auto">
            {nameOf(one.participant_id)}: {t.how[one.how]} ({t.by(nameOf(one.said_by))})
          </li>
        ))}
      </ul>
      {writes &&
        (fields["whom"] !== undefined ? (
          form
        ) : (
          <Details summary={t.save} narrow>
            {form}
          </Details>
        ))}
    </Section>
  );
};
