import { groupAloud } from "#platform/code/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import {
  Button,
  Code,
  Details,
  Heading,
  Hidden,
  LinkButton,
  Page,
  PrintButton,
  Section,
} from "#web/index.ts";
import { codeGroups } from "../code.ts";
import type { EntryChannel } from "../entry-form.ts";
import { promisedDue } from "../receipt-view.ts";
import type { Voice } from "../store.ts";
import { entryTexts } from "../texts/entry.ts";
import { entryFrame } from "./entry.tsx";

interface EntryDoneProps {
  c: Ctx;
  acting: Acting;
  channel: EntryChannel;
  unit: string;
  voice: Voice;
  /** The code to hand over; null where the giver has it on the sheet. */
  code: string | null;
}

/** It is entered: the code to hand over, where it is a new one; otherwise that nothing more is to be done. */
export const EntryDonePage = ({ c, acting, channel, unit, voice, code }: EntryDoneProps) => {
  const { t, lang } = entryTexts.in(c.var.lang);
  const address = `${c.var.house.config.publicUrl.host}${href(c.var.lang, "/follow")}`;
  return (
    <Page
      frame={{ ...entryFrame(c, acting), path: "/my/entry" }}
      title={t.done.title}
      heading={
        <Heading title={t.done.title} lead={t.done.lead(unit, dateInWords(lang, promisedDue(voice)))} />
      }
    >
      {code === null ? (
        <div class="mv-stack">
          <p>{t.done.paper}</p>
        </div>
      ) : (
        <Section id="code" title={t.done.give}>
          <p>{t.done.giveText}</p>
          <Code groups={codeGroups(code)} />
          <p>{t.done.follow(address)}</p>
          <form class="mv-form mv-noprint" method="post" action={href(c.var.lang, "/receipt/pdf")}>
            <Hidden name="code" value={code} />
            <div class="mv-row">
              <PrintButton>{t.done.print}</PrintButton>
              <Button secondary>{t.done.pdf}</Button>
            </div>
          </form>
          <Details summary={t.done.aloud} narrow>
            <ol class="ds-list">
              {codeGroups(code).map((group) => (
                <li>
                  <b>{group}</b>: {groupAloud(lang, group)}
                </li>
              ))}
            </ol>
          </Details>
        </Section>
      )}
      <div class="mv-stack mv-noprint">
        {channel === "paper" && <p>{t.done.shred}</p>}
        <div class="mv-row">
          <LinkButton href={href(c.var.lang, `/my/entry?channel=${channel}`)}>{t.done.next}</LinkButton>
          <a class="ds-link" href={href(c.var.lang, "/my/voices")}>
            {t.done.list}
          </a>
        </div>
      </div>
    </Page>
  );
};
