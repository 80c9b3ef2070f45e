import { type Day, oslo } from "#platform/clock/index.ts";
import { dateInWords, type Lang } from "#platform/texts/index.ts";
import type { Account, Accounts } from "./accounts.ts";
import type { Talk } from "./talk.ts";
import { accountTexts } from "./texts/accounts.ts";
import { talkTexts } from "./texts/talk.ts";

/** Who tells it, and when: beside every account, on the page, on paper and in what is taken out. */
export const accountInWords = (
  lang: Lang,
  today: Day,
  account: Account,
  of: { unit: string; names: Accounts["names"] },
): { who: string; when: string } => {
  const { t, lang: spoken } = accountTexts.in(lang);
  const name = of.names.get(account.written_by) ?? talkTexts.in(lang).t.somebody;
  const who = {
    own: t.persons,
    paper: `${t.persons}. ${t.paper(t.channels[account.channel], name)}`,
    service: `${t.ward}: ${t.by(name, of.unit)}`,
  };
  return {
    who: who[account.side],
    when: t.written(dateInWords(spoken, oslo(account.written_at), { short: today })),
  };
};

/** Both accounts for print: the newest of each, one box after the other and never one text. */
export const accountsOnPaper = (lang: Lang, today: Day, talk: Talk, { of, names }: Accounts) => ({
  title: accountTexts.in(lang).t.letter,
  boxes: [of.own[0], ...of.paper, of.service[0]].flatMap((account) =>
    account?.words
      ? [
          {
            by: account.side === "service" ? "service" : "giver",
            ...accountInWords(lang, today, account, { unit: talk.unit, names }),
            text: account.words,
          },
        ]
      : [],
  ),
});
