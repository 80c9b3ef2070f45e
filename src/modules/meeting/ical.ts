import { type Day, osloWall } from "#platform/clock/index.ts";
import type { Busy } from "./store/calendar.ts";

// Written after RFC 5545 by hand: seven properties of one component, no names, no places, no repetition. A library brings a
// hundred times as much, and each of its defaults (a product's name, an organiser, a time zone's table) would tell something.

/** The instant at which the clock in Norway shows this; where it never does, as summer time begins, an hour later. */
export const instantOf = (day: Day, time: string): Date => {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const shows = (ahead: number) => {
    const at = osloWall(new Date(wall - ahead * 60_000));
    return at.day === day && at.time === time;
  };
  // Summer time is two hours ahead, normal time one. In the hour that comes twice the first is meant.
  return new Date(wall - (shows(120) ? 120 : 60) * 60_000);
};

const stamp = (at: Date): string => `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;

/** A line of at most 75 bytes, folded (RFC 5545 § 3.1): never within a letter. */
export const folded = (line: string): string => {
  const parts: string[] = [];
  let part = "";
  // The space that begins a folded line counts too.
  const room = () => 75 - (parts.length > 0 ? 1 : 0);
  for (const letter of line) {
    if (Buffer.byteLength(part + letter) > room()) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  return [...parts, part].join("\r\n ");
};

/** Words as a value of type TEXT (§ 3.3.11). */
export const asText = (words: string): string =>
  words.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll("\n", "\\n");

/** The calendar: when somebody is busy, each under the same word, and nothing else. */
export const calendar = (busy: readonly Busy[], word: string): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//-//-//NO",
    ...busy.flatMap((one) => {
      const starts = instantOf(one.on_day, one.starts);
      return [
        "BEGIN:VEVENT",
        `UID:${one.uid}`,
        `DTSTAMP:${stamp(one.written_at)}`,
        `SEQUENCE:${one.version - 1 + (one.called_off ? 1 : 0)}`,
        `DTSTART:${stamp(starts)}`,
        `DTEND:${stamp(new Date(starts.getTime() + one.minutes * 60_000))}`,
        `SUMMARY:${asText(word)}`,
        "CLASS:PRIVATE",
        `STATUS:${one.called_off ? "CANCELLED" : "CONFIRMED"}`,
        "END:VEVENT",
      ];
    }),
    "END:VCALENDAR",
    "",
  ]
    .map(folded)
    .join("\r\n");
