import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import {
  ActButton,
  Actions,
  Button,
  DateField,
  Form,
  Heading,
  Hidden,
  LinkButton,
  Page,
  RadioGroup,
  Section,
  Select,
  TextField,
} from "#web/index.ts";
import type { About } from "../about.ts";
import { withKinds } from "../after-talk.ts";
import { kindInWords } from "../in-words.ts";
import type { Talk } from "../talk.ts";
import { changeTexts } from "../texts/changes.ts";
import { talkTexts } from "../texts/talk.ts";
import type { Whose } from "../whose.ts";
import { AccountsSection } from "./accounts.tsx";
import { ChangesSection } from "./changes.tsx";
import { PlanBeforeSection } from "./plan-before.tsx";
import { TalkFacts, TalkSteps } from "./talk-parts.tsx";

interface MyTalkProps {
  c: Ctx;
  acting: Acting;
  about: About;
  whose: Whose;
  fields: Fields;
  wrong: readonly Wrong[];
}

/** One of mine: what took place, what has been said, and my answer. */
export const MyTalkPage = ({ c, acting, about, whose, fields, wrong }: MyTalkProps) => {
  const { talk, accounts, changes, before } = about;
  const { t, lang } = talkTexts.in(c.var.lang);
  const { coercion, standing } = talk;
  const at = (path: string) => href(c.var.lang, `/my/after-talks/${coercion.id}${path}`);
  const words: Readonly<Record<string, string>> = {
    ...changeTexts.in(lang).t.refused,
    ...t.refused,
    ...t.wrong,
  };
  const seen = String(talk.steps.length);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.wrong.seen }))}
      heading={
        <Heading above={t.title} title={kindInWords(lang, coercion.kind)} lead={t.states[standing.state]}>
          <div class="mv-row mv-noprint">
            <LinkButton href={at("/paper")} secondary>
              {t.paper}
            </LinkButton>
          </div>
        </Heading>
      }
    >
      {standing.state === "withdrawn" && <p>{t.withdrawn}</p>}
      <TalkFacts c={c} talk={talk} />
      <TalkSteps c={c} talk={talk} />
      {whose.decides && standing.state === "held" && (
        <Section id="denial" title={t.denial.title}>
          <p>{t.denial.text}</p>
          <ActButton action={at("/denial")} label={t.denial.act} fields={{ seen }} />
        </Section>
      )}
      {whose.decides && standing.state !== "withdrawn" && (
        <AnswerForm c={c} talk={talk} fields={fields} action={at("/answer")} />
      )}
      {before && <PlanBeforeSection c={c} found={before} to="person" />}
      <AccountsSection {...{ c, talk, accounts }} at={at("")} before={whose.asWhom} />
      <ChangesSection {...{ c, changes }} at={at("")} before={whose.asWhom} />
      <Section id="rights" title={t.rights.title}>
        <ul class="ds-list">
          {t.rights.facts.map((fact) => (
            <li>{fact}</li>
          ))}
        </ul>
        <p class="mv-small">{t.keptFor}</p>
        <p class="mv-row">
          <a class="ds-link" href={href(c.var.lang, "/my/looked")}>
            {t.looked}
          </a>
          <a class="ds-link" href={href(c.var.lang, "/my/after-talks")}>
            {t.back}
          </a>
        </p>
      </Section>
    </Page>
  );
};

const AnswerForm = ({ c, talk, fields, action }: { c: Ctx; talk: Talk; fields: Fields; action: string }) => {
  const { t } = talkTexts.in(c.var.lang);
  const a = t.answer;
  const held = talk.standing.state === "held";
  return (
    <Section id="yours" title={a.title}>
      {talk.standing.state === "registered" && <p>{a.early}</p>}
      <Form action={action} formKey={newKey()}>
        <Hidden name="seen" value={String(talk.steps.length)} />
        <RadioGroup
          name="answer"
          legend={held ? a.afterHeld : a.question}
          value={fields["answer"]}
          choices={
            held
              ? [{ value: "yes", label: a.yes }]
              : [
                  { value: "yes", label: a.yes },
                  { value: "no", label: a.no, help: a.noHelp },
                  { value: "later", label: a.later },
                ]
          }
        />
        <Select
          name="with"
          label={a.with}
          help={a.withHelp}
          value={fields["with"]}
          options={withKinds.map((value) => ({ value, label: t.withs[value] }))}
        />
        <TextField name="name" label={a.name} help={a.nameHelp} value={fields["name"]} optional />
        {!held && (
          <DateField name="again" label={a.again} help={a.againHelp} value={fields["again"]} optional />
        )}
        <Actions note={a.change}>
          <Button>{a.send}</Button>
        </Actions>
      </Form>
    </Section>
  );
};
