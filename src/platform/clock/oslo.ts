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

let latest: { minute: number; day: Day } | null = null;

/** The day in Norway at the instant. Asked for at each request, and the same for a whole minute. */
export function oslo(now: Date): Day {
  const minute = Math.floor(now.getTime() / 60_000);
  if (latest?.minute !== minute) latest = { minute, day: osloWall(now).day };
  return latest.day;
}
