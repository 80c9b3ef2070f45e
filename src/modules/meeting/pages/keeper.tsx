import { oslo } from "#platform/clock/index.ts";
import { newKey } from "#platform/http/once.ts";
import { href } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  ClockLine,
  clockWords,
  Details,
  Form,
  Hidden,
  RadioGroup,
  Section,
} from "#web/index.ts";
import { nameInWords } from "../in-words.ts";
import { keptClock } from "../open-minutes.ts";
import { minutesTexts } from "../texts/minutes.ts";
import type { MinutesProps } from "./minutes.tsx";

/** Who writes the minutes and by when, the same words on both sides; the person chooses. */
export const KeeperSection = ({ c, hand, minutes, fields }: MinutesProps) => {
  const { t: all, lang } = minutesTexts.in(c.var.lang);
  const t = all.minutes.keeper;
  const { open, guest } = hand;
  const { keeper, standing } = minutes;
  const one = open.participants.find(({ id }) => id === keeper?.participant_id);
  const sent = minutes.steps.find(({ kind }) => kind === "sent");
  const clock = keeper && keptClock(keeper, sent ? oslo(sent.at) : null);
  const final = standing === "approved" || standing === "disagreed" || open.standing === "called-off";
  const atWork = open.participants.filter((p) => p.ended_at === null && p.unit_name !== null);
  const by = () => {
    if (!keeper) return t.none;
    if (keeper.participant_id === null) return guest ? t.owner(guest.owner) : t.me;
    return keeper.participant_id === guest?.participantId
      ? t.you
      : t.by(nameInWords(lang, one ?? { name: null, unit_name: null }));
  };
  const form = (
    <Form action={href(c.var.lang, `/my/meetings/${open.of.id}/keeper`)} formKey={newKey()}>
      <Hidden name="seen" value={String(minutes.named)} />
      <RadioGroup
        name="keeper"
        legend={t.question}
        help={t.help}
        value={fields["keeper"]}
        choices={[
          ...atWork.map((p) => ({ value: p.id, label: nameInWords(lang, p) })),
          { value: "person", label: t.self },
        ]}
      />
      <Actions>
        <Button secondary>{t.save}</Button>
      </Actions>
    </Form>
  );
  return (
    <Section id="keeper-section" title={t.title}>
      <p dir="auto">{by()}</p>
      {clock && (
        <>
          <ClockLine {...clockWords(clock, { lang: c.var.lang, today: c.var.today, owes: "deed" })} />
          <p class="mv-small">{t.promise}</p>
        </>
      )}
      {guest === null &&
        !final &&
        (keeper === null || fields["keeper"] !== undefined ? (
          form
        ) : (
          <Details summary={t.question} narrow>
            {form}
          </Details>
        ))}
    </Section>
  );
};
