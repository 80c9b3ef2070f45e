import type { Day } from "./day.ts";

// The process may run in UTC, and a voice given at half past midnight in Norway belongs to the new day.
const inOslo = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Oslo",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** What the clock on the wall in Norway shows at the instant: the day and `HH:MM` (24 hours). */
export function osloWall(now: Date): { day: Day; time: string } {
  const part = Object.fromEntries(inOslo.formatToParts(now).map((p) => [p.type, p.value]));
  return {
    day: `${part["year"]}-${part["month"]}-${part["day"]}` as Day,
    time: `${part["hour"]}:${part["minute"]}`,
  };
}

/** The day in Norway at the instant. */
export function oslo(now: Date): Day {
  return osloWall(now).day;
}
