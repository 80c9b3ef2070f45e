import type { Fields } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  DateField,
  Form,
  Hidden,
  RadioGroup,
  Section,
  Select,
  TextArea,
} from "#web/index.ts";
import type { OpenCoordination } from "../open.ts";
import { mayFollow, wishes } from "../standing.ts";
import type { Nameable } from "../store/coordinators.ts";
import { coordinationTexts } from "../texts/coordination.ts";
import { workTexts } from "../texts/work.ts";

interface FormProps {
  c: Ctx;
  open: OpenCoordination;
  formKey: string;
  fields: Fields;
}

const serviceKinds = ["told", "offered", "in-work", "active", "evaluated"] as const;

/** What has been done: the steps that can be the next as things stand. */
export const StepForm = ({ c, open, formKey, fields }: FormProps) => {
  const { t } = workTexts.in(c.var.lang);
  const kinds = serviceKinds.filter((kind) => mayFollow(kind, open.now));
  if (kinds.length === 0) return <p>{t.waits[open.now.stage === "offered" ? "answer" : "other"]}</p>;
  return (
    <Section id="step" title={t.step.title}>
      <Form action={href(c.var.lang, `/my/coordinations/${open.of.id}/step`)} formKey={formKey}>
        <Hidden name="seen" value={String(open.seen)} />
        <RadioGroup
          name="kind"
          legend={t.step.kind}
          value={fields["kind"]}
          choices={kinds.map((value) => ({
            value,
            label: t.step.kinds[value],
            help: t.step.kindHelp[value],
          }))}
        />
        <DateField name="day" label={t.step.day} help={t.step.dayHelp} value={fields["day"]} optional />
        <TextArea
          name="words"
          label={t.step.words}
          help={t.step.wordsHelp}
          value={fields["words"]}
          rows={3}
          optional
        />
        <Actions note={t.step.note}>
          <Button>{t.step.act}</Button>
        </Actions>
      </Form>
    </Section>
  );
};

/** Who is to coordinate, of all who work in the organisation. */
export const NamingForm = ({
  c,
  open,
  formKey,
  fields,
  nameable,
}: FormProps & { nameable: readonly Nameable[] }) => {
  const { t } = workTexts.in(c.var.lang);
  return (
    <Section id="naming" title={open.coordinator ? t.naming.change : t.naming.title}>
      <Form action={href(c.var.lang, `/my/coordinations/${open.of.id}/coordinator`)} formKey={formKey}>
        <Hidden name="seen" value={String(open.seen)} />
        <Select
          name="role"
          label={t.naming.who}
          help={t.naming.help}
          value={fields["role"]}
          empty
          options={nameable
            .filter(({ role_id }) => role_id !== open.coordinator?.role_id)
            .map(({ role_id, name, title, unit_name }) => ({
              value: role_id,
              label: [name, title, unit_name].filter(Boolean).join(", "),
            }))}
        />
        <Actions note={t.naming.note}>
          <Button secondary={open.coordinator !== null}>{t.naming.act}</Button>
        </Actions>
      </Form>
    </Section>
  );
};

/** What the person has said on paper, by telephone or in a talk, entered for them. */
export const EntryForm = ({ c, open, formKey, fields }: FormProps) => {
  const { t } = workTexts.in(c.var.lang);
  const { t: shared } = coordinationTexts.in(c.var.lang);
  const { now, of, seen } = open;
  const answers = [
    ...(mayFollow("accepted", now) ? wishes.filter((one) => one !== now.wants) : []),
    ...(mayFollow("declined", now) ? (["no"] as const) : []),
  ];
  return (
    <Form action={href(c.var.lang, `/my/coordinations/${of.id}/entry`)} formKey={formKey}>
      <p>{t.entry.lead}</p>
      <Hidden name="seen" value={String(seen)} />
      <RadioGroup
        name="answer"
        legend={t.entry.answer}
        value={fields["answer"]}
        choices={[
          ...answers.map((value) => ({ value, label: t.entry.answers[value] })),
          { value: "ended", label: t.entry.answers.ended },
        ]}
      />
      <RadioGroup
        name="channel"
        legend={t.entry.channel}
        value={fields["channel"]}
        choices={(["talk", "telephone", "paper"] as const).map((value) => ({
          value,
          label: t.entry.channels[value],
        }))}
      />
      {answers.some((one) => one === "no") && (
        <DateField name="again" label={shared.answer.again} value={fields["again"]} optional />
      )}
      <TextArea name="words" label={t.entry.words} value={fields["words"]} rows={3} optional />
      <Actions note={t.entry.note}>
        <Button secondary>{t.entry.act}</Button>
      </Actions>
    </Form>
  );
};
