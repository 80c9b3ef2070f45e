import { topics, topicTexts } from "#modules/consent/index.ts";
import { oslo } from "#platform/clock/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { Details, Empty, Heading, LinkButton, Page, Section } from "#web/index.ts";
import { firstWords, type Note } from "../notes.ts";
import { noteTexts } from "../texts/note.ts";

const Row = ({ c, note }: { c: Ctx; note: Note }) => {
  const { t, lang } = noteTexts.in(c.var.lang);
  return (
    <li>
      <a class="ds-link" href={href(c.var.lang, `/my/notes/${note.thread_id}`)} dir="auto">
        {note.words === null ? t.one.unreadable : firstWords(note.words)}
      </a>
      <p class="mv-small">
        {t.written(dateInWords(lang, oslo(note.written_at), { short: c.var.today }))}
        {note.hidden && ` · ${t.hiddenMark}`}
      </p>
    </li>
  );
};

/** All that I have written about myself, by topic; what was taken away last, folded. */
export const NotesPage = ({ c, acting, notes }: { c: Ctx; acting: Acting; notes: readonly Note[] }) => {
  const { t, lang } = noteTexts.in(c.var.lang);
  const names = topicTexts.in(c.var.lang).t.topics;
  const kept = notes.filter((note) => note.removed_at === null);
  const gone = notes.filter((note) => note.removed_at !== null);
  const write = <LinkButton href={href(c.var.lang, "/my/notes/new")}>{t.write}</LinkButton>;
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      {kept.length === 0 ? <Empty act={write}>{t.empty}</Empty> : <div class="mv-row">{write}</div>}
      {topics.map((topic) => {
        const here = kept.filter((note) => note.topic === topic);
        return (
          here.length > 0 && (
            <Section id={topic} title={names[topic]}>
              <ul class="mv-plain mv-stack">
                {here.map((note) => (
                  <Row c={c} note={note} />
                ))}
              </ul>
            </Section>
          )
        );
      })}
      {gone.length > 0 && (
        <Details summary={t.removed.title} narrow>
          <p>{t.removed.lead}</p>
          <ul class="mv-plain mv-stack">
            {gone.map((note) => (
              <Row c={c} note={note} />
            ))}
          </ul>
        </Details>
      )}
    </Page>
  );
};
