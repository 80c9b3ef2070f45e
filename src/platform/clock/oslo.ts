import { type Day, epochDay, fromEpochDay } from "./day.ts";

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

// Minutes ahead of UTC by the hour: the clock on the wall moves on the hour, and asking Intl costs as much as a page.
const ahead = new Map<number, number>();

const minutesAhead = (hour: number): number => {
  const known = ahead.get(hour);
  if (known !== undefined) return known;
  const part = Object.fromEntries(
    inOslo.formatToParts(hour * 3_600_000).map((p) => [p.type, Number(p.value)]),
  );
  const day = epochDay(`${pad(part["year"], 4)}-${pad(part["month"])}-${pad(part["day"])}` as Day);
  const minutes = (day * 24 + Number(part["hour"]) - hour) * 60 + Number(part["minute"]);
  if (ahead.size > 2000) ahead.clear();
  ahead.set(hour, minutes);
  return minutes;
};

const pad = (n: number | undefined, width = 2) => String(n).padStart(width, "0");

/** What the clock on the wall in Norway shows at the instant: the day and `HH:MM` (24 hours). */
export function osloWall(now: Date): { day: Day; time: string } {
  const minute = wallMinute(now);
  const ofDay = minute - Math.floor(minute / 1440) * 1440;
  return {
    day: fromEpochDay(Math.floor(minute / 1440)),
    time: `${pad(Math.floor(ofDay / 60))}:${pad(ofDay % 60)}`,
  };
}

/** The day in Norway at the instant. */
export function oslo(now: Date): Day {
  return fromEpochDay(Math.floor(wallMinute(now) / 1440));
}

function wallMinute(now: Date): number {
  const minute = Math.floor(now.getTime() / 60_000);
  return minute + minutesAhead(Math.floor(minute / 60));
}
