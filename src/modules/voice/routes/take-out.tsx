import { listUnits } from "#modules/people/index.ts";
import { asDay } from "#platform/clock/index.ts";
import { asMe } from "#platform/http/ask.ts";
import { type Ctx, get, type Handler, type Route } from "#platform/http/route.ts";
import { weekInWords } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { entriesOf, unitVoices } from "../store.ts";
import { csvHead, csvLines, csvRow, type TakenOut, takenOut } from "../take-out.ts";
import { staffTexts } from "../texts/staff.ts";
import { takeOutTexts } from "../texts/take-out.ts";

// Each batch is a transaction of its own, as the person who asked: nothing waits in memory, and a session that has
// ended in between ends the file.
const batch = 500;
type From = { week: string; id: string } | null;

const nextBatch = (c: Ctx, before: From): Promise<{ rows: TakenOut[]; next: From }> =>
  asMe(c, async (tx, acting) => {
    if (before === null && acting.unit_id)
      await leaveTrail(tx, {
        organisationId: acting.organisation_id,
        unitId: acting.unit_id,
        act: "take-out",
        subjectKind: "unit",
        subjectId: acting.unit_id,
      });
    const voices = await unitVoices(tx, { most: batch, before, openOnly: false });
    if (voices.length === 0) return { rows: [], next: null };
    const ids = voices.map((voice) => voice.id);
    const [entries, units] = await Promise.all([entriesOf(tx, ids), listUnits(tx)]);
    const byVoice = Map.groupBy(entries, (entry) => entry.voice_id);
    const names = new Map(units.map((unit) => [unit.id, unit.short_name]));
    const last = voices.at(-1);
    return {
      rows: voices.map((voice) =>
        takenOut(voice, byVoice.get(voice.id) ?? [], names.get(voice.unit_id) ?? ""),
      ),
      next: last && voices.length === batch ? { week: last.received_week, id: last.id } : null,
    };
  });

const file = async (
  c: Ctx,
  name: string,
  type: string,
  write: { head: string; rows: (rows: readonly TakenOut[], first: boolean) => string; tail: string },
): Promise<Response> => {
  // The first batch before the first byte: who may not, gets the page that says so.
  let ready: { rows: TakenOut[]; next: From } | null = await nextBatch(c, null);
  let first = true;
  const body = new ReadableStream<Uint8Array>({
    pull: async (out) => {
      if (ready === null) return out.close();
      const { rows, next } = ready;
      const text = (first ? write.head : "") + write.rows(rows, first) + (next ? "" : write.tail);
      first = false;
      out.enqueue(new TextEncoder().encode(text));
      ready = next ? await nextBatch(c, next) : null;
    },
  });
  return c.body(body, 200, {
    "Content-Type": `${type}; charset=utf-8`,
    "Content-Disposition": `attachment; filename="${name}"`,
    "Cache-Control": "no-store",
  });
};

const csv: Handler = (c) => {
  const { t: staff, lang } = staffTexts.in(c.var.lang);
  const t = { ...staff, ...takeOutTexts.in(c.var.lang).t };
  return file(c, "medvirk.csv", "text/csv", {
    head: csvHead(t),
    rows: (rows) => csvLines(rows.map((row) => csvRow(t, row, (monday) => weekInWords(lang, asDay(monday))))),
    tail: "",
  });
};

const json: Handler = (c) =>
  file(c, "medvirk.json", "application/json", {
    head: "[",
    rows: (rows, first) =>
      rows.map((row, i) => `${first && i === 0 ? "\n" : ",\n"}${JSON.stringify(row)}`).join(""),
    tail: "\n]\n",
  });

/** The voices of the units one works with, as files; without names, and written down that they were taken out. */
export const takeOutRoutes: readonly Route[] = [
  get("/my/voices/take-out.csv", "staff", csv),
  get("/my/voices/take-out.json", "staff", json),
];
