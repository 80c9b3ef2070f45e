import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Heading, LinkButton, Page } from "#web/index.ts";
import { signInTexts } from "../texts/index.ts";

/** The session was over when a form was sent: whether it was kept, and the way on. */
export function SignInAgain({ c, kept }: { c: Ctx; kept: boolean }) {
  const { t, lang } = signInTexts.in(c.var.lang);
  const { title, text } = t.again;
  return (
    <Page
      frame={c.var.frames(c, { textLang: lang })}
      title={title}
      heading={<Heading title={title} lead={text} />}
    >
      {kept && <p>{t.again.kept}</p>}
      <Actions>
        <LinkButton href={href(c.var.lang, "/my/sign-in")}>{t.again.act}</LinkButton>
      </Actions>
    </Page>
  );
}
