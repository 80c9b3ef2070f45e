import { groupAloud, typedGroups } from "#platform/code/index.ts";
import type { Letter } from "#platform/pdf/index.ts";
import type { Lang } from "#platform/texts/index.ts";
import type { HelpStrip } from "#web/index.ts";
import { receiptTexts } from "./texts/receipt.ts";

/** What a receipt tells. Dates are words already, in the letter's language. */
export type Receipt = {
  organisation: string;
  unit: string;
  /** Seven groups of four; spaces do not matter. */
  code: string;
  mode: { kind: "anonymous" } | { kind: "confidential"; contact: string } | { kind: "named" };
  /** When it came: "uke 48, 2026" for an anonymous one, never more; else the day, or day and time. */
  received: string;
  /** The latest day of the answer: "mandag 14. desember 2026". */
  answerBy: string;
  /** The giver's own words, or null where they should not lie about on paper. */
  words: string | null;
  /** Hexadecimal hash, salted with the code. */
  proof: string;
  /** Where the code is typed ("medvirk.storelv.no/folg") and the number of a person, from the configuration. */
  follow: { address: string; telephone: string | null };
  help: HelpStrip;
};

/** The receipt as a letter, for `renderPdf` and `renderPicture`. */
export function receiptLetter(lang: Lang, receipt: Receipt): Letter {
  const spoken = receiptTexts.in(lang);
  const { t } = spoken;
  const groups = typedGroups(receipt.code);
  const { address, telephone } = receipt.follow;
  const whoKnows = {
    anonymous: () => t.anonymous,
    confidential: () => (receipt.mode.kind === "confidential" ? t.confidential(receipt.mode.contact) : ""),
    named: () => t.named,
  };
  return {
    template: new URL("./receipt.typ", import.meta.url),
    lang: spoken.lang,
    title: t.documentTitle,
    data: {
      t,
      organisation: receipt.organisation,
      unit: receipt.unit,
      groups,
      spoken: groups.map((group, i) => ({ number: i + 1, group, words: groupAloud(lang, group) })),
      lead: t.lead(receipt.unit, receipt.answerBy),
      words: receipt.words,
      facts: [
        { label: t.received, value: receipt.received },
        { label: t.latest, value: receipt.answerBy },
        { label: t.who, value: whoKnows[receipt.mode.kind]() },
      ],
      follow: [t.online(address), ...(telephone === null ? [] : [t.phone(telephone)]), t.canDo],
      proof: receipt.proof.match(/.{1,4}/g) ?? [],
      help: { numbers: receipt.help.numbers, checked: t.checked(receipt.help.checked) },
    },
  };
}
