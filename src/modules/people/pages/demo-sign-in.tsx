import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Form, Heading, Page, Section } from "#web/index.ts";
import type { RoleKind } from "../store/roles.ts";
import { roleTexts, signInTexts } from "../texts/index.ts";

/** Somebody of the cast: name, and as what. */
export interface CastMember {
  id: string;
  name: string;
  roles: readonly { kind: string; title: string; unit: string }[];
}

type DemoSignInProps = {
  c: Ctx;
  cast: readonly CastMember[];
  ways: readonly { path: string; label: string; text: string }[];
};

/** The demo's sign-in: everybody of the cast is a button; then the other ways in that the house has. */
export function DemoSignIn({ c, cast, ways }: DemoSignInProps) {
  const { t, lang } = signInTexts.in(c.var.lang);
  const { t: role } = roleTexts.in(lang);
  const what = (one: CastMember) =>
    one.roles.length === 0
      ? t.demo.user
      : one.roles.map((r) => t.demo.at(r.title || role.kinds[r.kind as RoleKind], r.unit)).join("; ");
  return (
    <Page
      frame={c.var.frames(c, { textLang: lang })}
      title={t.demo.title}
      leaves={false}
      heading={<Heading title={t.demo.title} lead={t.demo.lead} />}
    >
      <Form action={c.req.path}>
        <ul class="mv-plain mv-stack">
          {cast.map((one) => (
            <li>
              <button class="ds-button" data-variant="secondary" type="submit" name="person" value={one.id}>
                {one.name}
              </button>
              <p class="mv-small">{what(one)}</p>
            </li>
          ))}
        </ul>
      </Form>
      {ways.map(({ path, label, text }, i) => (
        <Section id={`way-${i}`} title={label}>
          <p>{text}</p>
          <p>
            <a class="ds-link" href={href(c.var.lang, path)}>
              {label}
            </a>
          </p>
        </Section>
      ))}
    </Page>
  );
}
