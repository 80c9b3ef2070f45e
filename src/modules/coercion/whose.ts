import { openRecord } from "#modules/consent/index.ts";
import type { KeyHolder } from "#modules/people/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { NotFound } from "#platform/http/ask.ts";

/** Whose it is that one reads and answers, and as what. */
export interface Whose {
  person: KeyHolder;
  asWhom: "self" | "representative";
  /** Whether one may answer in the person's place: a companion is with the person, and answers nothing. */
  decides: boolean;
}

// The same as people.may_decide_for says in the database.
const deciding = ["parent", "guardian", "proxy"];

/** In a role at work; or known less surely than this asks for. */
export type NotNow = "role" | "low";

/**
 * Whose conversations one comes for: one's own, or those of the person one acts for in treatment, opened with a line in
 * the log. @throws NotFound where the mandate does not reach this
 */
export const whoseOf = async (tx: Tx, acting: Acting): Promise<Whose | NotNow> => {
  if (acting.role_id) return "role";
  if (acting.principal_id) {
    const basis = await openRecord(tx, {
      personId: acting.principal_id,
      topic: "treatment",
      purpose: "support",
      what: "after-talks",
    });
    if (!basis) throw new NotFound();
    return {
      person: { id: acting.principal_id, organisation_id: acting.organisation_id },
      asWhom: "representative",
      decides: deciding.includes(acting.representation_kind ?? ""),
    };
  }
  if (!acting.topics.includes("treatment")) return "low";
  return {
    person: { id: acting.person_id, organisation_id: acting.organisation_id },
    asWhom: "self",
    decides: true,
  };
};

/** The same for an act: whoever may not read may not write either. @throws NotFound */
export const whoActs = async (tx: Tx, acting: Acting): Promise<Whose> => {
  const whose = await whoseOf(tx, acting);
  if (typeof whose === "string" || !whose.decides) throw new NotFound();
  return whose;
};

/** As the very person: nobody else tells how it was in somebody's place. @throws NotFound */
export const asSelf = async (tx: Tx, acting: Acting): Promise<Whose> => {
  const whose = await whoActs(tx, acting);
  if (whose.asWhom !== "self") throw new NotFound();
  return whose;
};
