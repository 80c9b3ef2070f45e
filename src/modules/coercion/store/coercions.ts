import { randomUUID } from "node:crypto";
import type { Clock, Day } from "#platform/clock/index.ts";
import { type Query, raw, sql, type Tx } from "#platform/db/index.ts";
import type { StepKind, WithKind } from "../after-talk.ts";

/** Which tables `take-out.ts` covers. */
export const takenTables = ["care.coercion", "care.after_talk_step"] as const;

/** That a coercive measure took place, as it lies in the database. */
export interface Coercion {
  id: string;
  organisation_id: string;
  person_id: string;
  unit_id: string;
  kind: string;
  kind_version: Day;
  ended_on: Day;
  registered_by: string;
  registered_at: Date;
  withdrawn_at: Date | null;
}

/** A step of the conversation, with the name of whoever came along still sealed. */
export interface Step {
  coercion_id: string;
  n: number;
  kind: StepKind;
  on_day: Day;
  again_on: Day | null;
  with_kind: WithKind | null;
  with_sealed: Uint8Array | null;
  channel: "web" | "paper" | "spoken";
  written_by: string;
  as_whom: "self" | "representative" | "service";
  written_at: Date;
}

const columns = sql`k.id, k.organisation_id, k.person_id, k.unit_id, k.kind, k.kind_version, k.ended_on, k.registered_by,
  k.registered_at, k.withdrawn_at`;
const stepColumns = sql`s.coercion_id, s.n, s.kind, s.on_day, s.again_on, s.with_kind, s.with_sealed, s.channel, s.written_by,
  s.as_whom, s.written_at`;

/** What is there of one person, the newest first; the policies say of whom one may ask. */
export const coercionsOf = (tx: Tx, personId: string): Promise<Coercion[]> =>
  tx.all(
    raw<Coercion>(sql`select ${columns} from care.coercion k where k.person_id = ${personId}
      order by k.ended_on desc, k.registered_at desc, k.id`),
  );

/** What the unit where I work has registered, the newest first. */
export const coercionsHere = (tx: Tx, most: number): Promise<Coercion[]> =>
  tx.all(
    raw<Coercion>(
      sql`select ${columns} from care.coercion k order by k.ended_on desc, k.registered_at desc, k.id limit ${most}`,
    ),
  );

/** One of them; null where it is hidden or absent. */
export const findCoercion = (tx: Tx, id: string): Promise<Coercion | null> =>
  tx.maybe(raw<Coercion>(sql`select ${columns} from care.coercion k where k.id = ${id}`));

/** The steps of these, in their order. */
export const stepsOf = (tx: Tx, ids: readonly string[]): Promise<Step[]> =>
  tx.all(
    raw<Step>(sql`select ${stepColumns} from care.after_talk_step s where s.coercion_id = any(${[...ids]}::uuid[])
      order by s.coercion_id, s.n`),
  );

/** Two who act on the same one come one after the other, until the transaction ends. */
export const holdAfterTalk = async (tx: Tx, id: string): Promise<void> => {
  await tx.run(raw(sql`select pg_advisory_xact_lock(hashtextextended('after-talk:' || ${id}::text, 0))`));
};

/** Opens one at work and writes the line. Out: whether it is there for the one who acts. */
export const openAfterTalk = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.one(raw<{ open: boolean }>(sql`select care.open_after_talk(${randomUUID()}, ${id}) as open`)))
    .open;

/** The line that says who was on the unit's list when somebody looked at it, for each once a day. */
export const leaveListLines = async (tx: Tx): Promise<void> => {
  await tx.run(raw(sql`select care.list_after_talks()`));
};

/** Registers a measure, in the role one acts in. Out: its id. @throws the database's error for somebody not known here */
export const registerCoercion = async (
  tx: Tx,
  of: {
    organisationId: string;
    unitId: string;
    roleId: string;
    personId: string;
    kind: string;
    version: Day;
    endedOn: Day;
  },
): Promise<string> => {
  const id = randomUUID();
  await tx.run(
    raw(sql`insert into care.coercion (organisation_id, id, person_id, unit_id, kind, kind_version, ended_on, registered_by, role_id)
      values (${of.organisationId}, ${id}, ${of.personId}, ${of.unitId}, ${of.kind}, ${of.version}, ${of.endedOn},
        platform.me(), ${of.roleId})`),
  );
  return id;
};

/** Takes a registration back: it was a mistake. Out: whether it stood. */
export const withdrawCoercion = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.run(
    raw(sql`update care.coercion set withdrawn_at = now(), withdrawn_by = platform.me()
      where id = ${id} and withdrawn_at is null`),
  )) > 0;

/** A step as it is written. */
export type NewStep = Omit<Step, "written_by" | "written_at" | "n"> & {
  organisation_id: string;
  person_id: string;
  /** The number of the last one that whoever writes has seen. */
  after: number;
  role_id: string | null;
};

/** Writes a step. */
export const addStep = (tx: Tx, s: NewStep): Promise<number> =>
  tx.run(
    raw(sql`insert into care.after_talk_step (organisation_id, id, coercion_id, person_id, n, kind, on_day, again_on, with_kind,
        with_sealed, channel, written_by, role_id, as_whom)
      values (${s.organisation_id}, ${randomUUID()}, ${s.coercion_id}, ${s.person_id}, ${s.after + 1}, ${s.kind}, ${s.on_day},
        ${s.again_on}, ${s.with_kind}, ${s.with_sealed}, ${s.channel}, platform.me(), ${s.role_id}, ${s.as_whom})`),
  );

/** What is owed next: the clock that ran ends, and another begins where there is one. */
export const setClock = (tx: Tx, id: string, clock: Clock | null): Promise<number> =>
  tx.run(
    raw(sql`select care.set_after_talk_clock(${id}, ${clock?.ruleId ?? null}, ${clock?.ruleVersion ?? null}::date,
      ${clock?.start ?? null}::date, ${clock?.due ?? null}::date, ${clock?.reminder ?? null}::date)`),
  );

/** Tells the person that there is something new. */
export const tellPerson = (tx: Tx, id: string): Promise<number> =>
  tx.run(raw(sql`select care.tell_of_after_talk(${id})`));

/** Whom the unit where I work knows by name. */
export const knownHere = (tx: Tx): Promise<{ person_id: string; name: string }[]> =>
  tx.all(raw(sql`select person_id, name from care.known_here()`));

/** The names of those that these conversations concern, by id; of others none is given. */
export const namesOf = async (tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const rows = await tx.all(
    raw<{ id: string; name: string }>(sql`select id, name from care.after_talk_names(${[...ids]}::uuid[])`),
  );
  return new Map(rows.map((row) => [row.id, row.name]));
};

/** Something that waits, with its clock. */
export interface WaitingTalk extends Clock {
  id: string;
  escalatedOn: Day | null;
  /** Whether what is owed is the offer; else that it is held. */
  offer: boolean;
  ended_on: Day;
}

const clockColumns = sql`c.rule_id as "ruleId", c.rule_version as "ruleVersion", c.start, c.due, c.reminder,
  c.extended_to as "extendedTo", c.extension_reason as "extensionReason", c.times_extended as "timesExtended",
  c.stopped_on as "stoppedOn", c.ended_on as "endedOn", c.escalated_on as "escalatedOn"`;

/**
 * What the unit where I work owes now, soonest first: not what the person wants to be asked later. Without a name: *My tasks*
 * is looked at all day, often with others near, and such a look is no reading of it.
 */
export const owedHere = (today: Day, most: number): Query<WaitingTalk> =>
  raw<WaitingTalk>(sql`select k.id, c.rule_id = 'after-talk-offer' as offer, k.ended_on, ${clockColumns}
      from care.coercion k join platform.clock c on c.subject_id = k.id and c.subject_kind = 'after-talk'
     where c.ended_on is null and c.start <= ${today} and k.id = any((select care.coercions_here())::uuid[])
     order by c.due, k.id limit ${most}`);

/** What I have been offered and have not answered. */
export const unanswered = (most: number): Query<{ id: string; offered_on: Day }> =>
  raw<{ id: string; offered_on: Day }>(sql`select k.id, s.on_day as offered_on from care.coercion k
      join lateral (select x.kind, x.on_day from care.after_talk_step x where x.coercion_id = k.id order by x.n desc limit 1) s
        on s.kind = 'offer'
     where k.withdrawn_at is null and k.person_id = (select platform.my_self()) order by s.on_day, k.id limit ${most}`);
