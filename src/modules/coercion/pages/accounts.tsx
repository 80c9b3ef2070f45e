import type { Child } from "hono/jsx";
import { oslo } from "#platform/clock/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords } from "#platform/texts/index.ts";
import { ActButton, Details, OwnText, Pair, type Party, PartyMark, Section } from "#web/index.ts";
import type { Account, Accounts } from "../accounts.ts";
import type { Talk } from "../talk.ts";
import { accountTexts } from "../texts/accounts.ts";
import { talkTexts } from "../texts/talk.ts";

interface AccountsProps {
  c: Ctx;
  talk: Talk;
  accounts: Accounts;
  /** Path with language: of this conversation, for whoever reads it. */
  at: string;
  /** Before whom it stands: the person, somebody who acts for the person, or the ward. */
  before: "self" | "representative" | "ward";
}

/** Both accounts, side by side and never merged: the person's first, the ward's in a box of the same size. */
export const AccountsSection = ({ c, talk, accounts, at, before }: AccountsProps) => {
  const { t } = accountTexts.in(c.var.lang);
  const [own] = accounts.of.own;
  const [service] = accounts.of.service;
  const { somebody } = talkTexts.in(c.var.lang).t;
  const name = (one: Account) => accounts.names.get(one.written_by) ?? somebody;
  const entered = before === "ward" ? accounts.of.paper.slice(0, 1) : accounts.of.paper;
  const nothing = !own && entered.length === 0;
  return (
    <Section id="accounts" title={t.title}>
      <p>{t.lead}</p>
      <Pair>
        <article class="mv-goal">
          <By by="giver">{before === "self" ? t.mine : t.persons}</By>
          {nothing && <p>{before === "self" ? t.nothingMine : t.nothingShared}</p>}
          {own && <Version c={c} account={own} />}
          {own && before === "self" && <Sharing c={c} account={own} at={at} />}
          {before === "self" && <Write href={`${at}/account`}>{own ? t.change : t.write}</Write>}
          <Earlier c={c} accounts={accounts.of.own.slice(1)} />
          {entered.map((one) => (
            <>
              <p class="mv-small" dir="auto">
                {t.paper(t.channels[one.channel], name(one))}
              </p>
              <Version c={c} account={one} />
              {before === "self" && <Sharing c={c} account={one} at={at} />}
            </>
          ))}
          {before === "ward" && <Write href={`${at}/paper-account`}>{t.enter}</Write>}
        </article>
        <article class="mv-goal">
          <By by="service">{t.ward}</By>
          {service ? (
            <>
              <p class="mv-small" dir="auto">
                {t.by(name(service), talk.unit)}
              </p>
              <Version c={c} account={service} />
            </>
          ) : (
            <p>{t.nothingWard}</p>
          )}
          {before === "ward" && <Write href={`${at}/account`}>{service ? t.changeWard : t.writeWard}</Write>}
          <Earlier c={c} accounts={accounts.of.service.slice(1)} by={name} />
        </article>
      </Pair>
    </Section>
  );
};

const By = ({ by, children }: { by: Party; children?: Child }) => (
  <p class="mv-by">
    <PartyMark by={by} />
    <span>
      <b>{children}</b>
    </span>
  </p>
);

const Write = ({ href, children }: { href: string; children?: Child }) => (
  <p class="mv-noprint">
    <a class="ds-link" href={href}>
      {children}
    </a>
  </p>
);

const Version = ({ c, account }: { c: Ctx; account: Account }) => {
  const { t, lang } = accountTexts.in(c.var.lang);
  return (
    <>
      {account.words === null ? <p>{t.unreadable}</p> : <OwnText text={account.words} />}
      <p class="mv-small">{t.written(dateInWords(lang, oslo(account.written_at), { short: c.var.today }))}</p>
    </>
  );
};

/** Whether the ward may read it, and the one act that changes it. */
const Sharing = ({ c, account, at }: { c: Ctx; account: Account; at: string }) => {
  const { t } = accountTexts.in(c.var.lang);
  const shared = account.shared_at !== null;
  return (
    <div class="mv-noprint">
      <p class="mv-small">{shared ? t.shared : t.kept}</p>
      <ActButton
        action={`${at}/account-sharing`}
        label={shared ? t.keep : t.share}
        about={account.words ?? undefined}
        fields={{ account: account.id, share: shared ? "no" : "yes" }}
      />
    </div>
  );
};

const Earlier = ({
  c,
  accounts,
  by,
}: {
  c: Ctx;
  accounts: readonly Account[];
  by?: (one: Account) => string;
}) => {
  const { t } = accountTexts.in(c.var.lang);
  if (accounts.length === 0) return null;
  return (
    <Details summary={t.earlier} narrow>
      {accounts.map((one) => (
        <>
          {by && (
            <p class="mv-small" dir="auto">
              {by(one)}
            </p>
          )}
          <Version c={c} account={one} />
        </>
      ))}
    </Details>
  );
};
