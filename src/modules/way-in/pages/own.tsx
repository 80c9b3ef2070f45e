import type { Unit } from "#modules/people/index.ts";
import { oslo } from "#platform/clock/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, LinkButton, Log, Page, type Problem, Section } from "#web/index.ts";
import { codeState, isOpen } from "../code-state.ts";
import type { MyCode } from "../store/codes.ts";
import type { MyPasskey } from "../store/secrets.ts";
import { ownTexts } from "../texts/index.ts";
import { Opens } from "./opens.tsx";
import { OwnPasskeys } from "./own-passkeys.tsx";
import { OwnWish } from "./own-wish.tsx";

/** All that a person has to come in with. */
export interface OwnWays {
  /** The sign-in name; null where this person has no way in without a national eID. */
  name: string | null;
  passwordSince: Date | null;
  passkeys: readonly MyPasskey[];
  codes: readonly MyCode[];
  wish: { unit_name: string; made_at: Date } | null;
  units: readonly Pick<Unit, "id" | "name">[];
}

type OwnProps = {
  c: Ctx;
  acting: Acting;
  ways: OwnWays;
  newKey: () => string;
  problems?: readonly Problem[];
};

/** How I sign in: what I have, where it came from, and how I renew or end it. */
export function Own({ c, acting, ways, newKey, problems = [] }: OwnProps) {
  const { t, lang } = ownTexts.in(c.var.lang);
  const to = (path: string) => href(c.var.lang, `/my/way-in${path}`);
  const day = (at: Date) => dateInWords(lang, oslo(at), { short: c.var.today });
  const low = acting.assurance === "low";
  const lead = low ? t.leadLow : ways.name === null ? t.leadNone : t.leadHigh;
  const { codes } = t;
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang, current: "/my/mine" })}
      title={t.title}
      problems={problems}
      heading={<Heading title={t.title} lead={lead} />}
    >
      {low && <Opens c={c} acting={acting} />}
      {ways.name !== null && (
        <>
          <Section id="name" title={t.name.title}>
            <p>
              <b>{ways.name}</b>
            </p>
            <p>{t.name.text}</p>
          </Section>
          <Section id="password" title={t.password.title}>
            <p>{ways.passwordSince ? t.password.since(day(ways.passwordSince)) : t.password.none}</p>
            <Actions>
              <LinkButton href={to("/password")} secondary>
                {t.password.change}
              </LinkButton>
            </Actions>
          </Section>
          <OwnPasskeys c={c} passkeys={ways.passkeys} newKey={newKey} />
          <Section id="codes" title={codes.title}>
            <Log
              rows={ways.codes.map((code) => ({
                when: day(code.made_at),
                what: (
                  <>
                    {code.delivery === "own"
                      ? codes.own
                      : codes.who(code.made_by_name ?? "", code.unit_name ?? "")}{" "}
                    {code.checked && codes[code.checked]} {codeState(lang, code, c.var.now, c.var.today)}
                  </>
                ),
              }))}
            />
            <p>{codes.strange}</p>
            {ways.codes.some((code) => isOpen(code, c.var.now)) && (
              <>
                <p>{codes.stopHelp}</p>
                <Form action={to("/paper-code/end")} formKey={newKey()}>
                  <Actions>
                    <Button secondary>{codes.stop}</Button>
                  </Actions>
                </Form>
              </>
            )}
            <p>{codes.spareHelp}</p>
            <Form action={to("/paper-code")} formKey={newKey()}>
              <Actions>
                <Button secondary>{codes.spare}</Button>
              </Actions>
            </Form>
          </Section>
          <Section id="end" title={t.end.title}>
            <Actions>
              <LinkButton href={to("/end")} secondary>
                {t.end.link}
              </LinkButton>
            </Actions>
          </Section>
        </>
      )}
      {!low && ways.name === null && <OwnWish c={c} wish={ways.wish} units={ways.units} newKey={newKey} />}
    </Page>
  );
}
