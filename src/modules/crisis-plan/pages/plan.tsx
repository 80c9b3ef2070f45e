import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Details, Heading, LinkButton, Page, PartyMark, Section } from "#web/index.ts";
import { dayInWords, lineOf } from "../in-words.ts";
import { type CrisisText, inPlace, type OpenCrisisPlan } from "../open.ts";
import { type Place, places } from "../parts.ts";
import { crisisTexts } from "../texts/crisis.ts";
import { ownPath } from "../whose.ts";
import { About } from "./about.tsx";
import { EntryWords } from "./entry.tsx";

interface PlanPageProps {
  c: Ctx;
  acting: Acting;
  /** Null where nothing has been written yet. */
  open: OpenCrisisPlan | null;
}

/** My whole crisis plan, place by place; where nothing stands, what could. */
export const PlanPage = ({ c, acting, open }: PlanPageProps) => {
  const { t, lang } = crisisTexts.in(c.var.lang);
  const at = (path: string) => href(c.var.lang, `${ownPath}${path}`);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      heading={
        <Heading title={t.title} lead={t.lead}>
          {open && (
            <div class="mv-row mv-noprint">
              <LinkButton href={at("/paper")} secondary>
                {t.page.paper}
              </LinkButton>
              <LinkButton href={at("/paper/others")} secondary>
                {t.page.paperOthers}
              </LinkButton>
            </div>
          )}
        </Heading>
      }
    >
      {places.map((place) => (
        <PlaceSection c={c} place={place} texts={inPlace(open?.texts ?? [], place)} />
      ))}
      <About c={c} plan={open?.plan ?? null} />
      {open && open.gone.length > 0 && (
        <Details summary={t.page.gone} narrow>
          <p>{t.page.goneText}</p>
          <ul class="mv-plain mv-stack">
            {open.gone.map((text) => (
              <li>
                <a class="ds-link" href={at(`/texts/${text.thread_id}`)} dir="auto">
                  {t.places[text.place]}: {lineOf(lang, text)}
                </a>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Page>
  );
};

const many: readonly Place[] = ["contact", "wish", "must-not-know"];

const PlaceSection = ({ c, place, texts }: { c: Ctx; place: Place; texts: readonly CrisisText[] }) => {
  const { t } = crisisTexts.in(c.var.lang);
  const act = many.includes(place) ? t.page.add : texts.length === 0 ? t.page.write : t.page.writeMore;
  return (
    <Section id={place} title={t.places[place]}>
      {texts.length === 0 && <p class="mv-small">{t.hints[place]}</p>}
      {texts.map((text, i) => (
        <TextBox c={c} text={text} before={i} />
      ))}
      <p class="mv-noprint">
        <a class="ds-link" href={href(c.var.lang, `${ownPath}/texts/new?place=${place}`)}>
          {act}
          <span class="ds-sr-only">: {t.places[place]}</span>
        </a>
      </p>
    </Section>
  );
};

const TextBox = ({ c, text, before }: { c: Ctx; text: CrisisText; before: number }) => {
  const { t, lang } = crisisTexts.in(c.var.lang);
  return (
    <article class="mv-goal">
      <p class="mv-by">
        <PartyMark by="giver" />
        <span class="mv-small">
          {t.page.written(dayInWords(c, lang, text.written_at))}
          {text.hidden && ` · ${t.page.hidden}`}
        </span>
      </p>
      <EntryWords lang={lang} text={text} before={before} />
      <p class="mv-noprint">
        <a class="ds-link" href={href(c.var.lang, `${ownPath}/texts/${text.thread_id}`)}>
          {t.page.see}
          <span class="ds-sr-only">: {lineOf(lang, text)}</span>
        </a>
      </p>
    </article>
  );
};
