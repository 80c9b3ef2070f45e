import { oslo } from "#platform/clock/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { ActButton, Empty, Heading, Page, Pair, Section, TodoItem, TodoList } from "#web/index.ts";
import type { Met } from "../routes/blocks.tsx";
import type { Block } from "../store/blocks.ts";
import { meetTexts } from "../texts/meet.ts";
import { shareTexts } from "../texts/share.ts";
import { ownFrame } from "./frame.ts";

interface BlocksProps {
  c: Ctx;
  acting: Acting;
  blocks: readonly Block[];
  names: ReadonlyMap<string, string>;
  met: readonly Met[];
}

// How long after it was done the page still says so, with the way back.
const justNow = 2 * 60_000;

/** Whom I have shut out, whom I can shut out, and what that does and does not do. */
export const BlocksPage = ({ c, acting, blocks, names, met }: BlocksProps) => {
  const { t: all, lang } = meetTexts.in(c.var.lang);
  const t = all.block;
  const nameOf = (id: string) => names.get(id) ?? shareTexts.in(c.var.lang).t.somebody;
  const fresh = blocks.filter((one) => c.var.now.getTime() - one.made_at.getTime() < justNow);
  return (
    <Page
      frame={ownFrame(c, acting, lang)}
      title={t.title}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      {fresh.length > 0 && (
        <div class="mv-empty mv-stack">
          {fresh.map((one) => (
            <p>{t.nowBlocked(nameOf(one.blocked_person_id))}</p>
          ))}
        </div>
      )}
      {blocks.length === 0 ? (
        <Empty>{t.none}</Empty>
      ) : (
        <Section id="blocked" title={t.now}>
          <TodoList>
            {blocks.map((one) => (
              <TodoItem
                title={nameOf(one.blocked_person_id)}
                about={t.since(dateInWords(lang, oslo(one.made_at), { short: c.var.today }))}
                act={
                  <ActButton
                    action={href(c.var.lang, `/my/blocks/${one.id}/end`)}
                    label={t.end}
                    about={nameOf(one.blocked_person_id)}
                  />
                }
              />
            ))}
          </TodoList>
        </Section>
      )}
      <Section id="add" title={t.add}>
        <p>{met.length > 0 ? t.addLead : t.addNone}</p>
        {met.length > 0 && (
          <TodoList>
            {met.map((one) => (
              <TodoItem
                title={one.name}
                about={one.as}
                act={
                  <ActButton
                    action={href(c.var.lang, "/my/blocks")}
                    label={t.act(one.name)}
                    fields={{ person: one.personId }}
                  />
                }
              />
            ))}
          </TodoList>
        )}
      </Section>
      <Pair far>
        <Section id="does" title={t.does}>
          <ul class="ds-list">
            {t.doesLines.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </Section>
        <Section id="does-not" title={t.doesNot}>
          <ul class="ds-list">
            {t.doesNotLines.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </Section>
      </Pair>
    </Page>
  );
};
