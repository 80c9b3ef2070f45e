import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { Empty, Heading, LinkButton, Page } from "#web/index.ts";
import { standingOf } from "../after-talk.ts";
import { kindInWords } from "../in-words.ts";
import type { Coercion, Step } from "../store/coercions.ts";
import { figureTexts } from "../texts/figures.ts";
import { hereTexts } from "../texts/here.ts";
import { talkTexts } from "../texts/talk.ts";

interface HereListProps {
  c: Ctx;
  acting: Acting;
  all: readonly Coercion[];
  steps: readonly Step[];
  names: ReadonlyMap<string, string>;
}

/** What the unit has registered, the newest first, and where each conversation stands. */
export const HereListPage = ({ c, acting, all, steps, names }: HereListProps) => {
  const { t, lang } = hereTexts.in(c.var.lang);
  const { t: talk } = talkTexts.in(lang);
  const at = (path: string) => href(c.var.lang, `/my/after-talks-here${path}`);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/tasks", textLang: lang })}
      title={t.title}
      heading={
        <Heading title={t.title} lead={t.lead}>
          <div class="mv-row mv-noprint">
            <LinkButton href={at("/new")}>{t.new}</LinkButton>
            <LinkButton href={at("/figures")} secondary>
              {figureTexts.in(lang).t.title}
            </LinkButton>
          </div>
        </Heading>
      }
    >
      {all.length === 0 ? (
        <Empty>{t.none}</Empty>
      ) : (
        <ul class="mv-plain mv-stack">
          {all.map((one) => {
            const { state } = standingOf(steps.filter((step) => step.coercion_id === one.id));
            return (
              <li>
                <a class="ds-link" href={at(`/${one.id}`)} dir="auto">
                  {names.get(one.person_id) ?? "–"}
                </a>
                <p class="mv-small">
                  {kindInWords(lang, one.kind)}, {dateInWords(lang, one.ended_on, { short: c.var.today })}.{" "}
                  {talk.states[state]}
                </p>
              </li>
            );
          })}
        </ul>
      )}
    </Page>
  );
};
