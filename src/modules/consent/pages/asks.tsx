import { oslo } from "#platform/clock/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href, type Lang } from "#platform/texts/index.ts";
import { Details, Empty, Heading, Page, Section } from "#web/index.ts";
import type { Ask } from "../store/asks.ts";
import type { Acquainted } from "../store/introductions.ts";
import { askTexts } from "../texts/ask.ts";
import { shareTexts } from "../texts/share.ts";
import { topicTexts } from "../texts/topic.ts";
import { ownFrame } from "./frame.ts";

/** Who asks, as the pages know them. */
export interface Askers {
  names: ReadonlyMap<string, string>;
  people: readonly Acquainted[];
}

/** "Bo Prøvesen, fagleder på Lyngtun spør om å få lese «Behandling»" */
export const askWords = (lang: Lang, ask: Ask, { names, people }: Askers): string => {
  const { t } = askTexts.in(lang);
  const { t: share } = shareTexts.in(lang);
  const name = names.get(ask.asked_by) ?? share.somebody;
  const at = people.find((one) => one.person_id === ask.asked_by && one.unit_id !== null);
  const who = at?.title ? share.named(name, at.title, at.unit_name ?? "") : name;
  return t.mine.asks(who, topicTexts.in(lang).t.topics[ask.topic]);
};

/** Who asks me: what waits, what I put off, what I have answered. */
export const AsksPage = ({
  c,
  acting,
  asks,
  forName,
  ...askers
}: { c: Ctx; acting: Acting; asks: readonly Ask[]; forName: string | null } & Askers) => {
  const { t, lang } = askTexts.in(c.var.lang);
  const day = (when: Date) => dateInWords(lang, oslo(when), { short: c.var.today });
  const line = (ask: Ask) => (
    <li>
      <a class="ds-link" href={href(c.var.lang, `/my/asks/${ask.id}`)}>
        {askWords(c.var.lang, ask, askers)}
      </a>
      <p class="mv-small">
        {ask.answered_at && ask.answer
          ? t.mine[ask.answer](day(ask.answered_at))
          : t.mine.asked(day(ask.asked_at))}
      </p>
    </li>
  );
  const lines = (of: readonly Ask[]) => <ul class="mv-plain mv-stack">{of.map(line)}</ul>;
  const open = asks.filter((one) => one.answer === null && one.later_at === null);
  const later = asks.filter((one) => one.answer === null && one.later_at !== null);
  const answered = asks.filter((one) => one.answer !== null);
  return (
    <Page
      frame={ownFrame(c, acting, lang)}
      title={t.mine.title}
      heading={
        <Heading
          title={forName === null ? t.mine.title : t.mine.titleFor(forName)}
          lead={forName === null ? t.mine.lead : t.mine.leadFor(forName)}
        />
      }
    >
      {open.length === 0 ? (
        <Empty>{t.mine.none}</Empty>
      ) : (
        <Section id="waiting" title={t.mine.waiting}>
          {lines(open)}
        </Section>
      )}
      {later.length > 0 && (
        <Section id="later" title={t.mine.later}>
          {lines(later)}
        </Section>
      )}
      {answered.length > 0 && <Details summary={t.mine.answered}>{lines(answered)}</Details>}
    </Page>
  );
};
