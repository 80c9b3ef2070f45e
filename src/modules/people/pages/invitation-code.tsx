import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Code, Heading, LinkButton, Page, PrintButton } from "#web/index.ts";
import { adminTexts } from "../texts/index.ts";

/** A code, shown once: only its hash is kept. */
export function InvitationCodePage({
  c,
  acting,
  name,
  code,
}: {
  c: Ctx;
  acting: Acting;
  name: string;
  code: string;
}) {
  const { t: all, lang } = adminTexts.in(c.var.lang);
  const t = all.staff;
  const address = new URL(href(c.var.lang, "/my/invitation"), c.var.house.config.publicUrl).href;
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang, current: "/my/staff" })}
      title={t.invite}
      heading={<Heading title={t.code(name)} lead={t.codeOnce} />}
    >
      <Code groups={code.split("-")} />
      <p>{t.codeUse(address)}</p>
      <Actions>
        <PrintButton>{t.print}</PrintButton>
        <LinkButton href={href(c.var.lang, "/my/staff")} secondary>
          {t.back}
        </LinkButton>
      </Actions>
    </Page>
  );
}
