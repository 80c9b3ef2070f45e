import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Details, Heading, LinkButton, OwnText, Page, Section } from "#web/index.ts";
import { type Keeper, mayFill } from "../impact.ts";
import { impactInWords } from "../impact-paper.ts";
import type { Answer } from "../store-impact.ts";
import { impactTexts } from "../texts/impact.ts";
import { Labelled } from "./labelled.tsx";

type Props = { c: Ctx; acting: Acting; as: Keeper; answers: readonly Answer[] };

/** The draft of an impact assessment: what the system knows, and the fields that only the controller can fill in. */
export function ImpactPage({ c, acting, as, answers }: Props) {
  const { t, lang } = impactTexts.in(c.var.lang);
  const whole = impactInWords(c.var.lang, answers);
  const at = href(c.var.lang, "/my/impact-assessment");
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang })}
      title={t.title}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      <p>
        <LinkButton href={`${at}/pdf`} secondary>
          {t.pdf}
        </LinkButton>
      </p>
      <Section id="described" title={t.described.title}>
        <p class="mv-narrow">{t.described.text}</p>
        {whole.classes.map(({ what, lines }) => (
          <Details summary={what}>
            <Labelled lines={lines} />
          </Details>
        ))}
      </Section>
      <Section id="needed" title={t.needed.title}>
        <p class="mv-narrow">{t.needed.text}</p>
        <ul class="ds-list">
          {whole.leftOut.map((one) => (
            <li>{one}</li>
          ))}
        </ul>
      </Section>
      <Section id="risks" title={t.risks.title}>
        <p class="mv-narrow">{t.risks.text}</p>
        {whole.risks.map(({ id, risk, lines }) => (
          <div>
            <h3 class="mv-h3 mv-narrow" id={`risk-${id}`}>
              {risk}
            </h3>
            <Labelled lines={lines} />
          </div>
        ))}
      </Section>
      <Section id="rights" title={t.rights.title}>
        <ul class="ds-list">
          {whole.rights.map(({ path, right }) => (
            <li>
              {right}: <span lang="en">{path}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="fill" title={t.fill.title}>
        {whole.fields.map(({ field, title, help, newest, earlier }) => (
          <div class="mv-stack mv-narrow">
            <h3 class="mv-h3" id={field}>
              {title}
            </h3>
            <p>{help}</p>
            {newest ? <OwnText text={newest.words} /> : <p>{<strong>{t.fill.missing}</strong>}</p>}
            {newest && <p>{newest.version}</p>}
            {earlier.length > 0 && (
              <Details summary={t.fill.earlier}>
                {earlier.map(({ words, version }) => (
                  <>
                    <p>{version}</p>
                    <OwnText text={words} />
                  </>
                ))}
              </Details>
            )}
            {mayFill(field, as) && (
              <p>
                <LinkButton href={`${at}/${field}`} secondary>
                  {newest ? t.fill.change : t.fill.fill}: {title}
                </LinkButton>
              </p>
            )}
          </div>
        ))}
      </Section>
    </Page>
  );
}
