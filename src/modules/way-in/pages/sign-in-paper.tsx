import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  Form,
  Heading,
  Hidden,
  Page,
  type Problem,
  Section,
  TextField,
} from "#web/index.ts";
import { signInTexts } from "../texts/index.ts";
import { PasskeyForm } from "./passkey-form.tsx";

type SignInPaperProps = {
  c: Ctx;
  /** What the browser is asked, to show a passkey. */
  ask: string;
  returnTo: string;
  /** The name as typed; the secret never comes back. */
  name?: string;
  visible: boolean;
  problems?: readonly Problem[];
};

/** Coming in with the sign-in name and the code from the sheet, or one's own password; or with a passkey. */
export function SignInPaper({ c, ask, returnTo, name, visible, problems = [] }: SignInPaperProps) {
  const { t, lang } = signInTexts.in(c.var.lang);
  const here = href(c.var.lang, "/my/sign-in/paper");
  const query = `return=${encodeURIComponent(returnTo)}${visible ? "" : "&visible"}`;
  return (
    <Page
      frame={c.var.frames(c, { textLang: lang })}
      title={t.title}
      problems={problems}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      <Form action={here}>
        <Hidden name="return" value={returnTo} />
        {visible && <Hidden name="visible" value="yes" />}
        <TextField
          name="name"
          label={t.name}
          help={t.nameHelp}
          value={name}
          autocomplete="username"
          autocapitalize="off"
          spellcheck={false}
          maxlength={60}
          size={24}
        />
        <TextField
          name="secret"
          type={visible ? "text" : "password"}
          label={t.secret}
          help={t.secretHelp}
          autocomplete="current-password"
          autocapitalize="off"
          spellcheck={false}
          maxlength={400}
        />
        <p>
          <a class="ds-link" href={`${here}?${query}`}>
            {visible ? t.hide : t.show}
          </a>
        </p>
        <Actions note={t.shared}>
          <Button>{t.act}</Button>
        </Actions>
      </Form>
      <PasskeyForm
        c={c}
        id="passkey"
        title={t.passkey.title}
        text={t.passkey.text}
        action={href(c.var.lang, `/my/sign-in/passkey?return=${encodeURIComponent(returnTo)}`)}
        what="show"
        ask={ask}
        label={t.passkey.act}
        stopped={t.passkey.stopped}
      />
      <Section id="lost" title={t.lost.title}>
        <p>{t.lost.text}</p>
      </Section>
    </Page>
  );
}
