import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import type { SharedThing } from "#platform/module.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { Empty, Heading, Page, Words } from "#web/index.ts";
import { sharedTexts } from "../texts/shared.ts";
import { topicTexts } from "../texts/topic.ts";
import type { Purpose, Topic } from "../topics.ts";

interface OpenedProps {
  c: Ctx;
  acting: Acting;
  name: string;
  topic: Topic;
  purpose: Purpose;
  things: readonly SharedThing[];
}

/** One topic of somebody's, just opened. What is hidden is not here: no count, no hole. */
export const OpenedPage = ({ c, acting, name, topic, purpose, things }: OpenedProps) => {
  const { t, lang } = sharedTexts.in(c.var.lang);
  const names = topicTexts.in(c.var.lang).t;
  const current = acting.role_id ? "/my/shared" : "/my/mine";
  return (
    <Page
      frame={c.get("frames")(c, { acting, current, textLang: lang })}
      title={t.open.title}
      heading={<Heading above={name} title={names.topics[topic]} lead={t.open.lead(name)} />}
    >
      <p>{acting.principal_id ? t.open.mandate : t.open.purpose(name, t.purposes[purpose])}</p>
      {things.length === 0 && <Empty>{t.open.empty}</Empty>}
      {things.map((thing) => (
        <Words
          by="giver"
          who={thing.by === "self" ? name : t.open.forThem(name)}
          when={dateInWords(lang, thing.day, { short: c.var.today })}
        >
          {thing.words}
        </Words>
      ))}
      <p class="mv-small">{t.open.quiet(name)}</p>
      <p class="mv-noprint">
        <a class="ds-link" href={href(c.var.lang, "/my/shared")}>
          {t.open.back}
        </a>
      </p>
    </Page>
  );
};
