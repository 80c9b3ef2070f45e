import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import {
  ActButton,
  Actions,
  Button,
  FileField,
  Form,
  Heading,
  LinkButton,
  Page,
  Section,
  TextField,
} from "#web/index.ts";
import { dayInWords, nameInWords, whenInWords } from "../in-words.ts";
import { cameLate, type Paper, papersBy } from "../papers.ts";
import type { Hand } from "../side.ts";
import { minutesTexts } from "../texts/minutes.ts";
import { paperTexts } from "../texts/papers.ts";

interface PapersProps {
  c: Ctx;
  acting: Acting;
  hand: Hand;
  papers: readonly Paper[];
  fields?: Fields;
  wrong?: readonly Wrong[];
}

/** The papers of a meeting, on both sides: by when they should be there, each to be saved, and adding one. */
export const PapersPage = ({ c, acting, hand, papers, fields = {}, wrong = [] }: PapersProps) => {
  const { t, lang } = paperTexts.in(c.var.lang);
  const { open, guest, base } = hand;
  const at = (path: string) => href(c.var.lang, `${base}/${open.of.id}${path}`);
  const words: Readonly<Record<string, string>> = t.wrong;
  const day = open.now.on_day;
  const from = (id: string | null) => {
    if (id === (guest?.participantId ?? null)) return t.me;
    if (id === null) return guest?.owner ?? t.me;
    return nameInWords(
      lang,
      open.participants.find((one) => one.id === id) ?? { name: null, unit_name: null },
    );
  };
  const writes = open.standing !== "called-off";
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.wrong.none }))}
      heading={
        <Heading above={whenInWords(lang, open.now, c.var.today)} title={t.title} lead={t.lead}>
          <p>{t.by(dayInWords(c, lang, papersBy(day)))}</p>
        </Heading>
      }
    >
      {papers.length === 0 && <p>{t.none}</p>}
      <ul class="mv-plain mv-stack">
        {papers.map((paper) => (
          <li class="mv-words">
            <h2 class="mv-h3" dir="auto">
              {paper.name ?? t.title}
            </h2>
            <p dir="auto">
              {t.from(from(paper.participant_id), dayInWords(c, lang, paper.added_at))}. {t.kinds[paper.kind]}
              . {cameLate(paper, day) && <b>{t.late}.</b>}
            </p>
            <div class="mv-row mv-noprint">
              <LinkButton href={at(`/papers/${paper.id}`)} secondary>
                {t.save}
                <span class="ds-sr-only">: {paper.name}</span>
              </LinkButton>
              {writes && (guest === null || paper.participant_id === guest.participantId) && (
                <ActButton
                  action={at(`/papers/${paper.id}/removal`)}
                  label={t.remove}
                  about={paper.name ?? undefined}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
      {papers.length > 0 && <p>{t.removeNote}</p>}
      {writes && (
        <Section id="add" title={t.add}>
          <Form action={at("/papers")} formKey={newKey()} files>
            <TextField name="name" label={t.name} value={fields["name"]} autocomplete="off" />
            <FileField
              name="file"
              label={t.file}
              help={t.help}
              accept="application/pdf,image/jpeg,image/png,text/plain,.txt"
            />
            <Actions note={t.note}>
              <Button>{t.act}</Button>
            </Actions>
          </Form>
        </Section>
      )}
      <p>
        <a class="ds-link" href={at("")}>
          {minutesTexts.in(c.var.lang).t.minutes.back}
        </a>
      </p>
    </Page>
  );
};
