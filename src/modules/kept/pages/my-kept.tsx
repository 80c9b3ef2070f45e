import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Heading, Page, Section } from "#web/index.ts";
import { keptTexts } from "../texts/kept.ts";
import { KeptTable } from "./kept-table.tsx";

/** What is kept about the one who acts, with how much of it there is now. */
export function MyKeptPage({
  c,
  acting,
  counts,
}: {
  c: Ctx;
  acting: Acting;
  counts: ReadonlyMap<string, number>;
}) {
  const { t, lang } = keptTexts.in(c.var.lang);
  const p = t.page;
  return (
    <Page
      frame={c.var.frames(c, { acting, current: "/my/mine", textLang: lang })}
      title={p.title}
      heading={<Heading title={p.title} lead={p.mine} />}
    >
      <Section id="kept" title={p.table}>
        <KeptTable lang={lang} caption={p.table} counts={counts} />
      </Section>
      <Section id="yours" title={p.yours}>
        <ul class="ds-list">
          {(
            [
              ["/my/kept/pdf", p.pdf],
              ["/my/take-out", p.takeOut],
              ["/my/erasure", p.erasure],
            ] as const
          ).map(([path, label]) => (
            <li>
              <a class="ds-link" href={href(c.var.lang, path)}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
