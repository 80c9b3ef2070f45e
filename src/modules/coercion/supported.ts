import { personKey, sealFor, unitById, unsealFor } from "#modules/people/index.ts";
import type { Day } from "#platform/clock/index.ts";
import type { Config } from "#platform/config.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { NotFound, Refused } from "#platform/http/ask.ts";
import { idOf } from "#platform/http/id.ts";
import type { Ctx } from "#platform/http/route.ts";
import { leaveTrail } from "#platform/trail.ts";
import { carriesOut } from "./at-work.ts";
import {
  addSupport,
  type Decision,
  findDecision,
  holdDecision,
  openDecision,
  type SealedSupport,
  supportedNames,
  supportOf,
} from "./store/supported.ts";
import { mayConclude, type SupportKind } from "./support.ts";
import { sealedAs } from "./talk.ts";

/** A row that can be read; its words null where none were said, or the key is gone. */
export type Support = Omit<SealedSupport, "sealed"> & { words: string | null };

/** A decision with all that was written about it, in its order. */
export interface Supported {
  decision: Decision;
  unit: string;
  steps: readonly Support[];
  names: ReadonlyMap<string, string>;
}

/** A decision with all that was written about it, for whoever may have the person's key. */
export const openSupported = async (
  tx: Tx,
  config: Pick<Config, "key">,
  decision: Decision,
): Promise<Supported> => {
  const sealed = await supportOf(tx, decision.id);
  const { person_id: id, organisation_id } = decision;
  const key = await personKey(tx, config, { id, organisation_id });
  return {
    decision,
    unit: decision.unit_id ? ((await unitById(tx, decision.unit_id))?.short_name ?? "") : "",
    steps: sealed.map(({ sealed: words, ...rest }) => ({
      ...rest,
      words: words && unsealFor(key, id, sealedAs.supported, words),
    })),
    names: await supportedNames(tx, [id, decision.begun_by, ...sealed.map((one) => one.written_by)]),
  };
};

/** As the very person, surely known: what one prepares is one's own. @throws NotFound */
export const mineAlone = (acting: Acting): void => {
  if (acting.role_id || acting.principal_id || !acting.topics.includes("treatment")) throw new NotFound();
};

/** The one that the address names: one's own, or the unit's, opened with its line. @throws NotFound */
export const decisionOf = async (c: Ctx, tx: Tx, acting: Acting, atWork: boolean): Promise<Decision> => {
  const id = idOf(c);
  if (atWork) carriesOut(acting);
  else mineAlone(acting);
  const found = !atWork || (await openDecision(tx, id)) ? await findDecision(tx, id) : null;
  if (!found) throw new NotFound();
  return found;
};

/** A row as it is asked for. */
export interface SupportAsked {
  kind: SupportKind;
  /** How many rows whoever asks has seen. */
  seen: number;
  day: Day;
  words: string;
  choice: string | null;
  until: Day | null;
  channel: SealedSupport["channel"];
  roleId: string | null;
}

/**
 * Writes a row, one at a time for each decision.
 * @throws Refused where it may not be written now, also because somebody else wrote one since it was asked for
 */
export const support = async (
  tx: Tx,
  config: Pick<Config, "key">,
  decision: Decision,
  asked: SupportAsked,
  today: Day,
): Promise<void> => {
  await holdDecision(tx, decision.id);
  const steps = await supportOf(tx, decision.id);
  if (steps.length !== asked.seen) throw new Refused("overtaken");
  const refused = mayConclude(asked.choice, steps, today);
  if (refused) throw new Refused(refused);
  const { id, organisation_id, person_id } = decision;
  const person = { id: person_id, organisation_id };
  await addSupport(tx, {
    organisation_id,
    decision_id: id,
    person_id,
    n: steps.length + 1,
    kind: asked.kind,
    on_day: asked.day,
    sealed: asked.words === "" ? null : await sealFor(tx, config, person, sealedAs.supported, asked.words),
    choice: asked.choice,
    until_day: asked.until,
    channel: asked.channel,
    role_id: asked.roleId,
  });
};

/** A line of what was done. */
export const toldOfSupported = (
  tx: Tx,
  of: Pick<Decision, "id" | "organisation_id" | "unit_id">,
  act: string,
) =>
  leaveTrail(tx, {
    organisationId: of.organisation_id,
    unitId: of.unit_id,
    act,
    subjectKind: "supported-decision",
    subjectId: of.id,
  });
