import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import { checkForm, readForm, type Wrong } from "#platform/http/form.ts";
import { idOf } from "#platform/http/id.ts";
import { newKey, once } from "#platform/http/once.ts";
import type { Ctx, Handler } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import type { Problem } from "#web/index.ts";
import { roleForm, staffForm } from "../forms.ts";
import { mayEndRole } from "../may-end.ts";
import { InvitationCodePage } from "../pages/invitation-code.tsx";
import { NewStaffPage } from "../pages/new-staff.tsx";
import { StaffPage } from "../pages/staff.tsx";
import { StaffMemberPage } from "../pages/staff-member.tsx";
import { end, give, invite, takeIn } from "../staff-acts.ts";
import { findStaff, listStaff, type StaffMember } from "../store/staff.ts";
import { inWords, refusedInWords } from "./problems.ts";
import { myTree } from "./units.tsx";

const member = async (tx: Tx, c: Ctx): Promise<StaffMember> => {
  const found = await findStaff(tx, idOf(c));
  if (!found) throw new NotFound();
  return found;
};

const memberPage = async (
  c: Ctx,
  tx: Tx,
  acting: Acting,
  one: StaffMember,
  typed: Readonly<Record<string, string>> = {},
  problems: readonly Problem[] = [],
) => {
  const page = { c, acting, member: one, units: await myTree(tx), typed, newKey, problems };
  return <StaffMemberPage {...page} />;
};

/** GET /my/staff */
export const staff: Handler = (c) =>
  asMe(c, async (tx, acting) => c.html(<StaffPage c={c} acting={acting} staff={await listStaff(tx)} />));

/** GET /my/staff/new */
export const newStaff: Handler = (c) =>
  asMe(c, async (tx, acting) =>
    c.html(<NewStaffPage c={c} acting={acting} units={await myTree(tx)} typed={{}} formKey={newKey()} />),
  );

/** POST /my/staff: somebody is taken in. */
export const addedStaff: Handler = async (c) => {
  const fields = await readForm(c);
  return asMe(c, async (tx, acting) => {
    const units = await myTree(tx);
    const { values, wrong = [] } = checkForm(staffForm, fields);
    const outside: Wrong[] =
      values && !units.some((unit) => unit.id === values.unit) ? [{ field: "unit", word: "unit" }] : [];
    if (!values || outside.length > 0) {
      const problems = inWords(c.var.lang, [...wrong, ...outside]);
      const page = { c, acting, units, typed: fields, formKey: fields["key"] ?? newKey(), problems };
      return c.html(<NewStaffPage {...page} />, 422);
    }
    const to = await once(
      tx,
      acting.person_id,
      "person",
      fields,
      async () => `/my/staff/${await takeIn(tx, acting, values.name, values)}`,
    );
    return c.redirect(href(c.var.lang, to), 303);
  });
};

/** GET /my/staff/:id */
export const staffMember: Handler = (c) =>
  asMe(c, async (tx, acting) => c.html(await memberPage(c, tx, acting, await member(tx, c))));

/** POST /my/staff/:id/role: one more role is given. */
export const givenRole: Handler = async (c) => {
  const fields = await readForm(c);
  return asMe(c, async (tx, acting) => {
    const one = await member(tx, c);
    const { values, wrong = [] } = checkForm(roleForm, fields);
    const units = await myTree(tx);
    const more: Wrong[] = [];
    if (values && !units.some((unit) => unit.id === values.unit)) more.push({ field: "unit", word: "unit" });
    if (!values || more.length > 0)
      return c.html(
        await memberPage(c, tx, acting, one, fields, inWords(c.var.lang, [...wrong, ...more])),
        422,
      );
    const held = one.roles.some((role) => role.unit_id === values.unit && role.kind === values.kind);
    const to = await once(tx, acting.person_id, "role", fields, async () => {
      if (!held) await give(tx, acting, one.id, values);
      return `/my/staff/${one.id}`;
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

/** POST /my/staff/:id/role-end */
export const endedRole: Handler = async (c) => {
  const fields = await readForm(c);
  return asMe(c, async (tx, acting) => {
    const one = await member(tx, c);
    const role = one.roles.find((held) => held.id === fields["role"]);
    // Ended already, by a click before this one: nothing is left to do.
    const refusal = role ? mayEndRole(role.id, acting) : null;
    if (refusal)
      return c.html(await memberPage(c, tx, acting, one, {}, refusedInWords(c.var.lang, refusal)), 409);
    if (role) await end(tx, acting, role);
    return c.redirect(href(c.var.lang, one.roles.length > 1 ? `/my/staff/${one.id}` : "/my/staff"), 303);
  });
};

/** POST /my/staff/:id/invitation: a code, shown on this answer and never again; in no address. */
export const invitation: Handler = async (c) => {
  const fields = await readForm(c);
  return asMe(c, async (tx, acting) => {
    const one = await member(tx, c);
    if (!one.invitable) throw new NotFound();
    let code: string | null = null;
    const to = await once(tx, acting.person_id, "invitation", fields, async () => {
      code = await invite(tx, acting, c.var.house.config.keyedHash, one.id);
      return `/my/staff/${one.id}`;
    });
    return code === null
      ? c.redirect(href(c.var.lang, to), 303)
      : c.html(<InvitationCodePage c={c} acting={acting} name={one.name} code={code} />);
  });
};
