import { z } from "zod";
import { BadFile, type BadRow, readCsv } from "./csv.ts";
import { type RoleKind, roleKinds } from "./store/roles.ts";

/** A member of staff in one role, as a file tells it; several rows make one person with several roles. */
export interface StaffRow {
  line: number;
  name: string;
  unit: string;
  kind: RoleKind;
  title: string;
  email: string | null;
  /** The value of the claim by which sign-in knows the person; kept only as a keyed hash. */
  subject: string | null;
}

const columns = {
  name: ["name", "navn", "namn"],
  unit: ["unit", "enhet", "eining", "sted"],
  role: ["role", "rolle"],
  title: ["title", "tittel"],
  email: ["email", "e-mail", "epost", "e-post"],
  subject: ["subject", "claim", "personkjenne", "innlogging", "fødselsnummer"],
} as const;

const words: Readonly<Record<string, RoleKind>> = {
  ...Object.fromEntries(roleKinds.map((kind) => [kind, kind])),
  ansatt: "employee",
  tilsett: "employee",
  enhetsleder: "unit-leader",
  einingsleiar: "unit-leader",
  leder: "unit-leader",
  "unit leader": "unit-leader",
  brukerkontakt: "user-contact",
  brukarkontakt: "user-contact",
  "user contact": "user-contact",
  personvernombud: "privacy-officer",
  personvernombod: "privacy-officer",
  "privacy officer": "privacy-officer",
};

/**
 * Staff from a CSV file.
 * @param there the codes of the units that the installation has
 * @throws BadFile with every bad row
 */
export const readStaff = (text: string, there: ReadonlySet<string>): StaffRow[] => {
  const bad: BadRow[] = [];
  const rows = readCsv(text, columns, ["name", "unit", "role"]).flatMap(({ line, fields }) => {
    const kind = words[fields.role.toLowerCase()];
    const faults = [
      ...(fields.name === "" ? ["the name is missing"] : []),
      ...(fields.name.length > 120 ? ["the name is longer than 120 letters"] : []),
      ...(there.has(fields.unit) ? [] : [`there is no unit with the code "${fields.unit}"`]),
      ...(kind ? [] : [`"${fields.role}" is none of ${roleKinds.join(", ")}`]),
      ...(fields.email === "" || z.email().safeParse(fields.email).success
        ? []
        : [`"${fields.email}" is no e-mail address`]),
    ];
    bad.push(...faults.map((reason) => ({ line, reason })));
    if (!kind) return [];
    const { name, unit, title } = fields;
    return [{ line, name, unit, kind, title, email: fields.email || null, subject: fields.subject || null }];
  });
  if (rows.length === 0 && bad.length === 0)
    bad.push({ line: 1, reason: "there is no row below the header" });
  if (bad.length > 0) throw new BadFile(bad);
  return rows;
};
