import { href } from "#platform/texts/index.ts";
import {
  Button,
  Form,
  type Frame,
  Heading,
  Hidden,
  LinkButton,
  Page,
  type Problem,
  TextField,
} from "#web/index.ts";
import type { ReceiptView } from "../receipt-view.ts";
import { giveTexts } from "../texts/give.ts";
import { receiptTexts } from "../texts/receipt.ts";
import { ReceiptCode } from "./receipt-code.tsx";
import { ReceiptNext } from "./receipt-next.tsx";

type ReceiptPageProps = {
  frame: Frame;
  receipt: ReceiptView;
  /** The giver is signed in and finds the case without the code. */
  signedIn?: boolean;
  problems?: readonly Problem[];
};

/**
 * What was received, the code, and what happens now. Whoever has only the code shows first that it is saved: a lost
 * code is a lost case.
 */
export function ReceiptPage({ frame, receipt, signedIn = false, problems }: ReceiptPageProps) {
  const { t, lang } = receiptTexts.in(frame.lang);
  const { code, voice, unit, due } = receipt;
  return (
    <Page
      frame={signedIn ? frame : { ...frame, as: { text: t.withoutName } }}
      title={t.title}
      problems={problems}
      heading={
        <Heading
          above={giveTexts.in(frame.lang).t.step(3, unit.name)}
          title={t.title}
          lead={t.lead[voice.mode](unit.name, due)}
        />
      }
    >
      <ReceiptCode t={t} lang={lang} code={code} signedIn={signedIn} />
      {signedIn ? (
        <p class="mv-noprint">
          <LinkButton href={href(lang, `/my/voices/${voice.id}`)}>{t.code.open}</LinkButton>
        </p>
      ) : (
        <div class="mv-noprint">
          <Form action={href(lang, "/receipt/confirmation")}>
            <Hidden name="code" value={code} />
            <TextField
              name="last"
              label={t.last.label}
              help={t.last.help}
              question
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              size={6}
            />
            <div class="mv-row">
              <Button>{t.last.button}</Button>
            </div>
          </Form>
        </div>
      )}
      <ReceiptNext t={t} lang={lang} receipt={receipt} />
    </Page>
  );
}
