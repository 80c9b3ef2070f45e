import { groupAloud } from "#platform/code/index.ts";
import { href, type Lang } from "#platform/texts/index.ts";
import { Button, CheckField, Code, Details, Hidden, PrintButton, Section } from "#web/index.ts";
import { codeGroups } from "../code.ts";
import type { ReceiptTexts } from "../texts/receipt.ts";

type ReceiptCodeProps = { t: ReceiptTexts; lang: Lang; code: string; signedIn: boolean };

/** The code, and the ways to take it home. The forms post it: a code in an address stays in the history. */
export function ReceiptCode({ t, lang, code, signedIn }: ReceiptCodeProps) {
  return (
    <Section id="code" title={t.code.title}>
      <p>{signedIn ? t.code.spare : t.code.only}</p>
      <Code groups={codeGroups(code)} />
      <form class="mv-form mv-noprint" method="post" action={href(lang, "/receipt/pdf")}>
        <Hidden name="code" value={code} />
        <CheckField name="with_words" label={t.code.withWords} />
        <div class="mv-row">
          <PrintButton>{t.code.print}</PrintButton>
          <Button secondary>{t.code.pdf}</Button>
          <Button secondary formaction={href(lang, "/receipt/picture")}>
            {t.code.picture}
          </Button>
        </div>
      </form>
      <p class="mv-small mv-narrow">{t.code.shared}</p>
      <Details summary={t.code.aloud} narrow>
        <ol class="ds-list">
          {codeGroups(code).map((group) => (
            <li>
              <b>{group}</b>: {groupAloud(lang, group)}
            </li>
          ))}
        </ol>
      </Details>
    </Section>
  );
}
