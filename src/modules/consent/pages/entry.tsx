import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
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
import type { Book } from "../book.ts";
import { lengths } from "../consent.ts";
import { askTexts } from "../texts/ask.ts";
import { paperTexts } from "../texts/paper.ts";
import { shareTexts } from "../texts/share.ts";
import { topicTexts } from "../texts/topic.ts";
import { purposes, topics } from "../topics.ts";

interface EntryProps {
  c: Ctx;
  acting: Acting;
  book: Book;
  channel: "paper" | "telephone";
  fields: Fields;
  wrong: readonly Wrong[];
  formKey: string;
}

/** Enters what somebody ticked on paper or said on the telephone: the sheet's questions, in its order. */
export const EntryPage = ({ c, acting, book, channel, fields, wrong, formKey }: EntryProps) => {
  const { t: all, lang } = paperTexts.in(c.var.lang);
  const t = all.entry;
  const words: Readonly<Record<string, string>> = t.wrong;
  const share = shareTexts.in(c.var.lang).t;
  const other = channel === "paper" ? "telephone" : "paper";
  const typed = { autocomplete: "off", autocapitalize: "characters", spellcheck: false } as const;
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/shared", textLang: lang })}
      title={t.title[channel]}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.wrong.code }))}
      heading={
        <Heading title={t.title[channel]} lead={t.lead}>
          <p>
            {t.other[channel]}{" "}
            <a class="ds-link" href={href(c.var.lang, `/my/consent-entry?channel=${other}`)}>
              {t.otherLink[channel]}
            </a>
          </p>
        </Heading>
      }
    >
      <Form action={href(c.var.lang, "/my/consent-entry")} formKey={formKey}>
        <Hidden name="channel" value={channel} />
        <TextField name="code" label={t.code} help={t.codeHelp} value={fields["code"]} size={26} {...typed} />
        <RadioGroup
          name="topic"
          legend={t.topic}
          value={fields["topic"]}
          choices={topics.map((value) => ({ value, label: topicTexts.in(c.var.lang).t.topics[value] }))}
        />
        <Select
          name="unit"
          label={t.unit}
          help={t.unitHelp}
          value={fields["unit"]}
          empty
          options={[...book.units].map(([value, label]) => ({ value, label }))}
        />
        <TextField
          name="recipient"
          label={t.recipient}
          help={t.recipientHelp}
          value={fields["recipient"]}
          size={18}
          {...typed}
        />
        <RadioGroup
          name="purpose"
          legend={t.purpose}
          value={fields["purpose"]}
          choices={purposes.map((value) => ({
            value,
            label: askTexts.in(c.var.lang).t.new.purposes[value],
          }))}
        />
        <RadioGroup
          name="length"
          legend={t.length}
          value={fields["length"]}
          choices={lengths.map((value) => ({ value, label: share.what.lengths[value] }))}
        />
        <DateField name="day" label={t.day} value={fields["day"]} />
        <Actions note={t.notYet}>
          <Button>{t.save}</Button>
        </Actions>
      </Form>
    </Page>
  );
};
