import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Heading, LinkButton, Page } from "#web/index.ts";
import { signInTexts } from "../texts/index.ts";

/**
 * A form was sent by somebody who is not signed in: whether it was kept, and the way on.
 * @param first never was signed in here, as far as we know; otherwise the session has run out
 */
export function SignInAgain({ c, kept, first = false }: { c: Ctx; kept: boolean; first?: boolean }) {
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
      <Actions>
        <LinkButton href={href(c.var.lang, "/my/sign-in")}>{words.act}</LinkButton>
      </Actions>
    </Page>
  );
}
