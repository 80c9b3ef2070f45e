import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  DateField,
  Empty,
  Form,
  Heading,
  Hidden,
  Page,
  RadioGroup,
  Select,
  TextField,
} from "#web/index.ts";
import { saidWays } from "../store/withdrawals.ts";
import { topicTexts } from "../texts/topic.ts";
import { withdrawalTexts } from "../texts/withdrawal.ts";
import { topics } from "../topics.ts";
import { type StopChoices, scopes, stopLine } from "../withdrawal-form.ts";

interface WithdrawalEntryProps {
  c: Ctx;
  acting: Acting;
  choices: StopChoices;
  fields: Fields;
  wrong: readonly Wrong[];
  formKey: string;
}

/** What stops: off the list of what one may know. */
const FromList = ({ c, choices, fields }: WithdrawalEntryProps) => {
  const { t } = withdrawalTexts.in(c.var.lang);
  const names = topicTexts.in(c.var.lang).t.topics;
  return (
    <RadioGroup
      name="what"
      legend={t.entry.what}
      help={t.entry.whatHelp}
      value={fields["what"]}
      choices={choices.list.map((one) => ({
        value: stopLine(one),
        label:
          one.recipient === null
            ? t.entry.own(one.name, names[one.topic])
            : t.entry.other(one.name, names[one.topic], one.recipient),
      }))}
    />
  );
};

/** What stops: as the person's sheet says, of which one knows nothing else. */
const FromSheet = ({ c, choices, fields }: WithdrawalEntryProps) => {
  const t = withdrawalTexts.in(c.var.lang).t.entry;
  const names = topicTexts.in(c.var.lang).t.topics;
  return (
    <>
      <Hidden name="with" value="code" />
      <TextField
        name="code"
        label={t.code}
        help={t.codeHelp}
        value={fields["code"]}
        size={26}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
      />
      <RadioGroup
        name="topic"
        legend={t.topic}
        value={fields["topic"]}
        choices={[
          { value: "all", label: t.everything },
          ...topics.map((value) => ({ value, label: names[value] })),
        ]}
      />
      <RadioGroup
        name="scope"
        legend={t.scope}
        value={fields["scope"]}
        choices={scopes.map((value) => ({ value, label: t.scopes[value] }))}
      />
      <Select
        name="unit"
        label={t.unit}
        value={fields["unit"]}
        empty
        options={[...choices.units].map(([value, label]) => ({ value, label }))}
      />
    </>
  );
};

/** How it was said, when, and to whom. */
const Said = ({ c, acting, choices, fields }: WithdrawalEntryProps) => {
  const t = withdrawalTexts.in(c.var.lang).t.entry;
  return (
    <>
      <RadioGroup
        name="when"
        legend={t.when}
        value={fields["when"]}
        choices={[
          { value: "now", label: t.now },
          { value: "day", label: t.later, help: t.laterHelp },
        ]}
      />
      <DateField name="day" label={t.day} value={fields["day"]} />
      <RadioGroup
        name="channel"
        legend={t.channel}
        value={fields["channel"]}
        choices={saidWays.map((value) => ({ value, label: t.channels[value] }))}
      />
      <DateField name="said" label={t.said} help={t.saidHelp} value={fields["said"]} />
      <Select
        name="received"
        label={t.received}
        value={fields["received"] ?? acting.person_id}
        options={[...choices.colleagues].map(([value, label]) => ({ value, label }))}
      />
      <Actions note={t.notYet}>
        <Button>{t.save}</Button>
      </Actions>
    </>
  );
};

/** Enters that somebody has said stop: off the list, or with the code on the person's sheet. */
export const WithdrawalEntryPage = (props: WithdrawalEntryProps) => {
  const { c, acting, choices, fields, wrong, formKey } = props;
  const { t: all, lang } = withdrawalTexts.in(c.var.lang);
  const t = all.entry;
  const words: Readonly<Record<string, string>> = t.wrong;
  const withCode = fields["with"] === "code";
  const path = "/my/withdrawal-entry";
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/shared", textLang: lang })}
      title={t.title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.wrong.code }))}
      heading={
        <Heading title={t.title} lead={t.lead}>
          <p>
            {withCode ? t.hasCode : t.noCode}{" "}
            <a class="ds-link" href={href(c.var.lang, withCode ? path : `${path}?with=code`)}>
              {withCode ? t.hasCodeLink : t.noCodeLink}
            </a>
          </p>
        </Heading>
      }
    >
      {!withCode && choices.list.length === 0 ? (
        <Empty>{t.empty}</Empty>
      ) : (
        <Form action={href(c.var.lang, path)} formKey={formKey}>
          {withCode ? <FromSheet {...props} /> : <FromList {...props} />}
          <Said {...props} />
        </Form>
      )}
    </Page>
  );
};
