import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Heading, LinkButton, Page, Section } from "#web/index.ts";
import { signInTexts } from "../texts/index.ts";

type SignInChoiceProps = {
  c: Ctx;
  ways: readonly { path: string; label: string; text: string }[];
  returnTo: string;
};

/** Where there is more than one way in: the provider's first, then the others, each with whom it is for. */
export function SignInChoice({ c, ways, returnTo }: SignInChoiceProps) {
  const { t, lang } = signInTexts.in(c.var.lang);
  const to = (path: string) => `${href(c.var.lang, path)}?return=${encodeURIComponent(returnTo)}`;
  return (
    <Page
      frame={c.var.frames(c, { textLang: lang })}
      title={t.choice.title}
      heading={<Heading title={t.choice.title} lead={t.choice.lead} />}
    >
      <Section id="provider" title={t.choice.provider}>
        <p>{t.choice.providerText}</p>
        <Actions>
          <LinkButton href={to("/my/sign-in/provider")}>{t.choice.providerAct}</LinkButton>
        </Actions>
      </Section>
      {ways.map(({ path, label, text }, i) => (
        <Section id={`way-${i}`} title={label}>
          <p>{text}</p>
          <Actions>
            <LinkButton href={to(path)} secondary>
              {label}
            </LinkButton>
          </Actions>
        </Section>
      ))}
    </Page>
  );
}
