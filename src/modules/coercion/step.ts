import { type KeyHolder, sealFor } from "#modules/people/index.ts";
import { type Clock, type Day, ruleOn, startClock } from "#platform/clock/index.ts";
import type { Config } from "#platform/config.ts";
import type { Tx } from "#platform/db/index.ts";
import { Refused } from "#platform/http/ask.ts";
import {
  mayStep,
  owedNext,
  type Side,
  type Standing,
  type StepKind,
  standingOf,
  type WithKind,
} from "./after-talk.ts";
import { addStep, type Coercion, holdAfterTalk, setClock, stepsOf } from "./store/coercions.ts";
import { sealedAs } from "./talk.ts";

/** A step as it is asked for. */
export interface Asked {
  kind: StepKind;
  /** How many steps whoever asks has seen. */
  seen: number;
  day: Day;
  again?: Day | null;
  with?: WithKind;
  name?: string;
  channel: "web" | "paper" | "spoken";
  asWhom: "self" | "representative" | "service";
  roleId: string | null;
}

const rules = { offer: "after-talk-offer", holding: "after-talk-holding" } as const;

/** The clock of what is owed where it stands now; null where nothing is. */
export const clockFor = (standing: Standing, today: Day): Clock | null => {
  const owed = owedNext(standing);
  return owed && startClock(ruleOn(rules[owed.owes], today), owed.on ?? today);
};

// Whom the person wants is said with a yes; a day to ask again with a no.
const fitting = (asked: Asked) => {
  const company = asked.kind === "acceptance" || asked.kind === "holding";
  const again = asked.kind === "refusal" || asked.kind === "postponement";
  return {
    with: company ? (asked.with ?? "nobody") : null,
    name: company && asked.with !== "nobody" ? (asked.name ?? "") : "",
    again: again ? (asked.again ?? null) : null,
  };
};

/**
 * Takes a step, one at a time for each conversation: written with its clock.
 * @throws Refused where it may not be taken now, also because somebody else has taken one since it was asked for
 */
export const takeStep = async (
  tx: Tx,
  config: Pick<Config, "key">,
  coercion: Coercion,
  asked: Asked,
  today: Day,
): Promise<void> => {
  await holdAfterTalk(tx, coercion.id);
  const steps = await stepsOf(tx, [coercion.id]);
  if (steps.length !== asked.seen) throw new Refused("overtaken");
  const side: Side = asked.asWhom === "service" ? "service" : "person";
  const refused = mayStep(asked.kind, side, standingOf(steps, coercion.withdrawn_at !== null), today);
  if (refused) throw new Refused(refused);
  if (asked.day < coercion.ended_on) throw new Refused("early");
  const person: KeyHolder = { id: coercion.person_id, organisation_id: coercion.organisation_id };
  const { with: company, name, again } = fitting(asked);
  await addStep(tx, {
    organisation_id: coercion.organisation_id,
    coercion_id: coercion.id,
    person_id: coercion.person_id,
    after: steps.length,
    kind: asked.kind,
    on_day: asked.day,
    again_on: again,
    with_kind: company,
    with_sealed: name === "" ? null : await sealFor(tx, config, person, sealedAs.company, name),
    channel: asked.channel,
    role_id: asked.roleId,
    as_whom: asked.asWhom,
  });
  await setClock(
    tx,
    coercion.id,
    clockFor(standingOf([...steps, { kind: asked.kind, again_on: again }]), today),
  );
};
