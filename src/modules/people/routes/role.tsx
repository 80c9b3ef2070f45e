import { asMe, NotFound } from "#platform/http/ask.ts";
import { readForm } from "#platform/http/form.ts";
import type { Handler } from "#platform/http/route.ts";
import { returnPath } from "#platform/oidc/index.ts";
import { rotate } from "#platform/session/index.ts";
import { href, splitLang } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { RolePage } from "../pages/role.tsx";
import { rolesOf } from "../store/roles.ts";

/** GET /my/role: as whom I can act. */
export const roles: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    const mine = await rolesOf(tx, acting.person_id);
    return c.html(
      <RolePage c={c} acting={acting} roles={mine} returnTo={returnPath(c.req.query("return"))} />,
    );
  });

/** POST /my/role: acts as another from now on, with a new token; "self" is as oneself. */
export const changeRole: Handler = async (c) => {
  const fields = await readForm(c);
  const asked = fields["role"] ?? "";
  const done = await asMe(c, async (tx, acting) => {
    const role = (await rolesOf(tx, acting.person_id)).find((one) => one.id === asked);
    if (!role && asked !== "self") throw new NotFound();
    await leaveTrail(tx, {
      organisationId: acting.organisation_id,
      unitId: role?.unit_id ?? null,
      act: "role-choice",
      subjectKind: "person",
      subjectId: acting.person_id,
    });
    return rotate(c, tx, role?.id ?? null);
  });
  done();
  const url = new URL(returnPath(fields["return"]), "https://here.invalid");
  return c.redirect(href(c.var.lang, splitLang(url.pathname).path + url.search), 303);
};
