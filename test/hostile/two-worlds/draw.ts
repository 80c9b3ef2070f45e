import { nameOf } from "../walk.ts";
import { type Addresses, isPersonal, readable } from "./addresses.ts";
import type { Asker } from "./askers.ts";
import { type Planting, questionAt } from "./planting.ts";
import type { Question } from "./still-house.ts";

/** One comparison: somebody asks for something in two worlds that differ by a row that is hidden from that person. */
export interface Sample {
  planting: Planting;
  who: Asker;
  question: Question;
}

/** A series that looks like chance and is the same each time. In: a seed; out: whole numbers below n. */
export const dice = (seed: number) => {
  let state = seed >>> 0;
  const below = (n: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  return { below, one: <T>(of: readonly T[]): T => of[below(of.length)] as T };
};

/** Every page with everybody who can ask for it. A public page is the same for all: whoever asks is nobody there. */
export const pairsOf = (askers: readonly Asker[]): { route: string; who: Asker }[] =>
  readable.flatMap((route) =>
    askers
      .filter(({ token }) => isPersonal(route.path) || token === null)
      .map((who) => ({ route: nameOf(route), who })),
  );

/**
 * Draws samples: each page with everybody who can ask for it; each row with everybody from whom it is hidden, where it
 * shows to those who may see it; the rest anywhere.
 * @param hidden what is hidden from whom @param many how many at least @param every each how many-th page with
 * somebody is taken, where there is not time for all
 */
export const draw = (
  seed: number,
  many: number,
  hidden: ReadonlyMap<Planting, readonly Asker[]>,
  addresses: ReadonlyMap<Asker, Addresses>,
  every = 1,
): Sample[] => {
  const { one } = dice(seed);
  const from = new Map<Asker, Planting[]>();
  for (const [planting, askers] of hidden)
    for (const who of askers) from.set(who, [...(from.get(who) ?? []), planting]);
  const askers = [...from.keys()];
  const samples: Sample[] = pairsOf(askers)
    .filter((_, i) => i % every === 0)
    .map(({ route, who }) => ({
      planting: one(from.get(who) ?? []),
      who,
      question: one(addresses.get(who)?.get(route) ?? []),
    }));
  // What a post answers: a voice that is followed, a topic that is opened, an act that is done or refused.
  let n = 0;
  for (const who of askers)
    for (const [route, questions] of addresses.get(who) ?? [])
      if (route.startsWith("POST ") && n++ % every === 0)
        samples.push({ planting: one(from.get(who) ?? []), who, question: one(questions) });
  for (const [planting, all] of hidden) {
    const [, ...shown] = planting.shows ?? [""];
    for (const place of [...shown, ...(planting.would ?? [])])
      samples.push(...all.map((who) => ({ planting, who, question: questionAt(place) })));
  }
  while (samples.length < many) {
    const who = one(askers);
    const route = one([...(addresses.get(who)?.keys() ?? [])]);
    samples.push({
      planting: one(from.get(who) ?? []),
      who,
      question: one(addresses.get(who)?.get(route) ?? []),
    });
  }
  return samples;
};

/** Every row with everybody from whom it is hidden, at every address. */
export const everything = function* (
  hidden: ReadonlyMap<Planting, readonly Asker[]>,
  addresses: ReadonlyMap<Asker, Addresses>,
): Generator<Sample[]> {
  for (const [planting, askers] of hidden)
    yield askers.flatMap((who) =>
      [...(addresses.get(who)?.values() ?? [])].flat().map((question) => ({ planting, who, question })),
    );
};
