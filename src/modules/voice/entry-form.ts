import type { Fields, Wrong } from "#platform/http/form.ts";
import { readCode } from "./code.ts";
import type { Given } from "./give.ts";
import { lettersIn, mostLetters } from "./give-form.ts";
import type { Mode } from "./store.ts";

/** On which way it came; the address says so, and the form carries it hidden. */
export type EntryChannel = "paper" | "telephone";

/** The way that an address or a form names; paper where it names none. */
export const channelOf = (text: string | undefined): EntryChannel =>
  text === "telephone" ? "telephone" : "paper";

/** What was entered, checked. */
export interface Entered {
  channel: EntryChannel;
  unitId: string;
  /** The code of the printed form; null: a new one is made. */
  code: string | null;
  words: string;
  mode: Mode;
  wish: Given["wish"];
  name: string | null;
}

/**
 * An entry as typed.
 * @param units ids of the units one may enter for
 * @returns what was entered, or what is wrong, one thing a field
 */
export const readEntry = (
  fields: Fields,
  units: readonly string[],
): { entered: Entered; wrong?: never } | { wrong: Wrong[]; entered?: never } => {
  const wrong: Wrong[] = [];
  const field = (name: string) => (fields[name] ?? "").trim();
  const unitId = units.length === 1 ? (units[0] ?? "") : field("unit");
  if (!units.includes(unitId)) wrong.push({ field: "unit", word: "unit" });
  const channel = channelOf(fields["channel"]);
  const typed = channel === "paper" ? field("code") : "";
  const { code = null, wrong: slip } = typed === "" ? {} : readCode(typed);
  if (slip) wrong.push({ field: "code", word: "code" });
  const words = field("words");
  if (!/[^\s\p{Z}\p{C}]/u.test(words)) wrong.push({ field: "words", word: "words" });
  else if (lettersIn(words) > mostLetters) wrong.push({ field: "words", word: "long" });
  const mode = (["anonymous", "confidential", "named"] as const).find((one) => one === field("mode"));
  if (!mode) wrong.push({ field: "mode", word: "mode" });
  const wishes = ["answer", "change", "know"] as const;
  const wish = wishes.find((one) => one === field("wish")) ?? null;
  if (field("wish") !== "" && !wish) wrong.push({ field: "wish", word: "wish" });
  const name = field("name");
  // A name under an anonymous voice would be stored against what was promised on the sheet.
  if (mode === "anonymous" && name !== "") wrong.push({ field: "name", word: "anonymousName" });
  if (mode && mode !== "anonymous" && name === "") wrong.push({ field: "name", word: "name" });
  if (name.length > 200) wrong.push({ field: "name", word: "nameLong" });
  if (wrong.length > 0 || !mode) return { wrong };
  return { entered: { channel, unitId, code, words, mode, wish, name: name || null } };
};
