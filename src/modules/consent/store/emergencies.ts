import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import { microsOf, linesWithin as within } from "#platform/log-page.ts";
import type { LookedPage } from "#platform/module.ts";
import type { Topic } from "../topics.ts";
import type { Finding } from "./objections.ts";

/** Why a record is opened in an emergency. */
export const emergencyReasons = ["life-or-health", "not-reachable", "cannot-answer"] as const;

/** One of them. */
export type EmergencyReason = (typeof emergencyReasons)[number];

/** An emergency opening, and what the privacy officer found. */
export interface Emergency {
  id: string;
  organisation_id: string;
  person_id: string;
  topics: Topic[];
  reason: EmergencyReason;
  words: string;
  opened_by: string;
  role_id: string;
  unit_id: string;
  opened_at: Date;
  micros: string;
  until: Date;
  open: boolean;
  reviewed_by: string | null;
  reviewed_at: Date | null;
  finding: Finding | null;
  review_words: string | null;
}

const columns = sql`g.*, ${microsOf("g.opened_at")} as micros, g.until > now() as open`;

/** The topics that open in an emergency today. */
export const emergencyTopics = async (tx: Tx): Promise<Topic[]> =>
  (await tx.one(raw<{ topics: Topic[] }>(sql`select consent.emergency_topics() as topics`))).topics;

/** What came of trying: opened, or why not. "not-found" says nothing of who is known here. */
export type Broken = "opened" | "not-found" | "too-many";

/** Whom it is about: by the whole name and the day of birth, or by the hashes that a national number may lie under. */
export interface Sought {
  name: string | null;
  born: Day | null;
  hashes: readonly Uint8Array[];
}

/** Opens in an emergency: finds exactly one person, opens for an hour, tells who must be told. */
export const breakTheGlass = async (
  tx: Tx,
  of: { id: string; reason: EmergencyReason; words: string } & Sought,
): Promise<Broken> =>
  (
    await tx.one(
      raw<{ came: Broken }>(
        sql`select consent.break_the_glass(${of.id}, ${of.name}, ${of.born},
          ${of.hashes.map((hash) => Buffer.from(hash))}::bytea[], ${of.reason}, ${of.words}) as came`,
      ),
    )
  ).came;

/** One, for the one it is about, the one who opened and the privacy officer. */
export const findEmergency = (tx: Tx, id: string): Promise<Emergency | null> =>
  tx.maybe(raw<Emergency>(sql`select ${columns} from consent.break_glass g where g.id = ${id}`));

/** Those that I opened in this role and that are open still. */
export const myEmergencies = (tx: Tx): Promise<Emergency[]> =>
  tx.all(
    raw<Emergency>(sql`select ${columns} from consent.break_glass g where g.opened_by = (select platform.me())
      and g.role_id = (select platform.my_role()) and g.until > now() order by g.until desc`),
  );

/** Those about me, newest first, as lines of the log. */
export const emergenciesOfMine = (tx: Tx, page: LookedPage): Promise<Emergency[]> =>
  tx.all(
    raw<Emergency>(sql`select ${columns} from consent.break_glass g where g.person_id = (select platform.my_self())
      ${within(page, "g.opened_at", "g.id", "g.opened_by")}`),
  );

/** Those that the privacy officer sees: what waits first, then what was gone through, newest first. */
export const listEmergencies = (tx: Tx, most: number): Promise<Emergency[]> =>
  tx.all(
    raw<Emergency>(sql`select ${columns} from consent.break_glass g where g.organisation_id = (select platform.my_organisation())
      order by g.finding is not null, coalesce(g.reviewed_at, g.opened_at) desc, g.id limit ${most}`),
  );

/** The privacy officer's finding; false where it is not there, is said already, or is not for this one to say. */
export const reviewEmergency = async (
  tx: Tx,
  id: string,
  finding: Finding,
  words: string,
): Promise<boolean> =>
  (await tx.run(
    raw(sql`update consent.break_glass set finding = ${finding}, review_words = ${words}, reviewed_at = now(),
        reviewed_by = (select platform.me()) where id = ${id} and finding is null`),
  )) === 1;

/** The privacy officers in office, each with the unit the office is held for. */
export const officers = (
  tx: Tx,
  organisationId: string,
): Promise<{ person_id: string; name: string; unit_id: string }[]> =>
  tx.all(raw(sql`select person_id, name, unit_id from consent.officers(${organisationId})`));
