import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import {
  ActButton,
  Details,
  Empty,
  Heading,
  LinkButton,
  Page,
  Section,
  TodoItem,
  TodoList,
} from "#web/index.ts";
import { type Book, recipientOf } from "../book.ts";
import { askedAgainOn, type Consent, standingOf } from "../consent.ts";
import { consentWords } from "../in-words.ts";
import { asLine } from "../recipient.ts";
import { shareTexts } from "../texts/share.ts";
import type { Whose } from "../whose.ts";
import { ownFrame } from "./frame.ts";

interface ConsentsProps {
  c: Ctx;
  acting: Acting;
  whose: Whose;
  book: Book;
  consents: readonly Consent[];
}

// How long after it was stopped the list still offers to take that back.
const justNow = 5 * 60_000;

const Row = ({
  c,
  book,
  whose,
  consent,
}: Omit<ConsentsProps, "consents" | "acting"> & { consent: Consent }) => {
  const { t, lang } = shareTexts.in(c.var.lang);
  const { today } = c.var;
  const words = consentWords(c.var.lang, today, book, consent, whose.forName);
  const at = href(c.var.lang, `/my/consents/${consent.id}`);
  const again = askedAgainOn(consent, today);
  const asks = whose.forName === null && again !== null && again <= today;
  return (
    <TodoItem
      title={words.short}
      href={at}
      about={words.purpose}
      next={
        asks
          ? `${t.stillTitle} ${t.still(dateInWords(lang, consent.confirmed_on ?? consent.given_on))}`
          : undefined
      }
      clock={words.lasts}
      act={
        whose.mayDecide && (
          <div class="mv-row">
            {asks && <ActButton action={`${at}/confirmation`} label={t.stillYes} about={words.short} />}
            <ActButton action={`${at}/withdrawal`} label={t.stop} about={words.short} />
            <a class="ds-link" href={at}>
              {t.change}
              <span class="ds-sr-only">: {words.short}</span>
            </a>
          </div>
        )
      }
    />
  );
};

/** Whom I share with: what runs, each stopped in one act; what was just stopped, with its undo; what was before. */
export const ConsentsPage = ({ c, acting, whose, book, consents }: ConsentsProps) => {
  const { t, lang } = shareTexts.in(c.var.lang);
  const { today, now } = c.var;
  const at = (path: string) => href(c.var.lang, path);
  const running = consents.filter((one) => ["active", "coming"].includes(standingOf(one, today)));
  const gone = consents.filter((one) => !running.includes(one));
  const same = (one: Consent) => `${one.topic} ${one.purpose} ${asLine(recipientOf(one))}`;
  const stopped = gone.filter(
    (one) =>
      one.ended_how === "withdrawal" &&
      now.getTime() - (one.ended_at?.getTime() ?? 0) < justNow &&
      !running.some((other) => same(other) === same(one)),
  );
  const ways = [
    ["/my/notes", t.notes, t.notesText],
    ["/my/sharing-code", t.code, t.codeText],
    ["/my/blocks", t.blocks, t.blocksText],
    ["/my/consents/paper", t.paper, t.paperText],
  ] as const;
  return (
    <Page
      frame={ownFrame(c, acting, lang)}
      title={t.title}
      heading={
        <Heading title={t.title} lead={whose.forName === null ? t.lead : t.forOther(whose.forName)}>
          {whose.mayDecide ? (
            <div class="mv-row">
              <LinkButton href={at("/my/consents/new")}>{t.share}</LinkButton>
            </div>
          ) : (
            <p>{t.mayNot}</p>
          )}
        </Heading>
      }
    >
      {stopped.length > 0 && (
        <div class="mv-empty mv-stack">
          {stopped.map((one) => {
            const { short } = consentWords(c.var.lang, today, book, one, whose.forName);
            return (
              <>
                <p>{t.stopped(short)}</p>
                {whose.mayDecide && (
                  <ActButton action={at(`/my/consents/${one.id}/resumption`)} label={t.undo} about={short} />
                )}
              </>
            );
          })}
        </div>
      )}
      <Section id="now" title={t.now}>
        {running.length === 0 ? (
          <Empty>{t.none}</Empty>
        ) : (
          <>
            <TodoList>
              {running.map((consent) => (
                <Row {...{ c, book, whose, consent }} />
              ))}
            </TodoList>
            {whose.mayDecide && <p class="mv-small">{t.quiet}</p>}
          </>
        )}
      </Section>
      {gone.length > 0 && (
        <Details summary={t.before}>
          <ul class="mv-plain mv-stack">
            {gone.map((one) => {
              const words = consentWords(c.var.lang, today, book, one, whose.forName);
              return (
                <li>
                  <a class="ds-link" href={at(`/my/consents/${one.id}`)}>
                    {words.short}
                  </a>
                  <p class="mv-small">
                    {words.purpose} · {words.lasts}
                  </p>
                </li>
              );
            })}
          </ul>
        </Details>
      )}
      {whose.forName === null && (
        <Section id="more" title={t.ways} noprint>
          <ul class="mv-plain mv-stack">
            {ways.map(([path, title, text]) => (
              <li>
                <a class="ds-link" href={at(path)}>
                  {title}
                </a>
                <br />
                {text}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
};
