import type { Module } from "#platform/module.ts";
import { nameOpeningsOfMine } from "./store-looked.ts";
import { mineTexts } from "./texts/mine.ts";

/** Who has opened my name behind a voice that I gave in confidence, as lines of the one log. */
export const lookedAtMyName: NonNullable<Module["looked"]> = async (tx, page, lang) => {
  const { t } = mineTexts.in(lang);
  return (await nameOpeningsOfMine(tx, page)).map((row) => ({
    id: row.id,
    source: "trail",
    at: row.at,
    micros: row.micros,
    actor: {
      personId: row.person_id,
      roleId: row.role_id,
      roleKind: row.role_kind,
      unitId: row.unit_id,
      organisationId: row.organisation_id,
      name: row.name,
    },
    words: t.looked.name,
    why: [t.looked.why],
    codes: { what: "name", purpose: null, basis: null, basisId: null },
  }));
};
