import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, DateField, Form, Heading, Hidden, Page, RadioGroup } from "#web/index.ts";
import { type Book, recipientWords } from "../book.ts";
import { lengths } from "../consent.ts";
import { asLine, type Recipient } from "../recipient.ts";
import { shareTexts } from "../texts/share.ts";
import { topicTexts } from "../texts/topic.ts";
import { purposes } from "../topics.ts";
import type { Whose } from "../whose.ts";
import { ownFrame } from "./frame.ts";
import { partsOf } from "./less-form.tsx";

interface NewWhatProps {
  c: Ctx;
  acting: Acting;
  whose: Whose;
  book: Book;
  to: Recipient;
  fields: Fields;
  wrong: readonly Wrong[];
}

/** What, for what, and for how long. A month is chosen beforehand, and the page says so. */
export const NewWhatPage = ({ c, acting, whose, book, to, fields, wrong }: NewWhatProps) => {
  const { t, lang } = shareTexts.in(c.var.lang);
  const w = t.what;
  const names = topicTexts.in(c.var.lang).t;
  const words: Readonly<Record<string, string>> = w.wrong;
  return (
    <Page
      frame={ownFrame(c, acting, lang)}
      title={w.title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? w.wrong.topic }))}
      heading={<Heading title={w.title} lead={w.lead(recipientWords(t, book, to))} />}
    >
      <Form action={href(c.var.lang, "/my/consents/review")}>
        <Hidden name="to" value={asLine(to)} />
        {to.kind === "unit" && (
          <RadioGroup
            name="group"
            legend={w.group}
            value={fields["group"] ?? asLine(to)}
            choices={[to, ...partsOf(to.unitId, book.people)].map((part) => ({
              value: asLine(part),
              label: recipientWords(t, book, part),
            }))}
          />
        )}
        <RadioGroup
          name="topic"
          legend={w.topic}
          help={w.topicHelp}
          value={fields["topic"]}
          choices={whose.topics.map((value) => ({ value, label: names.topics[value] }))}
        />
        <RadioGroup
          name="purpose"
          legend={w.purpose}
          value={fields["purpose"]}
          choices={purposes.map((value) => ({ value, label: names.purposes[value] }))}
        />
        <RadioGroup
          name="length"
          legend={w.howLong}
          help={w.howLongHelp}
          value={fields["length"] ?? "month"}
          choices={lengths.map((value) => ({
            value,
            label: w.lengths[value],
            ...(value === "open" ? { help: w.openHelp } : {}),
          }))}
        />
        <DateField name="day" label={w.day} value={fields["day"]} />
        <DateField name="from" label={w.from} help={w.fromHelp} value={fields["from"]} optional />
        <Actions note={t.who.notYet}>
          <Button>{w.next}</Button>
        </Actions>
      </Form>
    </Page>
  );
};
