import type { Ctx } from "#platform/http/route.ts";
import type { SignInWord } from "#platform/oidc/index.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Heading, LinkButton, Page } from "#web/index.ts";
import { signInTexts } from "../texts/index.ts";

/** A sign-in that came to nothing: what happened in plain words, and the way back. */
export function SignInTrouble({ c, word }: { c: Ctx; word: SignInWord }) {
  const { t, lang } = signInTexts.in(c.var.lang);
  const { title, text } = t.trouble[word];
  return (
    <Page
      frame={c.var.frames(c, { textLang: lang })}
      title={title}
      leaves={false}
      heading={<Heading title={title} lead={text} />}
    >
      <p>{t.trouble.anonymous}</p>
      <Actions>
        <LinkButton href={href(c.var.lang, "/my/sign-in")}>{t.trouble.retry}</LinkButton>
        <LinkButton href={href(c.var.lang, "/")} secondary>
          {t.trouble.home}
        </LinkButton>
      </Actions>
    </Page>
  );
}
