import { randomUUID } from "node:crypto";
import { raw, sql, type Tx } from "#platform/db/index.ts";

/** A yes to one version of a common text. */
export interface Yes {
  text_id: string;
  /** The guest who said it; null: the plan's owner. */
  guest_id: string | null;
  said_at: Date;
}

/** The yeses of a plan that hold, the oldest first. */
export const yesesOf = (tx: Tx, planId: string): Promise<Yes[]> =>
  tx.all(
    raw<Yes>(sql`select text_id, guest_id, said_at from care.plan_yes
      where plan_id = ${planId} and ended_at is null order by said_at, id`),
  );

/** What a guest is called; the unit where it is somebody at work. */
export interface GuestNamed {
  id: string;
  name: string;
  unit_name: string | null;
}

/** What guests of a plan are called, as far as whoever reads it may know. */
export const guestNames = (tx: Tx, planId: string): Promise<GuestNamed[]> =>
  tx.all(raw<GuestNamed>(sql`select id, name, unit_name from care.plan_guest_names(${planId})`));

/** What a guest writes beside one of the owner's texts. */
export interface WrittenBeside {
  /** The owner's text. */
  beside: string;
  side: "service" | "common";
  /** The number of the version that was there; 0 where none was. */
  after: number;
  sealed: Uint8Array;
  repeats?: number;
}

/** Writes it, as a guest who has opened the plan. Out: the text's id; null where I may not, or where somebody has written since. */
export const writeAsGuest = async (tx: Tx, w: WrittenBeside): Promise<string | null> =>
  (
    await tx.one(
      raw<{
        id: string | null;
      }>(sql`select care.write_as_guest(${randomUUID()}, ${w.beside}, ${w.side}, ${w.after},
        ${w.sealed}, ${w.repeats ?? null}) as id`),
    )
  ).id;

/** Says yes to the version of a common text that stands. Out: whether it could be said. */
export const sayYes = async (tx: Tx, textId: string): Promise<boolean> =>
  (await tx.one(raw<{ said: boolean }>(sql`select care.say_plan_yes(${randomUUID()}, ${textId}) as said`)))
    .said;

/** Takes one's own yes back. Out: whether there was one. */
export const takeBackYes = async (tx: Tx, textId: string): Promise<boolean> =>
  (await tx.one(raw<{ done: boolean }>(sql`select care.take_back_plan_yes(${textId}) as done`))).done;
