import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, LinkButton, Page, type Problem } from "#web/index.ts";
import { ownTexts } from "../texts/index.ts";
import { PasswordFields } from "./password-fields.tsx";

type OwnPasswordProps = { c: Ctx; acting: Acting; formKey: string; problems?: readonly Problem[] };

/** A new password in place of the old one. */
export function OwnPassword({ c, acting, formKey, problems = [] }: OwnPasswordProps) {
  const { t: all, lang } = ownTexts.in(c.var.lang);
  const t = all.password;
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang, current: "/my/mine" })}
      title={t.pageTitle}
      problems={problems}
      heading={<Heading title={t.pageTitle} lead={t.pageLead} />}
    >
      <Form action={href(c.var.lang, "/my/way-in/password")} formKey={formKey}>
        <PasswordFields lang={c.var.lang} />
        <Actions>
          <Button>{t.act}</Button>
          <LinkButton href={href(c.var.lang, "/my/way-in")} secondary>
            {all.codes.back}
          </LinkButton>
        </Actions>
      </Form>
    </Page>
  );
}
