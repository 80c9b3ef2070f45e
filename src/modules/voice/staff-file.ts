import { type CaseView, casesOfUnit, caseViews } from "#modules/improvement/index.ts";
import { knowsAbout } from "#modules/message/index.ts";
import { type Colleague, colleaguesOf, unitById } from "#modules/people/index.ts";
import type { Day } from "#platform/clock/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { NotFound } from "#platform/http/ask.ts";
import { type CaseFile, openFile } from "./case-file.ts";
import { casesOf, giverName } from "./store.ts";

/** A voice as those who work with it have it before them. */
export interface StaffFile extends CaseFile {
  /** Whoever gave it, where it is a named voice; a confidential name is never here. */
  giver: { name: string | null; contact: string | null } | null;
  /** The unit's improvement cases, the newest first. */
  cases: { id: string; title: string }[];
  colleagues: Colleague[];
  /** What earlier answers led to. */
  linked: CaseView[];
  /** Short names of the units in the thread. */
  names: ReadonlyMap<string, string>;
}

/**
 * Opens a voice for the one who acts, with what is needed to answer it; what was to be told about it is then known.
 * @throws NotFound where it is hidden or absent, or the one who acts has no work here
 */
export const openStaffFile = async (tx: Tx, acting: Acting, id: string, today: Day): Promise<StaffFile> => {
  if (!acting.role_kind || acting.role_kind === "administrator") throw new NotFound();
  const file = await openFile(tx, id);
  const units = new Set([
    file.voice.unit_id,
    file.voice.first_unit_id,
    ...file.entries.flatMap((entry) => [entry.from_unit_id, entry.to_unit_id].filter((one) => one !== null)),
  ]);
  const [named, giver, cases, colleagues, linked] = await Promise.all([
    Promise.all([...units].map((one) => unitById(tx, one))),
    file.voice.mode === "named" ? giverName(tx, id) : null,
    casesOfUnit(tx, file.voice.unit_id),
    colleaguesOf(tx, file.voice.unit_id),
    casesOf(tx, id).then((ids) => caseViews(tx, ids, today)),
    knowsAbout(tx, id),
  ]);
  const names = new Map(named.flatMap((one) => (one ? [[one.id, one.short_name] as const] : [])));
  return { ...file, giver, cases, colleagues, linked, names };
};

/** How many entries a thread has: what the one who acts has seen of it. */
export const lengthOf = (file: CaseFile): number => file.entries.reduce((most, e) => Math.max(most, e.n), 0);
