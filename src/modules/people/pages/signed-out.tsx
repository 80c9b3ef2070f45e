import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Heading, LinkButton, Page } from "#web/index.ts";
import { signInTexts } from "../texts/index.ts";

/** Signed out here; `provider` is where to sign out there too (the browser is sent on by itself). */
export function SignedOut({ c, provider }: { c: Ctx; provider: string | null }) {
  const { t, lang } = signInTexts.in(c.var.lang);
  return (
    <Page
      frame={c.var.frames(c, { textLang: lang })}
      title={t.out.title}
      leaves={false}
      heading={<Heading title={t.out.title} lead={t.out.text} />}
    >
      {provider !== null && <p>{t.out.provider}</p>}
      <Actions>
        {provider !== null && <LinkButton href={provider}>{t.out.go}</LinkButton>}
        <LinkButton href={href(c.var.lang, "/")} secondary>
          {t.out.home}
        </LinkButton>
      </Actions>
    </Page>
  );
}
