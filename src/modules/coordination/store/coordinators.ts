import type { Clock } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";

/** Which tables `take-out.ts` covers. */
export const takenTables = ["care.coordination", "care.coordination_step", "care.coordinator"] as const;

/** Who coordinates now. */
export interface Coordinator {
  coordination_id: string;
  coordinator_id: string;
  role_id: string;
  /** Empty where it is not told. */
  name: string;
  title: string;
  unit_name: string | null;
  telephone: string | null;
  named_at: Date;
  /** Whether the role in which they were named holds still. */
  holds: boolean;
  /** Whether I have blocked the one who coordinates for me; told to nobody else. */
  blocked: boolean;
}

/** The coordinators of all that is there for me: my own, those I work with. */
export const coordinatorsNow = (tx: Tx): Promise<Coordinator[]> =>
  tx.all(
    raw<Coordinator>(sql`select coordination_id, coordinator_id, role_id, name, coalesce(title, '') as title, unit_name, telephone,
        named_at, holds, blocked from care.coordinators_now()`),
  );

/** The coordinator of one, as long as they are in the role in which they were named; null where there is none. */
export const coordinatorOf = async (tx: Tx, id: string): Promise<Coordinator | null> =>
  (await coordinatorsNow(tx)).find((one) => one.coordination_id === id && one.holds) ?? null;

/** Somebody who can be named. */
export interface Nameable {
  role_id: string;
  person_id: string;
  name: string;
  title: string;
  unit_name: string;
}

/** Whom the unit can name: by unit and name. */
export const nameable = (tx: Tx, id: string): Promise<Nameable[]> =>
  tx.all(raw<Nameable>(sql`select role_id, person_id, name, title, unit_name from care.nameable(${id})`));

/** Names a coordinator as the next step after the one that was seen. */
export const nameCoordinator = async (
  tx: Tx,
  id: string,
  roleId: string,
  after: number,
): Promise<"named" | "unavailable" | "overtaken"> =>
  (
    await tx.one(
      raw<{ became: "named" | "unavailable" | "overtaken" }>(
        sql`select care.name_coordinator(${id}, ${roleId}, ${after}) as became`,
      ),
    )
  ).became;

/** Everybody who has coordinated mine, first to last. */
export const everCoordinating = (
  tx: Tx,
  personId: string,
): Promise<
  {
    coordination_id: string;
    name: string | null;
    named_at: Date;
    ended_at: Date | null;
    ended_why: string | null;
  }[]
> =>
  tx.all(
    raw(sql`select k.coordination_id, n.name, k.named_at, k.ended_at, k.ended_why
      from care.coordinator k left join lateral (select x.name from care.coordination_names(k.coordination_id) x
        where x.id = k.coordinator_id) n on true
     where k.person_id = ${personId} order by k.named_at, k.id`),
  );

/** Somebody of my unit who can take over. */
export interface Successor {
  role_id: string;
  name: string;
  title: string;
}

/** Who of my unit can take over. */
export const successors = (tx: Tx): Promise<Successor[]> =>
  tx.all(raw<Successor>(sql`select role_id, name, title from care.successors()`));

/**
 * I stop coordinating these: somebody of my unit does, or nobody (then the unit that coordinates answers).
 * @param owed the clock that begins where there is nobody. Out: the ids, and whether they were handed over
 */
export const leaveCoordinations = (
  tx: Tx,
  ids: readonly string[],
  roleId: string | null,
  owed: Clock,
): Promise<{ id: string; handed: boolean }[]> =>
  tx.all(
    raw<{
      id: string;
      handed: boolean;
    }>(sql`select id, handed from care.leave_coordinations(${[...ids]}::uuid[], ${roleId},
      ${owed.ruleVersion}, ${owed.start}, ${owed.due}, ${owed.reminder})`),
  );

/** Empties the places of those who cannot coordinate any longer, at most `most`. Out: how many. */
export const vacateCoordinators = async (tx: Tx, owed: Clock, most: number): Promise<number> =>
  (
    await tx.one(
      raw<{
        done: number;
      }>(sql`select care.vacate_coordinators(${owed.ruleVersion}, ${owed.start}, ${owed.due},
        ${owed.reminder}, ${most}) as done`),
    )
  ).done;
