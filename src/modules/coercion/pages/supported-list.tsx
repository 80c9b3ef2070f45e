import { oslo } from "#platform/clock/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { Empty, Heading, LinkButton, Page } from "#web/index.ts";
import { supportedTexts } from "../texts/supported.ts";

interface SupportedListProps {
  c: Ctx;
  acting: Acting;
  atWork: boolean;
  all: readonly { id: string; name: string; begun_at: Date }[];
}

/** All that is to be decided with support: one's own, or the unit's. */
export const SupportedListPage = ({ c, acting, atWork, all }: SupportedListProps) => {
  const { t, lang } = supportedTexts.in(c.var.lang);
  const base = href(c.var.lang, `/my/supported-decisions${atWork ? "-here" : ""}`);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: atWork ? "/my/tasks" : "/my/mine", textLang: lang })}
      title={atWork ? t.hereTitle : t.title}
      heading={
        <Heading title={atWork ? t.hereTitle : t.title} lead={atWork ? t.hereLead : t.lead}>
          <div class="mv-row mv-noprint">
            <LinkButton href={`${base}/new`}>{t.begin}</LinkButton>
          </div>
        </Heading>
      }
    >
      {all.length === 0 ? (
        <Empty>{t.none}</Empty>
      ) : (
        <ul class="mv-plain mv-stack">
          {all.map((one) => (
            <li>
              <a class="ds-link" href={`${base}/${one.id}`} dir="auto">
                {one.name}
              </a>
              <p class="mv-small">{dateInWords(lang, oslo(one.begun_at), { short: c.var.today })}</p>
            </li>
          ))}
        </ul>
      )}
      <p class="mv-small">{t.law}</p>
    </Page>
  );
};
