import type { Tx } from "#platform/db/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import type { Known } from "./store/identity.ts";
import { endRole, giveRole, type RoleKind, roleKinds, rolesOf } from "./store/roles.ts";
import { unitsByCode } from "./store/units.ts";

/** A role as a claim carries it. */
interface Claimed {
  unitId: string;
  kind: RoleKind;
}

const parse = (value: string): { code: string; kind: RoleKind } | null => {
  const cut = value.lastIndexOf(":");
  const kind = roleKinds.find((one) => one === value.slice(cut + 1));
  return cut > 0 && kind ? { code: value.slice(0, cut), kind } : null;
};

/**
 * The roles that a claim's values carry, each `unit-code:role-kind`. Values of another form, and units that are
 * not here, are passed over: a provider's claim often carries what is meant for other systems.
 */
export const claimedRoles = async (
  tx: Tx,
  organisationId: string,
  values: readonly string[],
): Promise<Claimed[]> => {
  const asked = values.map(parse).filter((one) => one !== null);
  if (asked.length === 0) return [];
  const ids = await unitsByCode(
    tx,
    organisationId,
    asked.map((one) => one.code),
  );
  const found = asked.flatMap(({ code, kind }) => {
    const unitId = ids.get(code);
    return unitId ? [{ unitId, kind }] : [];
  });
  return found.filter((a, i) => found.findIndex((b) => b.unitId === a.unitId && b.kind === a.kind) === i);
};

/**
 * Lets a person's roles follow the claim: what it carries is given from today, what it carries no longer is ended.
 * Roles that an administrator or the operator gave are not the claim's to end.
 */
export const followClaims = async (tx: Tx, person: Known, values: readonly string[]): Promise<void> => {
  const claimed = await claimedRoles(tx, person.organisation_id, values);
  const held = await rolesOf(tx, person.id);
  const told = (act: string, unitId: string, roleId: string) =>
    leaveTrail(tx, {
      organisationId: person.organisation_id,
      unitId,
      act,
      subjectKind: "role",
      subjectId: roleId,
    });
  for (const role of held)
    if (role.source === "claim" && !claimed.some((c) => c.unitId === role.unit_id && c.kind === role.kind)) {
      await endRole(tx, role.id);
      await told("role-end", role.unit_id, role.id);
    }
  for (const { unitId, kind } of claimed)
    if (!held.some((role) => role.unit_id === unitId && role.kind === kind)) {
      const id = await giveRole(tx, {
        organisationId: person.organisation_id,
        personId: person.id,
        unitId,
        kind,
        title: "",
        givenBy: null,
        source: "claim",
      });
      await told("role", unitId, id);
    }
};
