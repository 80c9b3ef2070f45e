import { type Topic, topicTexts } from "#modules/consent/index.ts";
import { oslo } from "#platform/clock/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { Actions, Button, Empty, Form, Heading, Page, Section, TextArea, Words } from "#web/index.ts";
import type { Note } from "../notes.ts";
import { noteTexts } from "../texts/note.ts";

interface PrincipalNotesProps {
  c: Ctx;
  acting: Acting;
  topic: Topic;
  notes: readonly Note[];
  /** Set where one may write for the person: a parent, a guardian, a proxy. */
  write: { fields: Fields; formKey: string; wrong: readonly Wrong[] } | null;
}

/** One topic of the one I act for: opened, and written down that it was. */
export const PrincipalNotesPage = ({ c, acting, topic, notes, write }: PrincipalNotesProps) => {
  const { t: all, lang } = noteTexts.in(c.var.lang);
  const t = all.forThem;
  const words: Readonly<Record<string, string>> = all.form.wrong;
  const topicName = topicTexts.in(c.var.lang).t.topics[topic];
  const name = acting.principal_name ?? "";
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/for", textLang: lang })}
      title={topicName}
      problems={(write?.wrong ?? []).map(({ field, word }) => ({
        field,
        text: words[word] ?? all.form.wrong.words,
      }))}
      heading={<Heading above={name} title={topicName} lead={t.logged} />}
    >
      <Section id="notes" title={t.who(name)}>
        {notes.length === 0 && <Empty>{t.empty}</Empty>}
        {notes.map((note) => (
          <Words
            by="giver"
            who={note.as_whom === "self" ? name : `${t.mine} ${name}`}
            when={dateInWords(lang, oslo(note.written_at), { short: c.var.today })}
          >
            {note.words ?? all.one.unreadable}
          </Words>
        ))}
      </Section>
      {write && (
        <Section id="write" title={t.write}>
          <Form action={href(c.var.lang, `/my/for/${topic}/note`)} formKey={write.formKey}>
            <TextArea name="words" label={t.words} help={t.wordsHelp} value={write.fields["words"]} />
            <Actions note={all.form.notSaved}>
              <Button>{t.save}</Button>
            </Actions>
          </Form>
        </Section>
      )}
      <p>
        <a class="ds-link" href={href(c.var.lang, "/my/for")}>
          {t.back}
        </a>
      </p>
    </Page>
  );
};
