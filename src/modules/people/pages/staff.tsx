import { oslo } from "#platform/clock/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { dateInWords, href } from "#platform/texts/index.ts";
import { Actions, DataTable, Heading, LinkButton, Page } from "#web/index.ts";
import type { StaffMember } from "../store/staff.ts";
import { adminTexts, roleTexts } from "../texts/index.ts";

/** Those who hold a role in the units that the administrator reaches. */
export function StaffPage({ c, acting, staff }: { c: Ctx; acting: Acting; staff: readonly StaffMember[] }) {
  const { config, modules } = c.var.house;
  // What other rooms have for an administrator's work.
  const ways = modules
    .flatMap((module) => module.mine?.(acting, c.var.lang, config) ?? [])
    .filter(({ group }) => group === "work");
  const { t: all, lang } = adminTexts.in(c.var.lang);
  const { kinds } = roleTexts.in(lang).t;
  const t = all.staff;
  const entry = (one: StaffMember) => {
    if (!one.invitable) return t.in;
    return one.invited_until ? t.invited(dateInWords(lang, oslo(one.invited_until))) : t.notInvited;
  };
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang, current: "/my/staff" })}
      title={t.title}
      heading={<Heading title={t.title} lead={t.lead} />}
    >
      <Actions>
        <LinkButton href={href(c.var.lang, "/my/staff/new")}>{t.add}</LinkButton>
        {ways.map((way) => (
          <LinkButton href={href(c.var.lang, way.path)} secondary>
            {way.title}
          </LinkButton>
        ))}
      </Actions>
      <DataTable
        caption={t.title}
        columns={[{ label: t.name }, { label: t.roles }, { label: t.entry }]}
        rows={staff.map((one) => ({
          header: (
            <a class="ds-link" href={href(c.var.lang, `/my/staff/${one.id}`)}>
              {one.name}
            </a>
          ),
          cells: [
            one.roles.map((role) => t.at(role.title || kinds[role.kind], role.unit_name)).join(", "),
            entry(one),
          ],
        }))}
      />
    </Page>
  );
}
