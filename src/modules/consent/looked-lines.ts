import { oslo } from "#platform/clock/index.ts";
import type { Tx } from "#platform/db/index.ts";
import type { House } from "#platform/house.ts";
import type { LookedLine, LookedPage, Module } from "#platform/module.ts";
import { dateInWords, type Lang, timeInWords } from "#platform/texts/index.ts";
import { emergenciesOfMine } from "./store/emergencies.ts";
import { consentsBehind, doneForMe, logBook, type OpeningRow, openings } from "./store/log.ts";
import { lookedTexts } from "./texts/looked.ts";
import { topicTexts } from "./texts/topic.ts";

type Words = ReturnType<typeof lookedTexts.in>["t"];
type Behind = Awaited<ReturnType<typeof consentsBehind>>[number] & { name: string | null };

/** Whether an act of the trail was looking, by the house's words for such acts; all others changed something. */
const isLook = (act: string): boolean => /-(reading|list)$/.test(act);

const basisInWords = (t: Words, lang: Lang, row: OpeningRow, behind: Behind | undefined): string => {
  if (row.basis === "representation") return t.represents;
  if (row.basis === "break-glass") return "";
  if (row.basis === "invitation") return t.invited;
  if (!behind) return t.consentedOnce;
  const day = dateInWords(lang, oslo(behind.given_at), { short: oslo(row.at) });
  return behind.given_by === behind.person_id || behind.name === null
    ? t.consented(day)
    : t.consentedFor(behind.name, day);
};

const opened = async (tx: Tx, page: LookedPage, asked: Lang): Promise<LookedLine[]> => {
  const { t, lang } = lookedTexts.in(asked);
  const { topics } = topicTexts.in(asked).t;
  const rows = await openings(tx, page);
  const consents = await consentsBehind(
    tx,
    rows.flatMap((row) => (row.basis === "consent" ? [row.basis_id] : [])),
  );
  const { names } = await logBook(tx, { persons: consents.map((c) => c.given_by), roles: [], places: [] });
  return rows.map((row) => {
    const consent = consents.find((c) => c.id === row.basis_id);
    const behind = consent && { ...consent, name: names.get(consent.given_by) ?? null };
    return {
      id: row.id,
      source: "opening",
      at: row.at,
      micros: row.micros,
      actor: {
        personId: row.actor_person_id,
        roleId: row.actor_role_id,
        roleKind: row.actor_role_kind,
        unitId: row.actor_unit_id,
        organisationId: row.actor_organisation_id,
      },
      words: t.read(topics[row.topic]),
      why: [t.reason(t.purposes[row.purpose]), basisInWords(t, lang, row, behind)].filter(Boolean),
      codes: { what: row.topic, purpose: row.purpose, basis: row.basis, basisId: row.basis_id },
    };
  });
};

const done = async (
  tx: Tx,
  modules: readonly Module[],
  page: LookedPage,
  asked: Lang,
): Promise<LookedLine[]> => {
  const { t } = lookedTexts.in(asked);
  const nameOf = (act: string) => modules.map((m) => m.acts?.(act, asked)).find((words) => !!words);
  return (await doneForMe(tx, page)).map((row) => {
    const what = nameOf(row.act);
    return {
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
      },
      words: what ? t.did(what) : t.didSomething,
      why: [],
      // In a role at work nobody represents: then it is something the person has said that was entered, or a look.
      codes: {
        what: row.act,
        purpose: row.role_id === null ? "representation" : "care",
        basis: row.role_id === null ? "representation" : isLook(row.act) ? null : "said-by-person",
        basisId: null,
      },
    };
  });
};

const list = (words: readonly string[], and: string): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${and} ${words.at(-1)}`;

const emergencies = async (tx: Tx, page: LookedPage, asked: Lang): Promise<LookedLine[]> => {
  const { t } = lookedTexts.in(asked);
  const { topics } = topicTexts.in(asked).t;
  return (await emergenciesOfMine(tx, page)).map((row) => ({
    id: row.id,
    source: "break-glass",
    at: row.opened_at,
    micros: row.micros,
    actor: {
      personId: row.opened_by,
      roleId: row.role_id,
      roleKind: null,
      unitId: row.unit_id,
      organisationId: row.organisation_id,
    },
    words: t.openedInEmergency(
      list(
        row.topics.map((topic) => t.quoted(topics[topic])),
        t.and,
      ),
    ),
    why: [t.reason(t.reasons[row.reason]), t.quoted(row.words), t.openUntil(timeInWords(asked, row.until))],
    codes: { what: "emergency", purpose: "emergency", basis: "break-glass", basisId: row.id },
  }));
};

const newestFirst = (a: LookedLine, b: LookedLine): number => {
  const [x, y] = [BigInt(a.micros), BigInt(b.micros)];
  return x === y ? (a.id < b.id ? 1 : -1) : x < y ? 1 : -1;
};

/**
 * Lines of the log about what is mine, from every table and module, the newest first. As oneself.
 * Each source gives as many as are asked for, so that none of the page is missed whatever the others have.
 */
export const lookedLines = async (
  tx: Tx,
  { modules, config }: Pick<House, "modules" | "config">,
  page: LookedPage,
  lang: Lang,
): Promise<LookedLine[]> => {
  const all = await Promise.all([
    opened(tx, page, lang),
    done(tx, modules, page, lang),
    emergencies(tx, page, lang),
    ...modules.flatMap((m) => m.looked?.(tx, page, lang, config) ?? []),
  ]);
  return all.flat().sort(newestFirst).slice(0, page.most);
};

/** One line of mine; null where it is not mine or not there. */
export const lookedLine = async (
  tx: Tx,
  house: Pick<House, "modules" | "config">,
  place: { micros: string; id: string },
  lang: Lang,
): Promise<LookedLine | null> => {
  // The moment just after it, so that it is the newest before there; a few share a moment at most.
  const before = {
    micros: (BigInt(place.micros) + 1n).toString(),
    id: "00000000-0000-0000-0000-000000000000",
  };
  const lines = await lookedLines(tx, house, { most: 20, before, who: null, from: null, to: null }, lang);
  return lines.find((line) => line.id === place.id) ?? null;
};
