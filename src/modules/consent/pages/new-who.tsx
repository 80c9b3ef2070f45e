import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Page, RadioGroup, Select, TextField } from "#web/index.ts";
import { type Book, recipientWords } from "../book.ts";
import { asLine, type Recipient } from "../recipient.ts";
import { shareTexts } from "../texts/share.ts";
import { ownFrame } from "./frame.ts";

interface NewWhoProps {
  c: Ctx;
  acting: Acting;
  book: Book;
  fields: Fields;
  wrong: readonly Wrong[];
}

/** With whom: somebody one knows here, somebody who shows a code, or a place. */
export const NewWhoPage = ({ c, acting, book, fields, wrong }: NewWhoProps) => {
  const { t, lang } = shareTexts.in(c.var.lang);
  const w = t.who;
  const words: Readonly<Record<string, string>> = w.wrong;
  const known = book.people.map((p) => {
    const to: Recipient = { kind: "person", personId: p.person_id, unitId: p.unit_id };
    return { value: asLine(to), label: recipientWords(t, book, to), help: w.how[p.how] };
  });
  return (
    <Page
      frame={ownFrame(c, acting, lang)}
      title={w.title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? w.wrong.to }))}
      heading={<Heading title={w.title} lead={w.lead} />}
    >
      <Form action={href(c.var.lang, "/my/consents/new")}>
        <RadioGroup
          name="to"
          legend={w.legend}
          value={fields["to"]}
          choices={[
            ...known,
            { value: "code", label: w.withCode, help: w.withCodeHelp },
            { value: "place", label: w.place, help: w.placeHelp },
          ]}
        />
        <TextField
          name="code"
          label={w.code}
          help={w.codeHelp}
          value={fields["code"]}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          size={18}
        />
        <Select
          name="unit"
          label={w.unit}
          value={fields["unit"]}
          empty
          options={[...book.units].map(([value, label]) => ({ value, label }))}
        />
        <Actions note={w.notYet}>
          <Button>{w.next}</Button>
        </Actions>
      </Form>
    </Page>
  );
};
