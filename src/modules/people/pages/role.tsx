import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Hidden, Page, RadioGroup } from "#web/index.ts";
import type { MyRepresentation } from "../store/representation.ts";
import type { Role } from "../store/roles.ts";
import { roleTexts } from "../texts/index.ts";

type RolePageProps = {
  c: Ctx;
  acting: Acting;
  roles: readonly Role[];
  /** Those I may act for today. */
  mandates: readonly MyRepresentation[];
  returnTo: string;
};

/** As whom I can act, the present one chosen; and the way to what is known of me, and out. */
export function RolePage({ c, acting, roles, mandates, returnTo }: RolePageProps) {
  const { t, lang } = roleTexts.in(c.var.lang);
  const to = (path: string) => href(c.var.lang, path);
  const choices = roles.length + mandates.length > 0;
  const now = acting.role_id ?? (acting.representation_id ? `for:${acting.representation_id}` : "self");
  // With nothing to choose between, what one came for is to sign out: the band's link says so.
  const title = choices ? t.title : t.signOut;
  const signOut = (
    <Form action={to("/my/sign-out")}>
      <Actions>
        <Button secondary={choices}>{t.signOut}</Button>
      </Actions>
    </Form>
  );
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang })}
      title={title}
      heading={<Heading title={title} lead={choices ? t.lead : undefined} />}
    >
      {!choices && signOut}
      {choices && (
        <Form action={to("/my/role")}>
          <Hidden name="return" value={returnTo} />
          <RadioGroup
            name="role"
            legend={t.pick}
            value={now}
            outline
            choices={[
              ...roles.map((role) => ({
                value: role.id,
                label: t.at(role.title || t.kinds[role.kind], role.unit_name),
              })),
              ...mandates.map((one) => ({
                value: `for:${one.id}`,
                label: t.forSomebody(one.other_name, t.mandates[one.kind]),
                help: t.forHelp,
              })),
              { value: "self", label: t.self, help: t.selfHelp },
            ]}
          />
          <Actions>
            <Button>{t.act}</Button>
          </Actions>
        </Form>
      )}
      <ul class="ds-list">
        <li>
          <a class="ds-link" href={to("/my/profile")}>
            {t.profile}
          </a>
        </li>
        <li>
          <a class="ds-link" href={to("/my/invitation")}>
            {t.invitation}
          </a>
        </li>
      </ul>
      {choices && signOut}
    </Page>
  );
}
