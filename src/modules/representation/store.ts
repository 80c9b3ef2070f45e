import { randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";

/** A registration that was made: of whom. */
export interface Registered {
  id: string;
  personId: string;
}

/** Enters a child who is not here yet, with the parent who acts. Null where the database does not allow it. */
export const registerChild = async (
  tx: Tx,
  of: { name: string; born: Day; parentId: string; evidence: string },
): Promise<Registered | null> => {
  const [id, child] = [randomUUID(), randomUUID()];
  const { done } = await tx.one(
    raw<{ done: string | null }>(
      sql`select people.register_child(${id}, ${child}, ${of.name}, ${of.born}, ${of.parentId}, ${of.evidence}) as done`,
    ),
  );
  return done ? { id, personId: done } : null;
};

/** Registers that somebody acts for somebody who is here. Null where the database does not allow it. */
export const registerRepresentation = async (
  tx: Tx,
  of: {
    personId: string;
    representativeId: string;
    kind: "parent" | "guardian" | "lawyer";
    topics: readonly string[];
    legalBasis: string;
    evidence: string;
    validTo: Day | null;
    born: Day | null;
  },
): Promise<Registered | null> => {
  const id = randomUUID();
  const { done } = await tx.one(
    raw<{
      done: boolean;
    }>(sql`select people.register_representation(${id}, ${of.personId}, ${of.representativeId}, ${of.kind},
      ${[...of.topics]}::text[], ${of.legalBasis}, ${of.evidence}, ${of.validTo}, ${of.born}) as done`),
  );
  return done ? { id, personId: of.personId } : null;
};

/** Tells those whom a representation concerns that has just been made, in the same transaction. */
export const tellRepresentation = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.one(raw<{ told: boolean }>(sql`select people.tell_representation(${id}) as told`))).told;
