import type { Fields } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Details, Measure as Facts, Form, RadioGroup, Section } from "#web/index.ts";
import { dayInWords, nameInWords } from "../in-words.ts";
import { grades, questions } from "../parts.ts";
import type { Hand } from "../side.ts";
import type { Check } from "../store/checks.ts";
import { afterTexts } from "../texts/after.ts";

interface CheckProps {
  c: Ctx;
  hand: Hand;
  checks: readonly Check[];
  fields: Fields;
}

/** The thirty seconds after: four answers of which each may be left out, both sides' beside each other, never added up. */
export const CheckSection = ({ c, hand, checks, fields }: CheckProps) => {
  const { t: all, lang } = afterTexts.in(c.var.lang);
  const t = all.check;
  const { open, guest, base } = hand;
  if (open.now.on_day > c.var.today || open.standing === "called-off") return null;
  const asked = guest ? t.questionsOf(guest.owner) : t.questions;
  const mine = checks.find(({ participant_id }) => participant_id === (guest?.participantId ?? null));
  const by = (id: string | null) => {
    if (id === (guest?.participantId ?? null)) return t.me;
    if (id === null) return guest?.owner ?? t.me;
    return nameInWords(
      lang,
      open.participants.find((one) => one.id === id) ?? { name: null, unit_name: null },
    );
  };
  const typed = questions.some((one) => fields[one] !== undefined);
  const form = (
    <Form action={href(c.var.lang, `${base}/${open.of.id}/check`)} formKey={newKey()}>
      {questions.map((one) => (
        <RadioGroup
          name={one}
          legend={asked[one]}
          value={fields[one]}
          optional
          choices={[
            ...grades.map((value) => ({ value, label: t.grades[value] })),
            { value: "", label: t.skip },
          ]}
        />
      ))}
      <Actions>
        <Button secondary>{t.act}</Button>
      </Actions>
    </Form>
  );
  return (
    <Section id="check" title={t.title}>
      <p>{t.lead}</p>
      <p>{guest ? t.shownOf(guest.owner) : t.shown}</p>
      {checks.map((one) => (
        <>
          <p dir="auto">
            <b>{t.by(by(one.participant_id), dayInWords(c, lang, one.answered_at))}</b>
          </p>
          <Facts
            rows={questions.map((question) => {
              const said = one[question];
              return { label: asked[question], value: said ? t.grades[said] : t.skipped };
            })}
          />
        </>
      ))}
      {mine && !typed ? (
        <Details summary={t.again} narrow>
          {form}
        </Details>
      ) : (
        form
      )}
    </Section>
  );
};
