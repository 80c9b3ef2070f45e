import { personKey, unsealFor } from "#modules/people/index.ts";
import type { Module } from "#platform/module.ts";
import { readReader } from "./emergency.ts";
import { sealedAs } from "./open.ts";
import { readingsOfMine } from "./store/readings.ts";
import { cardTexts } from "./texts/card.ts";

/** Who has read my crisis plan by the card, as lines of the one log: the name is the one that was given. */
export const lookedByCard: NonNullable<Module["looked"]> = async (tx, page, lang, config) => {
  const { t } = cardTexts.in(lang);
  const rows = await readingsOfMine(tx, page);
  const [first] = rows;
  if (!first) return [];
  const me = first.person_id;
  const key = await personKey(tx, config, { id: me, organisation_id: first.organisation_id });
  return rows.map((row) => {
    const reader = readReader(unsealFor(key, me, sealedAs.reader, row.sealed));
    return {
      id: row.id,
      source: "trail",
      at: row.at,
      micros: row.micros,
      actor: {
        personId: null,
        roleId: null,
        roleKind: null,
        unitId: null,
        organisationId: row.organisation_id,
        name: reader?.name ?? null,
      },
      words: t.looked.words,
      why: [
        t.looked.from(t.capacities[row.capacity], reader?.workplace ?? "–"),
        t.looked.said(reader?.reason ?? "–"),
        t.looked.unproven,
      ],
      codes: { what: "crisis-plan", purpose: "emergency", basis: "card", basisId: row.reading_id },
    };
  });
};
