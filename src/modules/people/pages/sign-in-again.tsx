import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Heading, LinkButton, Page, Unsent, type UnsentForm } from "#web/index.ts";
import { signInTexts } from "../texts/index.ts";

type SignInAgainProps = { c: Ctx; kept: boolean; first?: boolean; unsent?: UnsentForm };

/**
 * A form was sent by somebody who is not signed in: whether it was kept, and the way on.
 * @param first never was signed in here, as far as we know; otherwise the session has run out
 * @param unsent what could not be kept: it stands on the page, to be sent from there once one is signed in
 */
export function SignInAgain({ c, kept, first = false, unsent }: SignInAgainProps) {
  const { t, lang } = signInTexts.in(c.var.lang);
  const words = first ? t.first : t.again;
  const { title, text } = words;
  return (
    <Page
      frame={c.var.frames(c, { textLang: lang })}
      title={title}
      heading={<Heading title={title} lead={text} />}
    >
      {kept && <p>{words.kept}</p>}
      {unsent && <p>{t.notKept}</p>}
      <Actions>
        <LinkButton href={href(c.var.lang, "/my/sign-in")} newWindow={unsent !== undefined}>
          {unsent ? t.inNewWindow : words.act}
        </LinkButton>
      </Actions>
      {unsent && (
        <section class="mv-stack">
          <Unsent {...unsent} words={t.unsent} />
        </section>
      )}
    </Page>
  );
}
