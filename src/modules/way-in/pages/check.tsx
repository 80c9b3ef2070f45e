import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import {
  Actions,
  Button,
  Form,
  Heading,
  Hidden,
  LinkButton,
  Page,
  type Problem,
  TextField,
} from "#web/index.ts";
import { signInTexts } from "../texts/index.ts";
import { PasskeyForm } from "./passkey-form.tsx";

type CheckProps = {
  c: Ctx;
  acting: Acting;
  returnTo: string;
  kept: boolean;
  /** What the browser is asked, to show a passkey; null for whoever came in surely. */
  ask: string | null;
  problems?: readonly Problem[];
};

/** Before something sensitive: shows once more who one is, in the way one came in, and says why. */
export function Check({ c, acting, returnTo, kept, ask, problems = [] }: CheckProps) {
  const { t: all, lang } = signInTexts.in(c.var.lang);
  const t = all.check;
  const back = `?return=${encodeURIComponent(returnTo)}`;
  const cancel = (
    <LinkButton href={href(c.var.lang, "/my")} secondary>
      {t.cancel}
    </LinkButton>
  );
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang })}
      title={t.title}
      problems={problems}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      {kept && <p>{t.kept}</p>}
      {ask === null ? (
        <Actions>
          <LinkButton href={href(c.var.lang, `/my/sign-in/anew${back}`)}>{t.high}</LinkButton>
          {cancel}
        </Actions>
      ) : (
        <>
          <Form action={href(c.var.lang, "/my/check")}>
            <Hidden name="return" value={returnTo} />
            <TextField
              name="secret"
              type="password"
              label={t.password}
              autocomplete="current-password"
              spellcheck={false}
              maxlength={400}
            />
            <Actions>
              <Button>{t.act}</Button>
              {cancel}
            </Actions>
          </Form>
          <PasskeyForm
            c={c}
            id="passkey"
            title={all.passkey.title}
            action={href(c.var.lang, `/my/check/passkey${back}`)}
            what="show"
            ask={ask}
            label={t.passkeyAct}
            stopped={all.passkey.stopped}
          />
        </>
      )}
    </Page>
  );
}
