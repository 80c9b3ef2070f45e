import { asMe, NotFound } from "#platform/http/ask.ts";
import { readForm } from "#platform/http/form.ts";
import type { Handler } from "#platform/http/route.ts";
import { returnPath } from "#platform/oidc/index.ts";
import { represent, rotate } from "#platform/session/index.ts";
import { href, splitLang } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { RolePage } from "../pages/role.tsx";
import { myRepresentations } from "../store/representation.ts";
import { rolesOf } from "../store/roles.ts";

/** GET /my/role: as whom I can act. */
export const roles: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    const [mine, all] = await Promise.all([rolesOf(tx, acting.person_id), myRepresentations(tx)]);
    const mandates = all.filter((one) => !one.mine && one.topics_now.length > 0);
    return c.html(
      <RolePage
        c={c}
        acting={acting}
        roles={mine}
        mandates={mandates}
        returnTo={returnPath(c.req.query("return"))}
      />,
    );
  });

/**
 * POST /my/role: acts as another from now on, with a new token: in a role, for somebody ("for:" and the
 * representation's id), or as oneself ("self").
 */
export const changeRole: Handler = async (c) => {
  const fields = await readForm(c);
  const asked = fields["role"] ?? "";
  const { done, forSomebody } = await asMe(c, async (tx, acting) => {
    const role = (await rolesOf(tx, acting.person_id)).find((one) => one.id === asked);
    const mandate = asked.startsWith("for:")
      ? (await myRepresentations(tx)).find((one) => `for:${one.id}` === asked && !one.mine)
      : undefined;
    if (!role && !mandate && asked !== "self") throw new NotFound();
    await leaveTrail(tx, {
      organisationId: acting.organisation_id,
      unitId: role?.unit_id ?? null,
      act: mandate ? "representation-choice" : "role-choice",
      subjectKind: mandate ? "representation" : "person",
      subjectId: mandate?.id ?? acting.person_id,
    });
    const moved = mandate ? represent(c, tx, mandate.id) : rotate(c, tx, role?.id ?? null);
    return { done: await moved, forSomebody: mandate !== undefined };
  });
  done();
  // Where one was as oneself or at work is not where one acts for somebody.
  if (forSomebody) return c.redirect(href(c.var.lang, "/my/for"), 303);
  const url = new URL(returnPath(fields["return"]), "https://here.invalid");
  return c.redirect(href(c.var.lang, splitLang(url.pathname).path + url.search), 303);
};
