import type { Child } from "hono/jsx";
import type { Acting } from "#platform/db/index.ts";
import type { Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Heading, Page, Section } from "#web/index.ts";
import type { StaffFile } from "../staff-file.ts";
import { staffTexts } from "../texts/staff.ts";
import { inWords } from "./in-words.ts";
import { type Changed, ChangedNotice } from "./staff-changed.tsx";
import { GiverWords } from "./staff-words.tsx";

/** What each step's page gets. */
export interface StepProps {
  c: Ctx;
  acting: Acting;
  file: StaffFile;
  wrong: readonly Wrong[];
  changed: Changed | null;
}

/** A step beside the answer, on a page of its own: what it means first, the giver's words still before one's eyes. */
export const StepPage = (props: StepProps & { title: string; lead: Child; children: Child }) => {
  const { c, acting, file } = props;
  const { t, lang } = staffTexts.in(c.var.lang);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/voices", textLang: lang })}
      title={props.title}
      problems={inWords(t, props.wrong)}
      heading={
        <Heading
          above={
            <a class="ds-link" href={href(c.var.lang, `/my/voices/${file.voice.id}`)}>
              {t.file.backTo}
            </a>
          }
          title={props.title}
        >
          <p>{props.lead}</p>
        </Heading>
      }
    >
      {props.changed && <ChangedNotice t={t} lang={lang} today={c.var.today} changed={props.changed} />}
      {props.children}
      <Section id="said" title={t.file.said}>
        <GiverWords t={t} lang={lang} voice={file.voice} giver={file.giver} today={c.var.today} />
      </Section>
    </Page>
  );
};
