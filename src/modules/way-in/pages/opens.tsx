import { topics, topicTexts } from "#modules/consent/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { Section } from "#web/index.ts";
import { ownTexts } from "../texts/index.ts";

/**
 * What is open to whoever came in without a national eID, and what is not. As the database has it for this very session
 * (data/access-rules.json): the page cannot promise more.
 */
export function Opens({ c, acting }: { c: Ctx; acting: Acting }) {
  const { t: all, lang } = ownTexts.in(c.var.lang);
  const t = all.opens;
  const { t: names } = topicTexts.in(lang);
  const open = topics.filter((topic) => acting.topics.includes(topic));
  const closed = topics.filter((topic) => !acting.topics.includes(topic));
  const list = (some: readonly (typeof topics)[number][]) => (
    <ul class="ds-list">
      {some.map((topic) => (
        <li>{names.topics[topic]}</li>
      ))}
    </ul>
  );
  return (
    <Section id="opens" title={t.title}>
      <p>{t.text}</p>
      {list(open)}
      <p>{closed.length > 0 ? t.closed : t.nothingClosed}</p>
      {closed.length > 0 && list(closed)}
      <p>{t.work}</p>
    </Section>
  );
}
