import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { counted, href } from "#platform/texts/index.ts";
import { Actions, Button, FileField, Form, Heading, LinkButton, Page, Section } from "#web/index.ts";
import type { FaultWord } from "../fhir/bundle.ts";
import { fileTexts } from "../texts/file.ts";
import { planTexts } from "../texts/plan.ts";

/** What was taken in: how many texts and measures, and how much of the file had no place. */
export interface Took {
  texts: number;
  measures: number;
  left: number;
}

interface FilePageProps {
  c: Ctx;
  acting: Acting;
  /** Whether a plan runs, and whether anything is written in it. */
  running: "none" | "empty" | "written";
  formKey: string;
  wrong?: { word: FaultWord | "none" | "large" | "another" | "running"; at?: string };
  took?: Took | null;
}

/** My plan taken along as a file, and a plan taken in from one. */
export const FilePage = ({ c, acting, running, formKey, wrong, took = null }: FilePageProps) => {
  const { t, lang } = fileTexts.in(c.var.lang);
  const at = (path: string) => href(c.var.lang, path);
  const problem = wrong && [t.wrong[wrong.word], ...(wrong.at ? [t.where(wrong.at)] : [])].join(" ");
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      problems={problem === undefined ? [] : [{ field: "file", text: problem }]}
      heading={<Heading above={planTexts.in(c.var.lang).t.title} title={t.title} lead={t.lead} />}
    >
      {took && (
        <div class="ds-alert mv-narrow" data-color="accent" id="done" tabindex={-1}>
          <p>{t.took(counted(lang, took.texts, t.texts), counted(lang, took.measures, t.measures))}</p>
          {took.left > 0 && <p>{counted(lang, took.left, t.left)}</p>}
          <a class="ds-link" href={at("/my/plan")}>
            {t.see}
          </a>
        </div>
      )}
      <Section id="out" title={t.out.title}>
        {running === "none" ? (
          <p>{t.out.none}</p>
        ) : (
          <>
            <p>{t.out.text}</p>
            <p>{t.out.careful}</p>
            <LinkButton href={at("/my/plan/file/fhir")} secondary>
              {t.out.act}
            </LinkButton>
          </>
        )}
      </Section>
      <Section id="in" title={t.in.title}>
        {running === "written" && wrong === undefined ? (
          <>
            <p>{t.in.running}</p>
            <a class="ds-link" href={at("/my/plan/ending")}>
              {t.in.end}
            </a>
          </>
        ) : (
          <Form action={at("/my/plan/intake")} formKey={formKey} files>
            <p>{t.in.text}</p>
            <FileField
              name="file"
              label={t.in.field}
              help={t.in.help}
              accept=".json,application/json,application/fhir+json"
            />
            <Actions note={t.in.note}>
              <Button>{t.in.act}</Button>
            </Actions>
          </Form>
        )}
      </Section>
    </Page>
  );
};
