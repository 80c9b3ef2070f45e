import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Page, type Problem } from "#web/index.ts";
import { signInTexts } from "../texts/index.ts";
import { PasskeyForm } from "./passkey-form.tsx";
import { PasswordFields } from "./password-fields.tsx";

type MakePasswordProps = { c: Ctx; name: string; ask: string; problems?: readonly Problem[] };

/** The paper code was right: something of one's own takes its place, a password or a passkey. */
export function MakePassword({ c, name, ask, problems = [] }: MakePasswordProps) {
  const { t: all, lang } = signInTexts.in(c.var.lang);
  const t = all.make;
  return (
    <Page
      frame={c.var.frames(c, { textLang: lang })}
      title={t.title}
      problems={problems}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      <Form action={href(c.var.lang, "/my/sign-in/password")}>
        <p>{t.name(name)}</p>
        <PasswordFields lang={c.var.lang} />
        <Actions note={all.shared}>
          <Button>{t.act}</Button>
        </Actions>
      </Form>
      <PasskeyForm
        c={c}
        id="passkey"
        title={t.passkeyTitle}
        text={t.passkeyText}
        action={href(c.var.lang, "/my/sign-in/password/passkey")}
        what="make"
        ask={ask}
        label={t.passkeyAct}
        stopped={all.passkey.stopped}
      />
    </Page>
  );
}
