import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { Heading, LinkButton, Page, PrintButton, Section } from "#web/index.ts";
import type { WithdrawalEntry } from "../store/withdrawals.ts";
import { withdrawalTexts } from "../texts/withdrawal.ts";

interface WithdrawalDoneProps {
  c: Ctx;
  acting: Acting;
  entry: WithdrawalEntry;
  /** Whose it was. */
  name: string;
  /** Who received it. */
  received: string;
}

/** It is entered: the same whether or not anything ran, with a receipt to print for the one who said it. */
export const WithdrawalDonePage = ({ c, acting, entry, name, received }: WithdrawalDoneProps) => {
  const { t, lang } = withdrawalTexts.in(c.var.lang);
  const { done } = t.entry;
  const day = (one: typeof entry.saidOn) => dateInWords(lang, one, { short: c.var.today });
  const onSheet = "code" in entry.what;
  const path = "/my/withdrawal-entry";
  return (
    <Page
      frame={{ ...c.get("frames")(c, { acting, current: "/my/shared", textLang: lang }), path }}
      title={done.title}
      heading={<Heading title={done.title} lead={done.lead(name)} />}
    >
      {onSheet && <p class="mv-noprint">{done.untold}</p>}
      <Section id="receipt" title={done.receipt}>
        <p>{entry.until === null ? done.stops : done.shorter(day(entry.until))}</p>
        <p>
          {t.mine.said[entry.channel](day(entry.saidOn), received)}{" "}
          {done.by(acting.person_name, dateInWords(lang, c.var.today))}
        </p>
        <p>{done.wrong}</p>
        <div class="mv-row">
          <PrintButton>{done.print}</PrintButton>
        </div>
      </Section>
      <div class="mv-stack mv-noprint">
        {entry.channel === "paper" && <p>{done.shred}</p>}
        <div class="mv-row">
          <LinkButton href={href(c.var.lang, onSheet ? `${path}?with=code` : path)}>{done.next}</LinkButton>
        </div>
      </div>
    </Page>
  );
};
