import { topicTexts } from "#modules/consent/index.ts";
import { oslo } from "#platform/clock/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { ActButton, Details, Heading, LinkButton, Page, Words } from "#web/index.ts";
import type { Note } from "../notes.ts";
import { noteTexts } from "../texts/note.ts";

/** One note: the newest words, who sees them, what can be done; the earlier versions folded. */
export const NotePage = ({
  c,
  acting,
  versions: [note, ...earlier],
}: {
  c: Ctx;
  acting: Acting;
  versions: readonly [Note, ...Note[]];
}) => {
  const { t, lang } = noteTexts.in(c.var.lang);
  const at = href(c.var.lang, `/my/notes/${note.thread_id}`);
  const day = (when: Date) => dateInWords(lang, oslo(when), { short: c.var.today });
  const state = note.removed_at
    ? t.removed.one(day(note.removed_at))
    : note.hidden
      ? t.one.hidden
      : t.one.shown;
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.one.title}
      heading={<Heading title={topicTexts.in(c.var.lang).t.topics[note.topic]} lead={state} />}
    >
      <Version note={note} c={c} />
      {note.removed_at ? (
        <ActButton action={`${at}/restoration`} label={t.removed.back} secondary={false} />
      ) : (
        <div class="mv-row mv-noprint">
          <LinkButton href={`${at}/version`}>{t.one.change}</LinkButton>
          {note.hidden ? (
            <ActButton action={`${at}/showing`} label={t.one.show} />
          ) : (
            <ActButton action={`${at}/hiding`} label={t.one.hide} />
          )}
          <a class="ds-link" href={`${at}/removal`}>
            {t.one.remove}
          </a>
        </div>
      )}
      {earlier.length > 0 && (
        <Details summary={t.one.earlier} narrow>
          <p>{t.one.earlierLead}</p>
          {earlier.map((version) => (
            <Version note={version} c={c} />
          ))}
        </Details>
      )}
      <p>
        <a class="ds-link" href={href(c.var.lang, "/my/notes")}>
          {t.one.back}
        </a>
      </p>
    </Page>
  );
};

const Version = ({ note, c }: { note: Note; c: Ctx }) => {
  const { t, lang } = noteTexts.in(c.var.lang);
  return (
    <Words
      by="giver"
      who={note.as_whom === "self" ? t.one.you : t.one.forYou}
      when={dateInWords(lang, oslo(note.written_at), { short: c.var.today })}
    >
      {note.words ?? t.one.unreadable}
    </Words>
  );
};
