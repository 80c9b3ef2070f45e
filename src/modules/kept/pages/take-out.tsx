import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { DataTable, Heading, LinkButton, Page, Section } from "#web/index.ts";
import { classesInWords } from "../classes.ts";
import { takeOutTexts } from "../texts/take-out.ts";

type Props = { c: Ctx; acting: Acting; counts: ReadonlyMap<string, number> };

/** What taking everything out gives, and the files. */
export function TakeOutPage({ c, acting, counts }: Props) {
  const { t, lang } = takeOutTexts.in(c.var.lang);
  const files = [
    ["html", t.html, t.htmlHelp],
    ["json", t.json, t.jsonHelp],
    ["fhir", t.fhir, t.fhirHelp],
  ] as const;
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang })}
      title={t.title}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      {acting.assurance === "low" && (
        <div class="ds-alert mv-narrow" data-color="warning">
          <p>{t.low}</p>
        </div>
      )}
      <Section id="files" title={t.files}>
        <p class="mv-narrow">{t.careful}</p>
        <ul class="ds-list mv-stack">
          {files.map(([kind, label, help]) => (
            <li class="mv-stack">
              <LinkButton href={href(c.var.lang, `/my/take-out/${kind}`)} secondary>
                {t.get(label)}
              </LinkButton>
              <p>{help}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="inside" title={t.inside}>
        <DataTable
          caption={t.inside}
          columns={[{ label: t.inside }, { label: t.count, number: true }]}
          rows={classesInWords(lang)
            .filter(({ name }) => (counts.get(name) ?? 0) > 0)
            .map(({ name, what }) => ({ header: what, cells: [String(counts.get(name) ?? 0)] }))}
        />
      </Section>
      <p>
        <a class="ds-link" href={href(c.var.lang, "/my/erasure")}>
          {t.erase}
        </a>
      </p>
    </Page>
  );
}
