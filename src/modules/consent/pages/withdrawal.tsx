import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { Heading, Page, Section } from "#web/index.ts";
import type { Book } from "../book.ts";
import type { Consent } from "../consent.ts";
import { consentWords, saidWords } from "../in-words.ts";
import type { EnteredWithdrawal } from "../store/withdrawals.ts";
import { withdrawalTexts } from "../texts/withdrawal.ts";
import { ownFrame } from "./frame.ts";

interface WithdrawalProps {
  c: Ctx;
  acting: Acting;
  entry: EnteredWithdrawal;
  /** What it ended or shortened. */
  consents: readonly Consent[];
  book: Book;
}

/** What an employee entered for me: that I stop sharing. Who, how it was said, what it ended; and what to do if it is wrong. */
export const WithdrawalPage = ({ c, acting, entry, consents, book }: WithdrawalProps) => {
  const { t: all, lang } = withdrawalTexts.in(c.var.lang);
  const t = all.mine;
  const { today } = c.var;
  const line = (act: string) => href(c.var.lang, `/my/looked/${entry.id}/${act}`);
  const title = entry.until === null ? t.what : t.shorter(dateInWords(lang, entry.until, { short: today }));
  return (
    <Page
      frame={ownFrame(c, acting, lang)}
      title={t.title}
      heading={<Heading title={t.title} lead={saidWords(c.var.lang, today, book, entry)} />}
    >
      <Section id="what" title={title}>
        {consents.length === 0 ? (
          <p>{t.nothing}</p>
        ) : (
          <>
            <ul class="mv-plain mv-stack">
              {consents.map((one) => {
                const words = consentWords(c.var.lang, today, book, one, null);
                return (
                  <li>
                    <a class="ds-link" href={href(c.var.lang, `/my/consents/${one.id}`)}>
                      {words.short}
                    </a>
                    <p class="mv-small">{words.purpose}</p>
                  </li>
                );
              })}
            </ul>
            <p>{t.quiet}</p>
          </>
        )}
      </Section>
      <Section id="wrong" title={t.wrong} noprint>
        <p>{t.wrongText}</p>
        {consents.length > 0 && <p>{t.again}</p>}
        <p class="mv-row">
          <a class="ds-link" href={line("question")}>
            {t.question}
          </a>
          <a class="ds-link" href={line("objection")}>
            {t.objection}
          </a>
        </p>
      </Section>
      <p class="mv-noprint">
        <a class="ds-link" href={href(c.var.lang, "/my/consents")}>
          {t.back}
        </a>
      </p>
    </Page>
  );
};
