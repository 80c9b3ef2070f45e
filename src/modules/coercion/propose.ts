import { sealFor } from "#modules/people/index.ts";
import type { Config } from "#platform/config.ts";
import type { Tx } from "#platform/db/index.ts";
import { NotFound, Refused } from "#platform/http/ask.ts";
import { type ChangeKind, type ChangeSide, mayChange } from "./change.ts";
import { type Change, openChanges } from "./changes.ts";
import { addChange, addChangeStep, type SealedChange } from "./store/changes.ts";
import { type Coercion, holdAfterTalk } from "./store/coercions.ts";
import { sealedAs } from "./talk.ts";

/** Proposes something, in the name of one's side. */
export const propose = async (
  tx: Tx,
  config: Pick<Config, "key">,
  coercion: Coercion,
  asked: Pick<SealedChange, "side" | "channel" | "role_id"> & { words: string },
): Promise<void> => {
  const { id, person_id, organisation_id } = coercion;
  const { words, ...rest } = asked;
  const person = { id: person_id, organisation_id };
  const sealed = await sealFor(tx, config, person, sealedAs.change, words);
  await addChange(tx, { organisation_id, person_id, coercion_id: id, sealed, ...rest });
};

/**
 * Takes a step with a proposal, one at a time. Out: the proposal as it stood before.
 * @throws NotFound where there is no such proposal after this one; Refused where the step may not be taken now
 */
export const stepWith = async (
  tx: Tx,
  config: Pick<Config, "key">,
  coercion: Coercion,
  asked: { change: string; kind: ChangeKind; by: ChangeSide; roleId: string | null },
): Promise<Change> => {
  await holdAfterTalk(tx, coercion.id);
  const change = (await openChanges(tx, config, coercion)).all.find(({ id }) => id === asked.change);
  if (!change) throw new NotFound();
  const refused = mayChange(asked.kind, asked.by, change.side, change.standing);
  if (refused) throw new Refused(refused);
  await addChangeStep(tx, {
    organisation_id: coercion.organisation_id,
    change_id: change.id,
    coercion_id: coercion.id,
    person_id: coercion.person_id,
    kind: asked.kind,
    role_id: asked.roleId,
  });
  return change;
};
