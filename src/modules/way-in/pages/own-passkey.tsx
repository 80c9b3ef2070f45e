import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Heading, LinkButton, Page, type Problem } from "#web/index.ts";
import { ownTexts, signInTexts } from "../texts/index.ts";
import { PasskeyForm } from "./passkey-form.tsx";

type OwnPasskeyProps = { c: Ctx; acting: Acting; ask: string; problems?: readonly Problem[] };

/** One more passkey. Without the script the page says what it is for, and the way back. */
export function OwnPasskey({ c, acting, ask, problems = [] }: OwnPasskeyProps) {
  const { t, lang } = ownTexts.in(c.var.lang);
  const { t: signIn } = signInTexts.in(c.var.lang);
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang, current: "/my/mine" })}
      title={t.passkeys.make}
      problems={problems}
      heading={<Heading title={t.passkeys.make} lead={t.passkeys.help} />}
    >
      <noscript>
        <p>{t.passkeys.script}</p>
      </noscript>
      <PasskeyForm
        c={c}
        id="passkey"
        title={t.passkeys.here}
        action={href(c.var.lang, "/my/way-in/passkey")}
        what="make"
        ask={ask}
        label={t.passkeys.make}
        first
        stopped={signIn.passkey.stopped}
      />
      <Actions>
        <LinkButton href={href(c.var.lang, "/my/way-in")} secondary>
          {t.codes.back}
        </LinkButton>
      </Actions>
    </Page>
  );
}
