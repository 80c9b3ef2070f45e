import { oslo } from "#platform/clock/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { Empty, Heading, LinkButton, Log, Page } from "#web/index.ts";
import type { MyAsk } from "../store/asks.ts";
import { askTexts } from "../texts/ask.ts";
import { topicTexts } from "../texts/topic.ts";

/** What I have asked for at work. A no that was not to be told, a no that came and what was closed again: not answered. */
export const AskedByMePage = ({ c, acting, asks }: { c: Ctx; acting: Acting; asks: readonly MyAsk[] }) => {
  const { t: all, lang } = askTexts.in(c.var.lang);
  const t = all.work;
  const names = topicTexts.in(c.var.lang).t.topics;
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/shared", textLang: lang })}
      title={t.title}
      heading={
        <Heading title={t.title} lead={t.lead}>
          <div class="mv-row">
            <LinkButton href={href(c.var.lang, "/my/asks/new")}>{t.new}</LinkButton>
            <a class="ds-link" href={href(c.var.lang, "/my/shared")}>
              {t.read}
            </a>
          </div>
        </Heading>
      }
    >
      {asks.length === 0 ? (
        <Empty>{t.none}</Empty>
      ) : (
        <Log
          rows={asks.map((one) => ({
            when: t.asked(dateInWords(lang, oslo(one.asked_at), { short: c.var.today })),
            what: t.row(names[one.topic], one.name),
            act: <p>{t.standing[one.standing]}</p>,
          }))}
        />
      )}
    </Page>
  );
};
