import { href, type Lang } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  Form,
  type Frame,
  Heading,
  Page,
  type Problem,
  Section,
  TextField,
} from "#web/index.ts";
import type { FollowTexts } from "../texts/follow.ts";

type FollowEntryProps = {
  frame: Frame;
  t: FollowTexts;
  lang: Lang;
  /** What was typed: a slip of the pen is mended, not written anew. */
  typed?: string | undefined;
  problems?: readonly Problem[] | undefined;
};

/** The way in with a code. */
export function FollowEntryPage({ frame, t, lang, typed, problems = [] }: FollowEntryProps) {
  return (
    <Page
      frame={frame}
      title={t.title}
      problems={problems}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      <Form action={href(lang, "/follow")}>
        <TextField
          name="code"
          label={t.code}
          help={t.codeHelp}
          value={typed}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          size={36}
          question
        />
        <Actions note={t.note}>
          <Button>{t.open}</Button>
        </Actions>
      </Form>
      <Section id="lost" title={t.lost.title}>
        <p>{t.lost.text}</p>
        <p>
          <a class="ds-link" href={href(lang, "/units")}>
            {t.lost.link}
          </a>
        </p>
        <p>{t.lost.signedIn}</p>
        <p>
          <a class="ds-link" href={href(lang, "/my/voices")}>
            {t.lost.signInLink}
          </a>
        </p>
      </Section>
    </Page>
  );
}
