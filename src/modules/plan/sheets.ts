import { sealFor } from "#modules/people/index.ts";
import type { Day } from "#platform/clock/index.ts";
import type { Config } from "#platform/config.ts";
import type { Tx } from "#platform/db/index.ts";
import { openerFor, sealedAs } from "./open.ts";
import type { SheetKind } from "./sheet-kinds.ts";
import type { SealedSheet, SheetYes, StoryShare } from "./store/sheets.ts";

/** What is written on a sheet, by the names of its fields. */
export type SheetWords = Readonly<Record<string, string>>;

/** A version of a sheet that can be read; null where the key that sealed it is gone. */
export type Sheet = Omit<SealedSheet, "sealed"> & { words: SheetWords | null };

interface Holder {
  id: string;
  organisation_id: string;
}

const read = (text: string | null): SheetWords | null => {
  if (text === null) return null;
  const said: unknown = JSON.parse(text);
  return typeof said === "object" && said !== null
    ? Object.fromEntries(Object.entries(said).map(([name, value]) => [name, String(value)]))
    : null;
};

/** What opens the sheets of a person. */
export const sheetOpener = async (tx: Tx, config: Pick<Config, "key">, person: Holder) => {
  const opener = await openerFor(tx, config, person);
  return ({ sealed, ...sheet }: SealedSheet): Sheet => ({ ...sheet, words: read(opener.sheet(sealed)) });
};

/** What is written, sealed with its owner's key. */
export const sealSheet = (
  tx: Tx,
  config: Pick<Config, "key">,
  person: Holder,
  words: SheetWords,
): Promise<Uint8Array> => sealFor(tx, config, person, sealedAs.sheet, JSON.stringify(words));

/** Whether two versions say the same. */
export const sheetSaysTheSame = (
  one: { words: SheetWords | null; day: Day | null },
  other: { words: SheetWords | null; on_day: Day | null },
): boolean => {
  const said = (words: SheetWords | null) => JSON.stringify(Object.entries(words ?? {}).sort());
  return one.day === other.on_day && said(one.words) === said(other.words);
};

/** Whether an agreement stands: the owner and the guest whose it is have both said yes to the very version. */
export const agreementStands = (
  sheet: Pick<Sheet, "id" | "guest_id"> | undefined,
  yeses: readonly SheetYes[],
): boolean => {
  const said = yeses.filter(({ sheet_id }) => sheet_id === sheet?.id);
  return (
    sheet !== undefined &&
    said.some(({ guest_id }) => guest_id === null) &&
    said.some(({ guest_id }) => guest_id === sheet.guest_id)
  );
};

/** Whether a story is shared with somebody on a day. */
export const isShared = (share: Pick<StoryShare, "ended_at" | "valid_to">, today: Day): boolean =>
  share.ended_at === null && (share.valid_to === null || share.valid_to >= today);

/** The newest sheet of a kind, and of a guest where it is said. */
export const ofKind = (sheets: readonly Sheet[], kind: SheetKind): Sheet[] =>
  sheets.filter((sheet) => sheet.kind === kind);
