import type { RoleKind } from "#modules/people/index.ts";

/** To whom: somebody by name, those who hold a role in a unit, everybody who works there. */
export type RecipientKind = "person" | "role" | "unit";

/** The roles of those who work with content, and can be meant as a role. */
export const workingRoles = [
  "employee",
  "unit-leader",
  "user-contact",
] as const satisfies readonly RoleKind[];

/** One of them. */
export type WorkingRole = (typeof workingRoles)[number];

/** To whom something is shared: with the unit, where it is somebody or some role at work. */
export type Recipient =
  | { kind: "person"; personId: string; unitId: string | null }
  | { kind: "role"; role: WorkingRole; unitId: string }
  | { kind: "unit"; unitId: string };

const id = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const forms = new RegExp(`^(?:person:(${id})(?:@(${id}))?|role:([a-z-]+)@(${id})|unit:(${id}))$`);

/** A recipient as one line, for a form's hidden field and its choices. */
export const asLine = (to: Recipient): string => {
  if (to.kind === "unit") return `unit:${to.unitId}`;
  if (to.kind === "role") return `role:${to.role}@${to.unitId}`;
  return `person:${to.personId}${to.unitId ? `@${to.unitId}` : ""}`;
};

/** The line again; null where it is none. Whether one may choose that recipient is for the caller to ask. */
export const fromLine = (line: string): Recipient | null => {
  const [, person, at, role, roleUnit, unit] = forms.exec(line) ?? [];
  if (person) return { kind: "person", personId: person, unitId: at ?? null };
  if (unit) return { kind: "unit", unitId: unit };
  const kind = workingRoles.find((one) => one === role);
  return kind && roleUnit ? { kind: "role", role: kind, unitId: roleUnit } : null;
};

/**
 * Whether a recipient is part of another one: of a unit, a role there or somebody who works there; of a role, nobody
 * else by name (which role somebody holds may change).
 */
export const isWithin = (smaller: Recipient, larger: Recipient): boolean =>
  asLine(smaller) === asLine(larger) || (larger.kind === "unit" && smaller.unitId === larger.unitId);
