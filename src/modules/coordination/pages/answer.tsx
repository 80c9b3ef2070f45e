import type { Fields } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  DateField,
  Details,
  Form,
  Hidden,
  RadioGroup,
  Section,
  TextArea,
} from "#web/index.ts";
import type { OpenCoordination } from "../open.ts";
import { mayFollow, wishes } from "../standing.ts";
import { coordinationTexts } from "../texts/coordination.ts";

/** A yes to both, to one of the two, or a no: each as easy as the others, and none of them for good. */
export const AnswerForm = ({
  c,
  open,
  formKey,
  fields,
}: {
  c: Ctx;
  open: OpenCoordination;
  formKey: string;
  fields: Fields;
}) => {
  const { t } = coordinationTexts.in(c.var.lang);
  const { now, seen } = open;
  const mayDecline = mayFollow("declined", now);
  const form = (
    <Form action={href(c.var.lang, "/my/coordination/answer")} formKey={formKey}>
      <Hidden name="seen" value={String(seen)} />
      <RadioGroup
        name="answer"
        legend={t.answer.question}
        help={t.answer.help}
        value={fields["answer"]}
        choices={[...wishes.filter((one) => one !== now.wants), ...(mayDecline ? (["no"] as const) : [])].map(
          (value) => ({ value, label: t.answer.choices[value], help: t.answer.choiceHelp[value] }),
        )}
      />
      {mayDecline && (
        <DateField
          name="again"
          label={t.answer.again}
          help={t.answer.againHelp}
          value={fields["again"]}
          optional
        />
      )}
      <TextArea name="words" label={t.answer.words} value={fields["words"]} rows={3} optional />
      <Actions note={t.answer.notYet}>
        <Button>{t.answer.act}</Button>
      </Actions>
    </Form>
  );
  // What one is asked now stands open; that one may want more later stands at hand.
  return now.stage === "offered" || Object.keys(fields).length > 0 ? (
    <Section id="offer" title={t.answer.title}>
      {form}
    </Section>
  ) : (
    <Details summary={t.answer.change} narrow>
      {form}
    </Details>
  );
};
