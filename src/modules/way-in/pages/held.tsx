import type { Ctx } from "#platform/http/route.ts";
import { Actions, Heading, LinkButton, Page } from "#web/index.ts";
import { signInTexts } from "../texts/index.ts";

/** There were too many tries: how long to wait, and what works meanwhile. The same whether the name is known or not. */
export function Held({ c, seconds, again }: { c: Ctx; seconds: number; again: string }) {
  const { t: all, lang } = signInTexts.in(c.var.lang);
  const t = all.held;
  const time = seconds < 60 ? t.seconds(seconds) : t.minutes(Math.ceil(seconds / 60));
  return (
    <Page
      frame={c.var.frames(c, { textLang: lang })}
      title={t.title}
      heading={<Heading title={t.title} lead={t.lead(time)} />}
    >
      <p>{t.open}</p>
      <Actions>
        <LinkButton href={again} secondary>
          {t.again}
        </LinkButton>
      </Actions>
    </Page>
  );
}
