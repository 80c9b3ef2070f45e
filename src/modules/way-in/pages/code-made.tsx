import { addDays, type Day } from "#platform/clock/index.ts";
import { codeGroups } from "#platform/code/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href, type Lang } from "#platform/texts/index.ts";
import { Actions, Button, Code, Form, Heading, Hidden, LinkButton, Page, Section } from "#web/index.ts";
import { codeDays } from "../store/codes.ts";
import { handOverTexts } from "../texts/index.ts";

type CodeMadeProps = {
  c: Ctx;
  acting: Acting;
  to: { id: string; name: string; language: Lang };
  signInName: string;
  code: string;
  posted: boolean;
  /** From when it works; null for at once. */
  from: Day | null;
};

/** The code, shown once to whoever hands it over: only its slow hash is kept. */
export function CodeMade({ c, acting, to, signInName, code, posted, from }: CodeMadeProps) {
  const { t: all, lang } = handOverTexts.in(c.var.lang);
  const t = all.made;
  const until = dateInWords(lang, addDays(c.var.today, codeDays), { short: c.var.today });
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang, current: "/my/paper-codes" })}
      title={all.title}
      heading={<Heading title={t.title(to.name)} lead={t.lead} />}
    >
      {posted && <p>{t.posted}</p>}
      <Section id="sign-in-name" title={t.name}>
        {/* May break at its hyphens on a small phone with large letters; a code's group may not. */}
        <p class="mv-h2">{signInName}</p>
      </Section>
      <Section id="code" title={t.code}>
        <Code groups={codeGroups(code)} />
        {from !== null && (
          <p>
            <b>{t.from(dateInWords(lang, from, { short: c.var.today }))}</b>
          </p>
        )}
        <p>{t.until(until)}</p>
      </Section>
      <Form action={href(c.var.lang, `/my/paper-codes/${to.id}/letter`)}>
        <Hidden name="code" value={code} />
        <Hidden name="language" value={to.language} />
        <Actions>
          <Button>{t.print}</Button>
          <LinkButton href={href(c.var.lang, "/my/paper-codes")} secondary>
            {t.back}
          </LinkButton>
        </Actions>
      </Form>
    </Page>
  );
}
