import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Hidden, Page, type Problem, Section } from "#web/index.ts";
import type { StaffMember } from "../store/staff.ts";
import { adminTexts, roleTexts } from "../texts/index.ts";
import type { PlacedUnit } from "../units.ts";
import { RoleFields } from "./role-fields.tsx";

type StaffMemberPageProps = {
  c: Ctx;
  acting: Acting;
  member: StaffMember;
  units: readonly PlacedUnit[];
  typed: Readonly<Record<string, string>>;
  newKey: () => string;
  problems?: readonly Problem[];
};

/** One member of staff: roles that end, a role that is given, and the code for the first sign-in. */
export function StaffMemberPage({
  c,
  acting,
  member,
  units,
  typed,
  newKey,
  problems = [],
}: StaffMemberPageProps) {
  const { t: all, lang } = adminTexts.in(c.var.lang);
  const { kinds } = roleTexts.in(lang).t;
  const t = all.staff;
  const to = (path: string) => href(c.var.lang, `/my/staff${path}`);
  const back = (
    <a class="ds-link" href={to("")}>
      {t.back}
    </a>
  );
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang, current: "/my/staff" })}
      title={member.name}
      problems={problems}
      heading={<Heading above={back} title={member.name} />}
    >
      <Section id="roles" title={t.roles}>
        <ul class="mv-plain mv-each">
          {member.roles.map((role) => {
            const what = t.at(role.title || kinds[role.kind], role.unit_name);
            return (
              <li class="mv-stack">
                <p>{what}</p>
                <form method="post" action={to(`/${member.id}/role-end`)}>
                  <Hidden name="key" value={newKey()} />
                  <Hidden name="role" value={role.id} />
                  <Button secondary>
                    {t.end}
                    <span class="ds-sr-only">: {what}</span>
                  </Button>
                </form>
              </li>
            );
          })}
        </ul>
      </Section>
      {member.invitable && (
        <Section id="invitation" title={t.invite}>
          <p>{t.inviteHelp}</p>
          <Form action={to(`/${member.id}/invitation`)} formKey={newKey()}>
            <Actions>
              <Button>{t.inviteAct}</Button>
            </Actions>
          </Form>
        </Section>
      )}
      <Section id="give" title={t.give}>
        <Form action={to(`/${member.id}/role`)} formKey={newKey()}>
          <RoleFields lang={c.var.lang} units={units} typed={typed} />
          <Actions>
            <Button secondary={member.invitable}>{t.giveAct}</Button>
          </Actions>
        </Form>
      </Section>
    </Page>
  );
}
