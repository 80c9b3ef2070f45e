import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Details, Heading, LinkButton, Page, Section } from "#web/index.ts";
import { recordOfProcessing } from "../record.ts";
import { recordTexts } from "../texts/record.ts";
import { Labelled } from "./labelled.tsx";

/** The record of processing for whoever must answer for what is kept, with the rules of access folded beneath. */
export function RecordPage({ c, acting, last }: { c: Ctx; acting: Acting; last: string }) {
  const { t, lang } = recordTexts.in(c.var.lang);
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang })}
      title={t.title}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      <p>{last}</p>
      <p>
        <LinkButton href={href(c.var.lang, "/my/record/pdf")} secondary>
          {t.pdf}
        </LinkButton>
      </p>
      {recordOfProcessing(c.var.lang).map(({ id, what, lines, tables }) => (
        <Section id={id} title={what}>
          <Labelled lines={lines} />
          <Details summary={t.tables}>
            {tables.map(({ name, purpose, rules }) => (
              <div>
                <h3 class="mv-h3">{name}</h3>
                {purpose && <p>{purpose}</p>}
                <ul class="ds-list">
                  {rules.map((rule) => (
                    <li>{rule}</li>
                  ))}
                </ul>
              </div>
            ))}
          </Details>
        </Section>
      ))}
    </Page>
  );
}
