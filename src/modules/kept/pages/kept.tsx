import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Heading, Page, Section } from "#web/index.ts";
import { keptTexts } from "../texts/kept.ts";
import { KeptTable } from "./kept-table.tsx";

/** What we keep about you: the same for everybody, with the ways on for whoever is signed in. */
export const KeptPage = ({ c }: { c: Ctx }) => {
  const { t, lang } = keptTexts.in(c.var.lang);
  const p = t.page;
  const ways = [
    ["/my/kept", p.looked],
    ["/my/take-out", p.takeOut],
    ["/my/erasure", p.erasure],
    ["/privacy", p.privacy],
  ] as const;
  return (
    <Page
      frame={c.var.frames(c, { textLang: lang })}
      title={p.title}
      leaves={false}
      heading={<Heading title={p.title} lead={p.lead} />}
    >
      <Section id="kept" title={p.table}>
        <KeptTable lang={lang} caption={p.table} />
      </Section>
      <Section id="basis" title={p.basis}>
        <p>{p.basisText}</p>
      </Section>
      <Section id="goes" title={p.goes}>
        <p>{p.goesText}</p>
      </Section>
      <Section id="yours" title={p.yours}>
        <ul class="ds-list">
          {ways.map(([path, label]) => (
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
};
