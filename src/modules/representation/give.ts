import { acquainted } from "#modules/consent/index.ts";
import { chooseRepresentative, isOfAge, myRepresentations } from "#modules/people/index.ts";
import type { Day } from "#platform/clock/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { type ChoiceRefusal, type ChosenKind, legalBasis, mandateAges, mayChoose } from "./choose.ts";
import { tellRepresentation } from "./store.ts";

/** Whom somebody chooses, as what, in what and until when. */
export interface Choice {
  whom: string;
  kind: ChosenKind;
  topics: readonly string[];
  validTo: Day | null;
}

/** Those whom I can choose: persons I know here as themselves, not as somebody at work. */
export const choosable = async (tx: Tx) => (await acquainted(tx)).filter((one) => one.unit_id === null);

/** Why this choice cannot be made; null where it can. */
export const refusalOf = async (tx: Tx, acting: Acting, choice: Choice): Promise<ChoiceRefusal | null> => {
  const [giverOfAge, receiverOfAge, all] = await Promise.all([
    isOfAge(tx, acting.person_id, mandateAges.giver),
    isOfAge(tx, choice.whom, mandateAges.receiver),
    myRepresentations(tx),
  ]);
  const already = all.some(
    (one) =>
      one.mine &&
      one.ended_at === null &&
      one.topics_now.length > 0 &&
      one.other_id === choice.whom &&
      one.kind === choice.kind,
  );
  return mayChoose(choice.kind, { giverOfAge, receiverOfAge }, already);
};

/** Lets somebody act for me, tells them, and leaves the trail: in one transaction. */
export const give = async (tx: Tx, acting: Acting, choice: Choice): Promise<void> => {
  const { organisation_id: organisationId } = acting;
  const id = await chooseRepresentative(tx, {
    organisationId,
    representativeId: choice.whom,
    kind: choice.kind,
    topics: choice.topics,
    legalBasis: legalBasis[choice.kind],
    validTo: choice.validTo,
  });
  await tellRepresentation(tx, id);
  await leaveTrail(tx, {
    organisationId,
    unitId: null,
    act: "representation",
    subjectKind: "representation",
    subjectId: id,
    detail: { kind: choice.kind },
  });
};
