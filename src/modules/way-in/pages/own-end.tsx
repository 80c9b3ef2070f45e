import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, LinkButton, Page } from "#web/index.ts";
import { ownTexts } from "../texts/index.ts";

type OwnEndProps = { c: Ctx; acting: Acting; formKey: string; haveSureWay: boolean };

/** Ending this way in: a page of its own, which says whether one can come in again. */
export function OwnEnd({ c, acting, formKey, haveSureWay }: OwnEndProps) {
  const { t: all, lang } = ownTexts.in(c.var.lang);
  const t = all.end;
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang, current: "/my/mine" })}
      title={t.title}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      <p>{haveSureWay ? t.other : t.only}</p>
      <Form action={href(c.var.lang, "/my/way-in/end")} formKey={formKey}>
        <Actions>
          <Button>{t.act}</Button>
          <LinkButton href={href(c.var.lang, "/my/way-in")} secondary>
            {t.back}
          </LinkButton>
        </Actions>
      </Form>
    </Page>
  );
}
