import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Heading, LinkButton, Page } from "#web/index.ts";
import { ownTexts } from "../texts/index.ts";

/** This way in has ended, and so has the session that it opened. */
export function OwnEnded({ c }: { c: Ctx }) {
  const { t: all, lang } = ownTexts.in(c.var.lang);
  const t = all.end;
  return (
    <Page
      frame={c.var.frames(c, { textLang: lang })}
      title={t.done}
      heading={<Heading title={t.done} lead={t.doneLead} />}
    >
      <p>{t.anonymous}</p>
      <Actions>
        <LinkButton href={href(c.var.lang, "/")} secondary>
          {t.home}
        </LinkButton>
      </Actions>
    </Page>
  );
}
