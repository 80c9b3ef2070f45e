import type { Lang } from "#platform/texts/index.ts";
import { href } from "#platform/texts/index.ts";
import { Details, Section, Thread, ThreadItem } from "#web/index.ts";
import { hashGroups } from "../receipt.ts";
import type { ReceiptView } from "../receipt-view.ts";
import type { ReceiptTexts } from "../texts/receipt.ts";

type ReceiptNextProps = { t: ReceiptTexts; lang: Lang; receipt: ReceiptView };

const asSentence = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;

/** What happens now, each promise with its date, and the proof of what was received. */
export function ReceiptNext({ t, lang, receipt }: ReceiptNextProps) {
  const unit = receipt.unit.short_name;
  return (
    <Section id="next" title={t.next.title}>
      <Thread narrow>
        <ThreadItem by="giver" strand="one" heading={t.next.said}>
          <p>
            {asSentence(receipt.received)}{" "}
            {receipt.heldUntil !== null && t.next.heldUntil(unit, receipt.heldUntil)}
          </p>
        </ThreadItem>
        <ThreadItem by="service" strand="open" open heading={t.next.answers(unit)}>
          <p>{t.next.answersText(receipt.due)}</p>
        </ThreadItem>
        <ThreadItem by="giver" strand="open" open heading={t.next.youSay}>
          <p>{t.next.youSayText(unit)}</p>
        </ThreadItem>
        <ThreadItem by="service" open heading={t.next.checks}>
          <p>{t.next.checksText}</p>
        </ThreadItem>
      </Thread>
      <Details summary={t.proof.title} narrow>
        <p>{t.proof.text}</p>
        <p class="mv-proof">{hashGroups(receipt.voice.receipt_hash).join(" ")}</p>
        <p>
          <a class="ds-link" href={href(lang, "/receipt/check")}>
            {t.proof.check}
          </a>
        </p>
      </Details>
    </Section>
  );
}
