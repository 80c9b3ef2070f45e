import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Hidden, Page, RadioGroup } from "#web/index.ts";
import type { Role } from "../store/roles.ts";
import { roleTexts } from "../texts/index.ts";

type RolePageProps = { c: Ctx; acting: Acting; roles: readonly Role[]; returnTo: string };

/** As whom I can act, the present one chosen; and the way to what is known of me, and out. */
export function RolePage({ c, acting, roles, returnTo }: RolePageProps) {
  const { t, lang } = roleTexts.in(c.var.lang);
  const to = (path: string) => href(c.var.lang, path);
  // With nothing to choose between, what one came for is to sign out: the band's link says so.
  const title = roles.length > 0 ? t.title : t.signOut;
  const signOut = (
    <Form action={to("/my/sign-out")}>
      <Actions>
        <Button secondary={roles.length > 0}>{t.signOut}</Button>
      </Actions>
    </Form>
  );
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang })}
      title={title}
      heading={<Heading title={title} lead={roles.length > 0 ? t.lead : undefined} />}
    >
      {roles.length === 0 && signOut}
      {roles.length > 0 && (
        <Form action={to("/my/role")}>
          <Hidden name="return" value={returnTo} />
          <RadioGroup
            name="role"
            legend={t.pick}
            value={acting.role_id ?? "self"}
            outline
            choices={[
              ...roles.map((role) => ({
                value: role.id,
                label: t.at(role.title || t.kinds[role.kind], role.unit_name),
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
      {roles.length > 0 && signOut}
    </Page>
  );
}
