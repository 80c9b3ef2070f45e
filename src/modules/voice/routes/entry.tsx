import { inOffice, listUnits, type PlacedUnit } from "#modules/people/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe } from "#platform/http/ask.ts";
import { type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { KeyUsed } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { codeHash } from "../code.ts";
import { codeOfForm } from "../code-of-form.ts";
import { channelOf, type Entered, readEntry } from "../entry-form.ts";
import { enterFor } from "../give.ts";
import { EntryPage } from "../pages/entry.tsx";
import { EntryDonePage } from "../pages/entry-done.tsx";
import { findVoice, type Voice } from "../store.ts";
import { entryTexts } from "../texts/entry.ts";

/** The units one may enter for: one's own, and for those who reach further also those below. */
const myUnits = async (tx: Tx, acting: Acting): Promise<PlacedUnit[]> => {
  const tree = await listUnits(tx);
  const mine = new Set<string | null>([acting.unit_id]);
  // The tree is read from the top, so a parent is known before those below it.
  if (acting.role_kind !== "employee")
    for (const unit of tree) if (mine.has(unit.parent_id)) mine.add(unit.id);
  return tree.filter((unit) => mine.has(unit.id) && unit.takes_voices);
};

const form = (
  c: Ctx,
  shown: { acting: Acting; units: readonly PlacedUnit[]; fields: Fields; wrong: readonly Wrong[] },
  status: 200 | 422,
) => {
  const { t } = entryTexts.in(c.var.lang);
  const words: Readonly<Record<string, string>> = t.wrong;
  return c.html(
    <EntryPage
      c={c}
      acting={shown.acting}
      channel={channelOf(shown.fields["channel"])}
      units={shown.units}
      fields={shown.fields}
      problems={shown.wrong.map(({ field, word }) => ({ field, text: words[word] ?? t.wrong.other }))}
    />,
    status,
  );
};

const entryPage: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    const fields = { channel: channelOf(c.req.query("channel")) };
    return form(c, { acting, units: await myUnits(tx, acting), fields, wrong: [] }, 200);
  });

/** The words as entered, checked also against who keeps a confidential name there. */
const checked = async (
  tx: Tx,
  units: readonly PlacedUnit[],
  fields: Fields,
): Promise<ReturnType<typeof readEntry>> => {
  const read = readEntry(
    fields,
    units.map((unit) => unit.id),
  );
  if (read.wrong || read.entered.mode !== "confidential") return read;
  const contacts = await inOffice(tx, read.entered.unitId, "user-contact");
  return contacts.length > 0 ? read : { wrong: [{ field: "mode", word: "noContact" }] };
};

const taken = (error: unknown): boolean => (error as { code?: string }).code === "23505";

/** The voice that has this code already. Whoever has the code may see it; here it is only compared. */
const voiceBehind = (c: Ctx, code: string): Promise<Voice | null> =>
  c.var.house.db.asCode(codeHash(code), c.var.today, (tx, id) => findVoice(tx, id));

const keep = (c: Ctx, tx: Tx, acting: Acting, entered: Entered, unit: PlacedUnit, code: string) =>
  enterFor(
    tx,
    acting,
    c.var.now,
    c.var.today,
    {
      unit: { organisation_id: unit.organisation_id, id: unit.id },
      mode: entered.mode,
      words: entered.words,
      about: null,
      as_whom: null,
      wish: entered.wish,
      third_person: false,
      promise_id: null,
      language: c.var.lang,
      hold: false,
      channel: entered.channel,
      name: entered.name,
      contact: null,
    },
    code,
  );

type Outcome =
  | { page: Response; acting?: never }
  | {
      page?: never;
      acting: Acting;
      entered: Entered;
      unit: PlacedUnit;
      voice: Voice | null;
      units: PlacedUnit[];
      code: string;
    };

const entry: Handler = async (c) => {
  const fields = await readForm(c);
  if (!/^[A-Za-z0-9_-]{20,64}$/.test(fields["key"] ?? "")) throw new KeyUsed("no key");
  // Nothing is remembered of the form but the voice: a remembered key has a moment, which an anonymous one must not.
  // Sent twice it meets its own code, which is the sheet's or comes from the form's key and words.
  const tried = (store: boolean): Promise<Outcome> =>
    asMe(c, async (tx, acting) => {
      const units = await myUnits(tx, acting);
      const { entered, wrong } = await checked(tx, units, fields);
      if (wrong) return { page: await form(c, { acting, units, fields, wrong }, 422) };
      const unit = units.find((one) => one.id === entered.unitId);
      if (!unit) throw new Error("an entry for a unit that was not offered");
      const code = entered.code ?? codeOfForm(c.var.house, acting.person_id, fields);
      const voice = store ? (await keep(c, tx, acting, entered, unit, code)).voice : null;
      return { acting, entered, unit, voice, units, code };
    });
  const once = async (): Promise<Outcome> => {
    try {
      return await tried(true);
    } catch (error) {
      if (!taken(error)) throw error;
      return tried(false);
    }
  };
  const outcome = await once();
  if (outcome.page) return outcome.page;
  const { acting, entered, unit, units, code } = outcome;
  const voice = outcome.voice ?? (await voiceBehind(c, code));
  const same =
    voice && voice.words === entered.words && voice.mode === entered.mode && voice.first_unit_id === unit.id;
  if (!voice || !same)
    return form(c, { acting, units, fields, wrong: [{ field: "code", word: "used" }] }, 422);
  return c.html(
    <EntryDonePage
      c={c}
      acting={acting}
      channel={entered.channel}
      unit={unit.short_name}
      voice={voice}
      code={entered.code === null ? code : null}
    />,
    201,
  );
};

/** Entering for somebody: what came on paper or by telephone counts the same. */
export const entryRoutes: readonly Route[] = [
  get("/my/entry", "staff", entryPage),
  post("/my/entry", "staff", entry),
];
