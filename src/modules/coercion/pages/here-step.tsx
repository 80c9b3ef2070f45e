import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  DateField,
  Form,
  Heading,
  Hidden,
  Page,
  RadioGroup,
  Select,
  TextField,
} from "#web/index.ts";
import { withKinds } from "../after-talk.ts";
import { typedDay } from "../in-words.ts";
import type { Talk } from "../talk.ts";
import { hereTexts } from "../texts/here.ts";
import { talkTexts } from "../texts/talk.ts";
import { TalkSteps } from "./talk-parts.tsx";

/** What somebody at work writes in: the offer, the answer they were given, that it was held. */
export type Noun = "offer" | "answer" | "holding";

interface HereStepProps {
  c: Ctx;
  acting: Acting;
  talk: Talk;
  noun: Noun;
  fields: Fields;
  wrong: readonly Wrong[];
}

const textOf = { offer: "offer", answer: "entry", holding: "holding" } as const;

/** One step, on a page of its own, beside what has happened so far. */
export const HereStepPage = ({ c, acting, talk, noun, fields, wrong }: HereStepProps) => {
  const { t, lang } = hereTexts.in(c.var.lang);
  const { t: said } = talkTexts.in(lang);
  const words: Readonly<Record<string, string>> = { ...said.refused, ...t.wrong };
  const at = href(c.var.lang, `/my/after-talks-here/${talk.coercion.id}`);
  const own = t[textOf[noun]];
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/tasks", textLang: lang })}
      title={own.title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.wrong.seen }))}
      heading={
        <Heading
          above={<span dir="auto">{talk.names.get(talk.coercion.person_id) ?? "–"}</span>}
          title={own.title}
          lead={said.states[talk.standing.state]}
        />
      }
    >
      {"lead" in own && <p>{own.lead}</p>}
      <Form action={`${at}/${noun}`} formKey={newKey()}>
        <Hidden name="seen" value={String(talk.steps.length)} />
        {noun === "answer" && (
          <RadioGroup
            name="answer"
            legend={t.entry.question}
            value={fields["answer"]}
            choices={(["yes", "no", "later"] as const).map((value) => ({ value, label: said.answer[value] }))}
          />
        )}
        <DateField name="day" label={own.day} value={fields["day"] ?? typedDay(c.var.today)} />
        {noun === "offer" && (
          <RadioGroup
            name="channel"
            legend={t.offer.how}
            value={fields["channel"]}
            choices={(["spoken", "paper", "web"] as const).map((value) => ({
              value,
              label: t.offer.channels[value],
            }))}
          />
        )}
        {noun === "answer" && (
          <RadioGroup
            name="channel"
            legend={t.entry.how}
            value={fields["channel"]}
            choices={(["spoken", "paper"] as const).map((value) => ({
              value,
              label: t.offer.channels[value],
            }))}
          />
        )}
        {noun !== "offer" && (
          <>
            <Select
              name="with"
              label={t[textOf[noun] as "entry" | "holding"].with}
              value={fields["with"]}
              options={withKinds.map((value) => ({ value, label: said.withs[value] }))}
            />
            <TextField
              name="name"
              label={t[textOf[noun] as "entry" | "holding"].name}
              value={fields["name"]}
              optional
            />
          </>
        )}
        {noun === "answer" && (
          <DateField
            name="again"
            label={t.entry.again}
            help={t.entry.againHelp}
            value={fields["again"]}
            optional
          />
        )}
        <Actions>
          <Button>{own.save}</Button>
        </Actions>
      </Form>
      <TalkSteps c={c} talk={talk} />
      <p>
        <a class="ds-link" href={at}>
          {said.title}
        </a>
      </p>
    </Page>
  );
};
