import { codeGroups } from "#platform/code/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Code, Form, Heading, Hidden, LinkButton, Page } from "#web/index.ts";
import { handOverTexts, ownTexts } from "../texts/index.ts";

type OwnCodeProps = { c: Ctx; acting: Acting; name: string; code: string };

/** A spare code of one's own, shown once. */
export function OwnCode({ c, acting, name, code }: OwnCodeProps) {
  const { t: all, lang } = ownTexts.in(c.var.lang);
  const { t: made } = handOverTexts.in(c.var.lang);
  const t = all.codes;
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang, current: "/my/mine" })}
      title={t.spareTitle}
      heading={<Heading title={t.spareTitle} lead={t.spareLead} />}
    >
      <Code groups={codeGroups(code)} />
      <p>
        {made.made.name}: <b class="mv-whole">{name}</b>
      </p>
      <p>{t.days}</p>
      <Form action={href(c.var.lang, "/my/way-in/paper-code/letter")}>
        <Hidden name="code" value={code} />
        <Actions>
          <Button>{t.print}</Button>
          <LinkButton href={href(c.var.lang, "/my/way-in")} secondary>
            {t.back}
          </LinkButton>
        </Actions>
      </Form>
    </Page>
  );
}
