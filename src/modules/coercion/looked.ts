import type { Module } from "#platform/module.ts";
import { namesOf } from "./store/coercions.ts";
import { doneAboutMine } from "./store/looked.ts";
import { talkTexts } from "./texts/talk.ts";

/** Who at work has read or written about my conversations after coercion, as lines of the one log. */
export const lookedAtTalks: NonNullable<Module["looked"]> = async (tx, page, lang) => {
  const { t } = talkTexts.in(lang);
  const acts: Readonly<Record<string, string>> = t.acts;
  const rows = await doneAboutMine(tx, page);
  const names = await namesOf(
    tx,
    rows.map((row) => row.person_id),
  );
  return rows.map((row) => ({
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
      name: names.get(row.person_id) ?? null,
    },
    words: acts[row.act] ?? t.title,
    why: [t.why],
    codes: { what: row.act, purpose: null, basis: null, basisId: null },
  }));
};
