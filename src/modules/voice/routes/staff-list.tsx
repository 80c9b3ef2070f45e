import { parseDay } from "#platform/clock/index.ts";
import { clocksOf } from "#platform/clock-store.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import type { Handler } from "#platform/http/route.ts";
import { StaffListPage } from "../pages/staff-list.tsx";
import { entriesOf, unitVoices } from "../store.ts";
import { standing } from "../voice.ts";

const most = 30;

/** Where a page goes on, from the address; null where none or a broken one stands there. */
const readBefore = (text: string | undefined): { week: string; id: string } | null => {
  const [, week = "", id = ""] = /^([\d-]{10})_([0-9a-f-]{36})$/.exec(text ?? "") ?? [];
  return parseDay(week) && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? { week, id } : null;
};

/** The list of voices for whoever acts in a role; `GET /my/voices` hands over to it. */
export const staffListPage: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    if (!acting.role_kind || acting.role_kind === "administrator") throw new NotFound();
    const openOnly = c.req.query("show") !== "all";
    const before = readBefore(c.req.query("before"));
    const found = await unitVoices(tx, { most: most + 1, before, openOnly });
    const voices = found.slice(0, most);
    const ids = voices.map((voice) => voice.id);
    const [entries, clocks] =
      ids.length === 0 ? [[], []] : await Promise.all([entriesOf(tx, ids), clocksOf(tx, ids)]);
    const byVoice = Map.groupBy(entries, (entry) => entry.voice_id);
    const open = Map.groupBy(
      clocks.filter((clock) => clock.endedOn === null),
      (clock) => clock.subjectId,
    );
    const rows = voices.map((voice) => ({
      voice,
      now: standing(byVoice.get(voice.id) ?? []),
      clock:
        (open.get(voice.id) ?? []).toSorted((a, b) =>
          (a.extendedTo ?? a.due).localeCompare(b.extendedTo ?? b.due),
        )[0] ?? null,
    }));
    const last = found.length > most ? voices.at(-1) : undefined;
    const more = last ? { week: last.received_week, id: last.id } : null;
    return c.html(<StaffListPage c={c} acting={acting} rows={rows} openOnly={openOnly} more={more} />);
  });
