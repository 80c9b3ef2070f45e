import type { Day } from "#platform/clock/index.ts";
import { codeGroups, groupAloud } from "#platform/code/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { Code, Details, Heading, Page, PrintButton, Section } from "#web/index.ts";
import { kinTexts } from "../texts/kin.ts";

/** It has come in: by when it is answered, and the code that leads to the answer. The same whoever it was about. */
export const DonePage = ({ c, unit, code, due }: { c: Ctx; unit: string; code: string; due: Day }) => {
  const { t: all, lang } = kinTexts.in(c.var.lang);
  const t = all.done;
  const address = `${c.var.house.config.publicUrl.host}${href(c.var.lang, "/next-of-kin/follow")}`;
  return (
    <Page
      frame={{ ...c.get("frames")(c, { textLang: lang }), path: "/next-of-kin/follow" }}
      title={t.title}
      heading={
        <Heading title={t.title} lead={t.lead(unit, dateInWords(lang, due, { short: c.var.today }))} />
      }
    >
      <Section id="code" title={t.code}>
        <Code groups={codeGroups(code)} />
        <p>{t.codeText}</p>
        <p>{t.follow(address)}</p>
        <div class="mv-row">
          <PrintButton>{t.print}</PrintButton>
        </div>
        <Details summary={t.aloud} narrow>
          <ol class="ds-list">
            {codeGroups(code).map((group) => (
              <li>
                <b>{group}</b>: {groupAloud(lang, group)}
              </li>
            ))}
          </ol>
        </Details>
      </Section>
    </Page>
  );
};
