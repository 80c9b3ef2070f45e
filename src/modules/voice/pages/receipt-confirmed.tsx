import type { Unit } from "#modules/people/index.ts";
import { href } from "#platform/texts/index.ts";
import { Button, Form, type Frame, Heading, Hidden, Page } from "#web/index.ts";
import { receiptTexts } from "../texts/receipt.ts";

/** Both know now that the code is saved. The page does not show it again; the button carries it on. */
export function ReceiptConfirmedPage({ frame, code, unit }: { frame: Frame; code: string; unit: Unit }) {
  const { t, lang } = receiptTexts.in(frame.lang);
  return (
    <Page
      frame={frame}
      title={t.confirmed.title}
      heading={<Heading title={t.confirmed.title} lead={t.confirmed.lead} />}
    >
      <Form action={href(lang, "/follow")}>
        <Hidden name="code" value={code} />
        <div class="mv-row">
          <Button>{t.confirmed.open}</Button>
          <a class="ds-link" href={href(lang, `/units/${encodeURIComponent(unit.code)}/voice`)}>
            {t.confirmed.another}
          </a>
        </div>
      </Form>
    </Page>
  );
}
