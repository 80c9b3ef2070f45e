import { href } from "#platform/texts/index.ts";
import {
  Button,
  Details,
  Form,
  type Frame,
  Heading,
  Hidden,
  Page,
  type Problem,
  Section,
  TextArea,
  TextField,
} from "#web/index.ts";
import { codeGroups } from "../code.ts";
import { hashGroups } from "../receipt.ts";
import { isSameNumber, type ReceiptCheck } from "../receipt-check.ts";
import type { ReceiptView } from "../receipt-view.ts";
import { type ReceiptTexts, receiptTexts } from "../texts/receipt.ts";

/** A code that opened something, and its receipt recomputed. */
export interface Checked {
  receipt: ReceiptView;
  check: ReceiptCheck;
  /** What was pasted; empty where nothing was. */
  words: string;
}

type CheckPageProps = {
  frame: Frame;
  code: string;
  checked?: Checked | undefined;
  problems?: readonly Problem[] | undefined;
};

/** Whether what is stored is still what was sent: asked with the code, answered with both numbers. */
export function ReceiptCheckPage({ frame, code, checked, problems }: CheckPageProps) {
  const { t, lang } = receiptTexts.in(frame.lang);
  const c = t.check;
  return (
    <Page
      frame={frame}
      title={c.title}
      problems={problems}
      heading={<Heading title={c.title} lead={checked ? undefined : c.lead} />}
    >
      {checked ? (
        <Numbers t={t} {...checked} />
      ) : (
        <Form action={href(lang, "/receipt/check")}>
          <TextField
            name="code"
            label={c.code}
            help={c.codeHelp}
            question
            value={code}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
          />
          <div class="mv-row">
            <Button>{c.button}</Button>
          </div>
        </Form>
      )}
      {checked && (
        <Section id="own" title={c.own} noprint>
          <Form action={href(lang, "/receipt/check")}>
            <Hidden name="code" value={checked.receipt.code} />
            <Hidden name="own" value="yes" />
            <TextArea name="words" label={c.words} help={c.ownText} value={checked.words} />
            <div class="mv-row">
              <Button secondary>{c.ownButton}</Button>
            </div>
          </Form>
        </Section>
      )}
      <Recipe t={t} parts={checked?.check.parts} />
    </Page>
  );
}

function Numbers({ t, receipt, check }: Checked & { t: ReceiptTexts }) {
  const c = t.check;
  const said = () => {
    if (check.now === null) return c.erased;
    return isSameNumber(check.first, check.now) ? c.same : c.different;
  };
  return (
    <div class="mv-stack mv-narrow">
      <p class="mv-lead">{said()}</p>
      {check.own !== null && (
        <p class="mv-lead">{isSameNumber(check.first, check.own) ? c.ownSame : c.ownDifferent}</p>
      )}
      <dl class="mv-measure">
        <dt>{c.code}</dt>
        <dd>{codeGroups(receipt.code).join(" ")}</dd>
        <dt>{c.received}</dt>
        <dd>{receipt.received}</dd>
        <dt>{c.where}</dt>
        <dd>{receipt.unit.name}</dd>
        <dt>{c.first}</dt>
        <dd>{hashGroups(check.first).join(" ")}</dd>
        {check.now !== null && (
          <>
            <dt>{c.now}</dt>
            <dd>{hashGroups(check.now).join(" ")}</dd>
          </>
        )}
        {check.own !== null && (
          <>
            <dt>{c.ownNumber}</dt>
            <dd>{hashGroups(check.own).join(" ")}</dd>
          </>
        )}
      </dl>
    </div>
  );
}

function Recipe({ t, parts }: { t: ReceiptTexts; parts?: readonly string[] | undefined }) {
  const c = t.check;
  return (
    <Details summary={c.recipe} narrow>
      <p>{c.recipeText}</p>
      <ol class="ds-list">
        {c.recipeLines.map((line) => (
          <li>{line}</li>
        ))}
      </ol>
      {parts && (
        <>
          <p>{c.recipeYours}</p>
          <p class="mv-own">{parts.join("\n")}</p>
        </>
      )}
      <p>
        {c.recipeShell} <code>printf %s "$(cat receipt.txt)" | sha256sum</code>
      </p>
    </Details>
  );
}
