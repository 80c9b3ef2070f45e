import type { Asker } from "./askers.ts";
import { openTo, rulesWorld } from "./by-rules.ts";
import type { Sample } from "./draw.ts";
import { type Planting, questionAt, soilOf } from "./planting.ts";
import { bytesOf, type Question, type StillHouse } from "./still-house.ts";

/** The day on which the world stands. */
const day = "2026-11-25";

/** A place where a hidden row shows. */
export interface Leak {
  planting: Planting;
  who: Asker;
  path: string;
  /** A few bytes around where the answers part. */
  parts: string;
}

const partsAt = (one: string, other: string): string => {
  let at = 0;
  while (one[at] === other[at]) at++;
  const around = (text: string) =>
    Buffer.from(text.slice(Math.max(0, at - 60), at + 90), "latin1").toString();
  return `…${around(one)}… and …${around(other)}…`;
};

/** Does something in the world without it and something in the world with it; then neither ever was. */
const inBoth = <T>(
  house: StillHouse,
  { given, plant }: Planting,
  without: () => Promise<unknown>,
  with_: () => Promise<T>,
): Promise<T> =>
  house.undone(async () => {
    const soil = soilOf(house);
    await given?.(soil);
    await without();
    await plant(soil);
    return with_();
  });

/** The id by which a planted row is asked for: the first one's that is planted. */
const idOf = (house: StillHouse, { given, plant }: Planting): Promise<string | undefined> =>
  house.undone(async () => {
    const soil = soilOf(house);
    await given?.(soil);
    const before = soil.ids.length;
    await plant(soil);
    return soil.ids[before];
  });

/** From whom what is planted is hidden: whoever may not notice it, and to whom the rules open the same with it as without. */
export const hiddenFrom = async (
  house: StillHouse,
  plantings: readonly Planting[],
  askers: readonly Asker[],
): Promise<Map<Planting, Asker[]>> => {
  const opened = async (whose: readonly Asker[]) => {
    const world = await rulesWorld(house.rows, day);
    return whose.map((who) => openTo(world, who));
  };
  const hidden = new Map<Planting, Asker[]>();
  for (const planting of plantings) {
    const rest = askers.filter((who) => !planting.noticed(who));
    let before: string[] = [];
    let now = before;
    if (planting.byRules)
      await inBoth(
        house,
        planting,
        async () => {
          before = await opened(rest);
        },
        async () => {
          now = await opened(rest);
        },
      );
    hidden.set(
      planting,
      rest.filter((_, i) => before[i] === now[i]),
    );
  }
  return hidden;
};

const withId = ({ path, fields }: Question, id: string | undefined): Question => ({
  path: path.replace(":id", id ?? "0000000f-5707-4e1f-b000-000000000000"),
  fields,
});

/** A house and the answers it has given while nothing was planted. */
export const comparerOf = (house: StillHouse) => {
  const kept = new Map<string, Promise<string>>();
  const asked = async (who: Asker, question: Question) =>
    bytesOf(await house.ask(who, question.path, question));
  // An answer of the world in which nothing else is the case, is asked for once.
  const before = (who: Asker, question: Question): Promise<string> => {
    const name = JSON.stringify([who.name, question.path, question.fields]);
    const answer = kept.get(name) ?? asked(who, question);
    kept.set(name, answer);
    return answer;
  };

  /** Asks each sample in both worlds. Out: where the answers are not the same to the byte. */
  const leaks = async (samples: readonly Sample[]): Promise<Leak[]> => {
    const found: Leak[] = [];
    for (const [planting, of] of Map.groupBy(samples, (one) => one.planting)) {
      const id = await idOf(house, planting);
      const questions = of.map(({ who, question }) => ({ who, question: withId(question, id) }));
      const without: string[] = [];
      await inBoth(
        house,
        planting,
        async () => {
          for (const { who, question } of questions)
            without.push(await (planting.given ? asked : before)(who, question));
        },
        async () => {
          for (const [i, { who, question }] of questions.entries()) {
            const now = await asked(who, question);
            if (now !== without[i])
              found.push({ planting, who, path: question.path, parts: partsAt(without[i] ?? "", now) });
          }
        },
      );
    }
    return found;
  };

  /**
   * Asks somebody in a world with nothing of it and in one with all of it at once: every row against every page, where
   * there is no time for each by itself. Out: where the answers part, by each row that does it alone.
   */
  const leaksOfAll = async (
    who: Asker,
    all: readonly Planting[],
    questions: readonly Question[],
  ): Promise<string[]> => {
    const asked_ = questions.map((question) => withId(question, undefined));
    const without: string[] = [];
    for (const question of asked_) without.push(await before(who, question));
    const differ: Question[] = [];
    await house.undone(async () => {
      const soil = soilOf(house);
      for (const { plant } of all) await plant(soil);
      for (const [i, question] of asked_.entries())
        if ((await asked(who, question)) !== without[i]) differ.push(question);
    });
    const by = await leaks(
      differ.flatMap((question) => all.map((planting) => ({ planting, who, question }))),
    );
    return differ.map(
      ({ path }) => told(by.filter((one) => one.path === path))[0] ?? `${who.name} at ${path}: all together`,
    );
  };

  /** Where whoever may notice what is planted does not, of the places where it says so. */
  const unnoticed = async (planting: Planting): Promise<string[]> => {
    const [name, ...places] = planting.shows ?? [""];
    const missed: string[] = [];
    for (const place of places) {
      const sample = { planting, who: house.asker(name), question: questionAt(place) };
      if ((await leaks([sample])).length === 0)
        missed.push(`${name} at ${sample.question.path}: ${planting.what}`);
    }
    return missed;
  };
  return { leaks, leaksOfAll, unnoticed };
};

/** Leaks in words, a line for each. */
export const told = (leaks: readonly Leak[]): string[] =>
  leaks.map(({ planting, who, path, parts }) => `${who.name} at ${path}: ${planting.what}: ${parts}`);
