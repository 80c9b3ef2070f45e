import { type Topic, topicTexts } from "#modules/consent/index.ts";
import type { Acting } from "#platform/db/index.ts";
import { type DraftOf, draftFields } from "#platform/draft.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  CheckField,
  Form,
  Heading,
  Hidden,
  Page,
  RadioGroup,
  TextArea,
} from "#web/index.ts";
import { noteTexts } from "../texts/note.ts";

interface WriteNoteProps {
  c: Ctx;
  acting: Acting;
  fields: Fields;
  open: readonly Topic[];
  draft: DraftOf;
  formKey: string;
  /** Set where a newer version of a note is written. */
  threadId?: string;
  topic?: Topic;
  wrong?: readonly Wrong[];
  draftBack?: boolean;
}

/** Writes a note, or a newer version of one. The draft is kept for its writer alone. */
export const WriteNotePage = (props: WriteNoteProps) => {
  const { c, acting, fields, open, draft, formKey, threadId, topic, wrong = [], draftBack } = props;
  const { t, lang } = noteTexts.in(c.var.lang);
  const names = topicTexts.in(c.var.lang).t.topics;
  const words: Readonly<Record<string, string>> = t.form.wrong;
  const title = threadId ? t.form.changeTitle : t.form.title;
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={title}
      problems={wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.form.wrong.words }))}
      heading={
        <Heading above={topic && names[topic]} title={title} lead={threadId ? t.form.changeLead : t.lead} />
      }
    >
      {draftBack && <p>{t.form.draftBack}</p>}
      <Form
        action={href(c.var.lang, threadId ? `/my/notes/${threadId}/version` : "/my/notes")}
        formKey={formKey}
      >
        <Hidden name={draftFields.form} value={draft.form} />
        <Hidden name={draftFields.subject} value={draft.subject} />
        {!topic && (
          <RadioGroup
            name="topic"
            legend={t.form.topic}
            help={t.form.topicHelp}
            value={fields["topic"]}
            choices={open.map((value) => ({ value, label: names[value] }))}
          />
        )}
        <TextArea
          name="words"
          label={t.form.words}
          help={t.form.wordsHelp}
          question
          value={fields["words"]}
          draft={{ url: href(c.var.lang, "/my/draft"), status: "saved" }}
        />
        {!topic && (
          <CheckField
            name="hide"
            label={t.form.hide}
            help={t.form.hideHelp}
            checked={fields["hide"] === "yes"}
          />
        )}
        <Actions note={t.form.notSaved} statusId="saved">
          <Button>{t.form.save}</Button>
        </Actions>
      </Form>
    </Page>
  );
};
