import type { Acting } from "#platform/db/index.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Button, Form, Heading, Hidden, Page, Section } from "#web/index.ts";
import { paperTexts } from "../texts/paper.ts";
import { withdrawalTexts } from "../texts/withdrawal.ts";
import { ownFrame } from "./frame.ts";

/** What the sheet is, and the sheet. */
export const PaperPage = ({ c, acting, formKey }: { c: Ctx; acting: Acting; formKey: string }) => {
  const { t: all, lang } = paperTexts.in(c.var.lang);
  const t = all.page;
  const stop = withdrawalTexts.in(c.var.lang).t.sheet;
  return (
    <Page
      frame={ownFrame(c, acting, lang)}
      title={t.title}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      <ul class="ds-list">
        {t.lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <Form action={href(c.var.lang, "/my/consents/paper")} formKey={formKey}>
        <div class="mv-row">
          <Button>{t.get}</Button>
        </div>
      </Form>
      <Section id="stop" title={stop.getTitle}>
        <p>{stop.getText}</p>
        <Form action={href(c.var.lang, "/my/consents/paper")} formKey={newKey()}>
          <Hidden name="sheet" value="withdrawal" />
          <div class="mv-row">
            <Button secondary>{stop.get}</Button>
          </div>
        </Form>
      </Section>
    </Page>
  );
};
