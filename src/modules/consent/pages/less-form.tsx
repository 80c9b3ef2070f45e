import { newKey } from "#platform/http/once.ts";
import { href } from "#platform/texts/index.ts";
import { Button, type Choice, DateField, Form, RadioGroup } from "#web/index.ts";
import { recipientOf, recipientWords } from "../book.ts";
import { endsBefore, lastDay, lengths } from "../consent.ts";
import { asLine, type Recipient, workingRoles } from "../recipient.ts";
import { shareTexts } from "../texts/share.ts";
import type { ConsentPageProps } from "./consent.tsx";

/** Those within a unit that one may choose instead of everybody there: roles, and those one knows by name. */
export const partsOf = (
  unitId: string,
  people: readonly { person_id: string; unit_id: string | null }[],
): Recipient[] => [
  ...workingRoles.map((role): Recipient => ({ kind: "role", role, unitId })),
  ...people
    .filter((p) => p.unit_id === unitId)
    .map((p): Recipient => ({ kind: "person", personId: p.person_id, unitId })),
];

/** A shorter time, or fewer. Only what is less than now is offered. */
export const LessForm = ({ c, consent, book, fields = {} }: ConsentPageProps) => {
  const { t } = shareTexts.in(c.var.lang);
  const { today } = c.var;
  const to = recipientOf(consent);
  const from = consent.valid_from > today ? consent.valid_from : today;
  const shorter = lengths.filter(
    (length) => length !== "open" && length !== "day" && endsBefore(lastDay(length, from), consent.valid_to),
  );
  const choices: Choice[] = [
    { value: "", label: t.one.keepLength },
    ...shorter.map((value) => ({ value, label: t.what.lengths[value] })),
    { value: "day", label: t.one.day },
  ];
  return (
    <Form action={href(c.var.lang, `/my/consents/${consent.id}/narrowing`)} formKey={newKey()}>
      {to.kind === "unit" && (
        <RadioGroup
          name="group"
          legend={t.one.who}
          value={fields["group"] ?? ""}
          choices={[
            { value: "", label: t.one.keepWho },
            ...partsOf(to.unitId, book.people).map((part) => ({
              value: asLine(part),
              label: recipientWords(t, book, part),
            })),
          ]}
        />
      )}
      <RadioGroup name="length" legend={t.one.howLong} value={fields["length"] ?? ""} choices={choices} />
      <DateField name="day" label={t.one.lastDay} value={fields["day"]} />
      <div class="mv-row">
        <Button secondary>{t.one.save}</Button>
      </div>
    </Form>
  );
};
