import { topicTexts } from "#modules/consent/index.ts";
import type { Acting } from "#platform/db/index.ts";
import { newKey } from "#platform/http/once.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Button, Form, Heading, LinkButton, Page, Words } from "#web/index.ts";
import type { Note } from "../notes.ts";
import { noteTexts } from "../texts/note.ts";

/** What happens if a note is taken away, before it is. */
export const RemovalPage = ({ c, acting, note }: { c: Ctx; acting: Acting; note: Note }) => {
  const { t, lang } = noteTexts.in(c.var.lang);
  const at = href(c.var.lang, `/my/notes/${note.thread_id}`);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/mine", textLang: lang })}
      title={t.removal.title}
      heading={
        <Heading
          above={topicTexts.in(c.var.lang).t.topics[note.topic]}
          title={t.removal.title}
          lead={t.removal.lead}
        />
      }
    >
      <Words by="giver" who={t.one.you}>
        {note.words ?? t.one.unreadable}
      </Words>
      <p>{t.removal.regret}</p>
      <Form action={`${at}/removal`} formKey={newKey()}>
        <div class="mv-row">
          <Button>{t.removal.sure}</Button>
          <LinkButton href={at} secondary>
            {t.removal.keep}
          </LinkButton>
        </div>
      </Form>
    </Page>
  );
};
