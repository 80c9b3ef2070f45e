import type { Quarter } from "#platform/clock/index.ts";
import { addWorkingDays, type Day, workingDaysBetween } from "#platform/clock/index.ts";
import type { CastName, UnitName } from "./cast.ts";
import { promiseIds } from "./promises.ts";
import type { DemoVoice } from "./voice-script.ts";

const words = [
  "Det tok lang tid før noen tok telefonen.",
  "Jeg vil ha samme person hver gang, ikke en ny hver måned.",
  "Timen ble flyttet to ganger uten at jeg ble spurt.",
  "Takk for at dere ringte tilbake da dere sa dere skulle.",
  "Jeg forstår ikke brevene deres.",
  "Gruppa på tirsdager burde begynne senere. Jeg rekker ikke bussen.",
  "Jeg ble spurt hva jeg ville, og så ble det gjort noe annet.",
  "Det er for varmt på venterommet, og vinduet er låst.",
  "Dere snakker om meg, ikke med meg, på møtene.",
  "Kan vi få vite hva som blir skrevet i papirene?",
  "Den nye på onsdager er flink til å lytte.",
  "Jeg trenger hjelp i helgene også.",
  "Avtaler må gå an å endre på melding. Jeg ringer ikke når jeg er dårlig.",
  "Det står feil i planen min, og det har jeg sagt før.",
  "Fint at det er en egen inngang.",
  "Jeg vil være med og bestemme hva vi gjør på turene.",
];

const answers = {
  measure: "Du har rett, og vi gjør noe med det. Det står på oppslaget og i brevet som kommer.",
  partly: "Vi får til noe av det nå. Resten krever folk vi ikke har.",
  not: "Vi gjør det ikke, fordi vi ville ha måttet ta tiden fra noe flere har bedt om. Du kan åpne saken igjen.",
};

/** How many voices a unit had in its closed quarters, newest first, and who answered them. */
export const historyOf: readonly { unit: UnitName; by: CastName; case: string; counts: readonly number[] }[] =
  [
    { unit: "lyngtun", by: "siv", case: "phone", counts: [62, 48, 41, 33] },
    { unit: "fossenPoliklinikk", by: "per", case: "waiting", counts: [34, 29] },
    { unit: "elvebredden", by: "ola", case: "kitchen", counts: [12, 9] },
    { unit: "ambulant", by: "tuva", case: "", counts: [3] },
  ];

const pick = <T>(from: readonly T[], i: number): T => from[i % from.length] as T;

/** One voice of a closed quarter: answered, a few of them late, some disputed and answered once more. */
const past = (
  unit: UnitName,
  by: CastName,
  led: string,
  quarter: Quarter,
  i: number,
  count: number,
): DemoVoice => {
  const span = workingDaysBetween(quarter.from, quarter.to) - 1;
  // Due within the quarter: the clock began ten working days before.
  const due = addWorkingDays(quarter.from, 1 + Math.floor((i * span) / count));
  const day = addWorkingDays(due, -10);
  const late = i % 8 === 7;
  const answered = addWorkingDays(day, late ? 14 + (i % 5) : 3 + (i % 7));
  const outcome = led === "" ? "not" : pick(["measure", "not", "partly", "not", "not"] as const, i);
  const seen = outcome === "not" ? null : pick(["yes", "no", "half", "yes"] as const, i);
  const again = seen === "no" || seen === "half";
  return {
    unit,
    mode: "confidential",
    channel: i % 9 === 4 ? "paper" : "web",
    ...(i % 9 === 4 ? { enteredBy: by } : {}),
    name: `Påhitt ${i + 1}`,
    day,
    words: pick(words, i * 7 + count),
    ...(unit === "lyngtun" && i % 7 === 2 ? { promise: promiseIds.phone } : {}),
    acts: [
      { kind: "acknowledgement", by, day: addWorkingDays(day, 1) },
      said(by, answered, outcome, led),
      ...(seen ? [{ kind: "effect-view" as const, seen, day: addWorkingDays(answered, 5) }] : []),
      ...(again ? [said(by, addWorkingDays(answered, 9), outcome, led)] : []),
    ],
  };
};

const said = (by: CastName, day: Day, outcome: "measure" | "partly" | "not", led: string) => ({
  kind: "answer" as const,
  by,
  day,
  outcome,
  text: answers[outcome],
  degree: 2,
  ...(outcome === "not" ? {} : { case: led }),
});

/** All voices of the closed quarters. In: the quarters, newest first. */
export const pastVoices = (quarters: readonly Quarter[]): DemoVoice[] =>
  historyOf.flatMap(({ unit, by, case: led, counts }) =>
    counts.flatMap((count, q) => {
      const quarter = quarters[q];
      return quarter ? Array.from({ length: count }, (_, i) => past(unit, by, led, quarter, i, count)) : [];
    }),
  );
