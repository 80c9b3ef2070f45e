import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { Heading, LinkButton, Page, PrintButton, Section } from "#web/index.ts";
import type { Book } from "../book.ts";
import type { Entered, Entry } from "../store/introductions.ts";
import { paperTexts } from "../texts/paper.ts";
import { shareTexts } from "../texts/share.ts";
import { sharedTexts } from "../texts/shared.ts";
import { topicTexts } from "../texts/topic.ts";

interface EntryDoneProps {
  c: Ctx;
  acting: Acting;
  book: Book;
  entered: Entered;
  entry: Extract<Entry, { outcome: "entered" }>;
}

/** It is entered: a receipt to print for the one who gave it. */
export const EntryDonePage = ({ c, acting, book, entered, entry }: EntryDoneProps) => {
  const { t: all, lang } = paperTexts.in(c.var.lang);
  const t = all.entry;
  const share = shareTexts.in(c.var.lang).t;
  const names = topicTexts.in(c.var.lang).t;
  const { today } = c.var;
  const who =
    entered.unitId === null ? (entry.recipient ?? "") : share.everyone(book.units.get(entered.unitId) ?? "");
  const until =
    entered.until === null
      ? share.untilStopped
      : share.until(dateInWords(lang, entered.until, { short: today }));
  const says = share.sentence(
    who,
    names.topics[entered.topic],
    dateInWords(lang, today),
    until,
    sharedTexts.in(c.var.lang).t.purposes[entered.purpose],
  );
  return (
    <Page
      frame={{
        ...c.get("frames")(c, { acting, current: "/my/shared", textLang: lang }),
        path: "/my/consent-entry",
      }}
      title={t.done.title}
      heading={<Heading title={t.done.title} lead={t.done.lead(entry.name)} />}
    >
      <Section id="receipt" title={t.done.receipt}>
        <p>{says}</p>
        <p>
          {t.done.given[entered.channel]} {t.done.by(acting.person_name, dateInWords(lang, today))}
        </p>
        <p>{t.done.stop}</p>
        <div class="mv-row">
          <PrintButton>{t.done.print}</PrintButton>
        </div>
      </Section>
      <div class="mv-stack mv-noprint">
        {entered.channel === "paper" && <p>{t.done.shred}</p>}
        <div class="mv-row">
          <LinkButton href={href(c.var.lang, `/my/consent-entry?channel=${entered.channel}`)}>
            {t.done.next}
          </LinkButton>
        </div>
      </div>
    </Page>
  );
};
