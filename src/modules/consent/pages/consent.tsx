import type { Acting } from "#platform/db/index.ts";
import type { Fields } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { ActButton, Button, CheckField, Form, Heading, Page, PrintButton, Section } from "#web/index.ts";
import { type Book, recipientOf } from "../book.ts";
import { type Consent, standingOf } from "../consent.ts";
import { consentWords, givenWords, sentence } from "../in-words.ts";
import { shareTexts } from "../texts/share.ts";
import { withdrawalTexts } from "../texts/withdrawal.ts";
import type { Whose } from "../whose.ts";
import { ownFrame } from "./frame.ts";
import { LessForm } from "./less-form.tsx";

/** Why it was not made less. */
export type NotLess = "same" | "more" | "day" | "dayToo" | "tooLate";

/** What the page of one consent is made with. */
export interface ConsentPageProps {
  c: Ctx;
  acting: Acting;
  whose: Whose;
  consent: Consent;
  book: Book;
  fields?: Fields;
  wrong?: NotLess;
}

/** One sharing: the whole sentence, when it was given; made less or ended here; a receipt to print. */
export const ConsentPage = (props: ConsentPageProps) => {
  const { c, acting, whose, consent, book, wrong } = props;
  const { t, lang } = shareTexts.in(c.var.lang);
  const { today } = c.var;
  const at = href(c.var.lang, `/my/consents/${consent.id}`);
  const runs = ["active", "coming"].includes(standingOf(consent, today));
  const to = recipientOf(consent);
  const shares = {
    to,
    topic: consent.topic,
    purpose: consent.purpose,
    from: consent.valid_from,
    until: consent.valid_to,
  };
  const says = sentence(c.var.lang, today, book, shares, whose.forName);
  const problems =
    wrong === undefined
      ? []
      : [
          wrong === "tooLate"
            ? { field: "", text: t.one.tooLate }
            : { field: wrong === "day" ? "day" : "length", text: t.one.wrong[wrong] },
        ];
  const words = consentWords(c.var.lang, today, book, consent, whose.forName);
  return (
    <Page
      frame={ownFrame(c, acting, lang)}
      title={t.one.title}
      problems={problems}
      heading={<Heading title={t.one.title} lead={says} />}
    >
      <div class="mv-stack">
        {!runs && (
          <p>
            <b>{t.one.ended}</b> {words.lasts}.
          </p>
        )}
        <p>{givenWords(c.var.lang, today, book, consent, acting.person_id)}</p>
        {consent.ended_entry_id !== null && whose.forName === null && (
          <p class="mv-noprint">
            <a class="ds-link" href={href(c.var.lang, `/my/withdrawal-entries/${consent.ended_entry_id}`)}>
              {withdrawalTexts.in(c.var.lang).t.mine.link}
            </a>
          </p>
        )}
        {runs && <p>{t.one.logged}</p>}
        <p class="mv-small mv-noprint">{t.one.receipt}</p>
        <div class="mv-row">
          <PrintButton>{t.one.print}</PrintButton>
        </div>
      </div>
      {runs && whose.mayDecide && (
        <>
          <Section id="stop" title={t.one.stopTitle} noprint>
            <p>{t.quiet}</p>
            {to.kind === "person" ? (
              <Form action={`${at}/withdrawal`} formKey={newKey()}>
                <CheckField
                  name="tell"
                  label={t.one.tell(book.names.get(to.personId) ?? t.somebody)}
                  help={t.one.tellHelp}
                />
                <div class="mv-row">
                  <Button secondary>{t.stop}</Button>
                </div>
              </Form>
            ) : (
              <ActButton action={`${at}/withdrawal`} label={t.stop} />
            )}
          </Section>
          <Section id="less" title={t.one.less} noprint>
            <p>{t.one.lessLead}</p>
            <LessForm {...props} />
          </Section>
        </>
      )}
      {!runs && whose.mayDecide && (consent.valid_to === null || consent.valid_to >= today) && (
        <ActButton action={`${at}/resumption`} label={t.again} />
      )}
      <p class="mv-noprint">
        <a class="ds-link" href={href(c.var.lang, "/my/consents")}>
          {whose.forName === null ? t.one.back : t.one.backFor(whose.forName)}
        </a>
      </p>
    </Page>
  );
};
