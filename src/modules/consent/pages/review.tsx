import type { Acting } from "#platform/db/index.ts";
import type { Fields } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Hidden, Page } from "#web/index.ts";
import type { Book } from "../book.ts";
import { sentence } from "../in-words.ts";
import type { Filled } from "../share-form.ts";
import { shareTexts } from "../texts/share.ts";
import { ownFrame } from "./frame.ts";

interface ReviewProps {
  c: Ctx;
  acting: Acting;
  book: Book;
  filled: Filled;
  fields: Fields;
  formKey: string;
}

const carried = ["to", "group", "topic", "purpose", "length", "day", "from"] as const;

/** The whole of it in one sentence, with what it does and does not open, before it holds. */
export const ReviewPage = ({ c, acting, book, filled, fields, formKey }: ReviewProps) => {
  const { t, lang } = shareTexts.in(c.var.lang);
  const values = carried.flatMap((name) => {
    const value = fields[name];
    return value === undefined ? [] : [<Hidden name={name} value={value} />];
  });
  return (
    <Page
      frame={ownFrame(c, acting, lang)}
      title={t.review.title}
      heading={
        <Heading
          title={t.review.title}
          lead={sentence(c.var.lang, c.var.today, book, filled, acting.principal_name)}
        />
      }
    >
      <ul class="ds-list">
        {[t.review.logged, ...t.review.lines].map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <Form action={href(c.var.lang, "/my/consents")} formKey={formKey}>
        {values}
        <Actions note={t.review.notYet}>
          <Button>{t.review.sure}</Button>
          <Button secondary formaction={href(c.var.lang, "/my/consents/new")}>
            {t.review.back}
          </Button>
        </Actions>
      </Form>
    </Page>
  );
};
