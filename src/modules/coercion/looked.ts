import type { Module } from "#platform/module.ts";
import { namesOf } from "./store/coercions.ts";
import { doneAboutMine } from "./store/looked.ts";
import { supportedNames } from "./store/supported.ts";
import { supportedTexts } from "./texts/supported.ts";
import { talkTexts } from "./texts/talk.ts";

/** Who at work has read or written about my conversations after coercion and my decisions, as lines of the one log. */
export const lookedAtTalks: NonNullable<Module["looked"]> = async (tx, page, lang) => {
  const { t } = talkTexts.in(lang);
  const { t: supported } = supportedTexts.in(lang);
  const acts: Readonly<Record<string, string>> = { ...t.acts, ...supported.acts };
  const rows = await doneAboutMine(tx, page);
  const ids = rows.map((row) => row.person_id);
  const names = new Map([...(await namesOf(tx, ids)), ...(await supportedNames(tx, ids))]);
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
    why: [row.act.startsWith("supported-") ? supported.why : t.why],
    codes: { what: row.act, purpose: null, basis: null, basisId: null },
  }));
};
