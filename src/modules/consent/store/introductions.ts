import { randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { CodeKind } from "../code.ts";
import type { Purpose, Topic } from "../topics.ts";

/** Somebody I can name: as oneself, or in a unit where they work. */
export interface Acquainted {
  person_id: string;
  name: string;
  unit_id: string | null;
  unit_name: string | null;
  title: string | null;
  /** How I know them: a code they showed me, that I share with them, that they looked, that they asked. */
  how: "code" | "shared" | "looked" | "asked";
}

/** Whom I can name, those who showed me a code first. Nobody else can be found: there is no list of persons. */
export const acquainted = (tx: Tx): Promise<Acquainted[]> =>
  tx.all(
    raw<Acquainted>(sql`select person_id, name, unit_id, unit_name, title, how from consent.acquainted()`),
  );

/**
 * Keeps a new code's hash for whoever acts, as what they act now. One that is still shown on a screen ends with it:
 * at most one is open, and the one on an older screen is dead. Out: its id; null where that code is kept already.
 */
export const showCode = async (
  tx: Tx,
  of: { organisationId: string; kind: CodeKind; hash: Uint8Array; validHours: number },
): Promise<string | null> => {
  const id = randomUUID();
  if (of.kind === "screen")
    await tx.run(
      raw(sql`update consent.introduction set ended_at = now()
        where shown_by = platform.me() and kind = 'screen' and taken_at is null and ended_at is null`),
    );
  const made = await tx.run(
    raw(sql`insert into consent.introduction (organisation_id, id, kind, code_hash, shown_by, shown_role_id, shown_unit_id,
        valid_until)
      values (${of.organisationId}, ${id}, ${of.kind}, ${of.hash}, platform.me(), platform.my_role(),
        platform.my_work_unit(), now() + make_interval(hours => ${of.validHours}))
      on conflict (code_hash) do nothing`),
  );
  return made > 0 ? id : null;
};

/** What became of a code that was typed. */
export type Taken =
  | { outcome: "taken"; person_id: string; unit_id: string | null }
  | { outcome: "wrong" | "wait"; person_id: null; unit_id: null };

/** A consent as an employee enters it: whose, the code says; for a unit or for whoever showed a code. */
export interface Entered {
  code: Uint8Array;
  topic: Topic;
  purpose: Purpose;
  unitId: string | null;
  recipient: Uint8Array | null;
  until: Day | null;
  channel: "paper" | "telephone";
}

/** What became of it. */
export type Entry =
  | { outcome: "entered"; id: string; person_id: string; name: string; recipient: string | null }
  | { outcome: "wrong" | "wait" | "wrong-recipient" | "only-you" };

/** Enters a consent for the one whose code stands on the sheet. Never one that only the employee would have use of. */
export const enterConsent = async (tx: Tx, of: Entered): Promise<Entry> => {
  const id = randomUUID();
  const found = await tx.maybe(
    raw<Entry>(sql`select outcome, person_id, name, recipient, ${id}::uuid as id from consent.enter_for(${id}, ${of.code},
      ${of.topic}, ${of.unitId}, ${of.recipient}, ${of.purpose}, ${of.until}, ${of.channel})`),
  );
  return found ?? { outcome: "wrong" };
};

/** Takes a code that somebody has shown: from now on I can name them. Wrong, used, too old: all the same answer. */
export const takeCode = async (tx: Tx, hash: Uint8Array): Promise<Taken> =>
  (await tx.maybe(raw<Taken>(sql`select outcome, person_id, unit_id from consent.take_code(${hash})`))) ?? {
    outcome: "wrong",
    person_id: null,
    unit_id: null,
  };
