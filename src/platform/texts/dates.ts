import { type Day, isoWeek, osloWall, weekday, yearOf } from "#platform/clock/index.ts";
import { keeper } from "#platform/keep.ts";
import { type Lang, localeOf } from "./langs.ts";

// Intl knows the Northern Sámi names, but strings them together in a generic order that nobody in Norway
// writes ("2026 juovlamánnu 7, vuossárga"). So the names stand here, the months in the genitive.
const SE_WEEKDAYS = [
  "vuossárga",
  "maŋŋebárga",
  "gaskavahkku",
  "duorasdat",
  "bearjadat",
  "lávvardat",
  "sotnabeaivi",
];
const SE_MONTHS = [
  "ođđajagemánu",
  "guovvamánu",
  "njukčamánu",
  "cuoŋománu",
  "miessemánu",
  "geassemánu",
  "suoidnemánu",
  "borgemánu",
  "čakčamánu",
  "golggotmánu",
  "skábmamánu",
  "juovlamánu",
];

const long = (lang: Lang, year: boolean) =>
  new Intl.DateTimeFormat(localeOf(lang), {
    weekday: "long",
    day: "numeric",
    month: "long",
    ...(year ? { year: "numeric" } : {}),
    timeZone: "UTC",
  });
// Building a formatter costs a hundred times what using it does, and lists show many dates.
const formats = {
  nb: { year: long("nb", true), noYear: long("nb", false) },
  nn: { year: long("nn", true), noYear: long("nn", false) },
  en: { year: long("en", true), noYear: long("en", false) },
};

const WEEK: Record<Lang, string> = { nb: "uke", nn: "veke", se: "vahkku", en: "week" };

/** How to shorten: `short` is today, and the year is dropped for days of the same year. */
export type Shortening = { short?: Day };

// Some years of days, long and short.
const inWords = keeper<string>(4000);

/** The day in words: "mandag 7. desember 2026", in short "mandag 7. desember". */
export function dateInWords(lang: Lang, day: Day, { short }: Shortening = {}): string {
  const withYear = short === undefined || yearOf(short) !== yearOf(day);
  return inWords(`${lang}${withYear}${day}`, () => spelt(lang, day, withYear));
}

function spelt(lang: Lang, day: Day, withYear: boolean): string {
  if (lang === "se") {
    const words = `${SE_WEEKDAYS[weekday(day) - 1]} ${SE_MONTHS[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(8))}. b.`;
    return withYear ? `${words} ${yearOf(day)}` : words;
  }
  const words = formats[lang][withYear ? "year" : "noYear"].format(new Date(`${day}T00:00:00Z`));
  return words.replace(",", "");
}

/** The instant on Norwegian clocks: "mandag 7. desember 2026 kl. 14.05". Never for an anonymous giver's acts. */
export function dayAndTimeInWords(lang: Lang, instant: Date, shortening: Shortening = {}): string {
  const date = dateInWords(lang, osloWall(instant).day, shortening);
  const time = timeInWords(lang, instant);
  if (lang === "en") return `${date} at ${time}`;
  return `${date} ${lang === "se" ? "dii." : "kl."} ${time}`;
}

/** The time of day on Norwegian clocks, as the language writes it: "14.05", in English "14:05". */
export function timeInWords(lang: Lang, instant: Date): string {
  const { time } = osloWall(instant);
  return lang === "en" ? time : time.replace(":", ".");
}

/** The ISO week of the day: "uke 48, 2026". The year is the week's, which at new year is not always the day's. */
export function weekInWords(lang: Lang, monday: Day): string {
  return inWords(`${lang} week ${monday}`, () => {
    const { year, week } = isoWeek(monday);
    return `${WEEK[lang]} ${week}, ${year}`;
  });
}
