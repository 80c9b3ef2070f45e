import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { parseDay } from "#platform/clock/index.ts";

const said = z.string().trim().min(1);
const day = said.refine((text) => parseDay(text) !== null, "is not a day");
const table = z.string().regex(/^\w+\.\w+$/);
const length = z.int().min(1).max(1000);

/** How long: one number of one unit. Minutes are for what the technique needs; people are told days and more. */
const after = (unit: "years" | "months" | "weeks" | "days" | "minutes") =>
  z.strictObject({ after: said, [unit]: length });

const keep = z.union([
  after("years"),
  after("months"),
  after("weeks"),
  after("days"),
  after("minutes"),
  z.strictObject({ with: table }),
  z.strictObject({ while: z.enum(["in-use", "transaction"]) }),
]);

const row = z.strictObject({
  table,
  data_class: said,
  purpose: said,
  legal_basis: z.string().regex(/GDPR art\. \d/, "names no article of the GDPR"),
  controller: z.enum([
    "the organisation that runs the service (behandlingsansvarlig)",
    "the operator of the installation",
    "the operator of the installation (what the person owns)",
  ]),
  recipients: said,
  /** Whichever comes first. */
  keep: z.array(keep).min(1),
  /** What becomes of a row when the person it is about is erased; where it stays, by which section. */
  erasure: z.union([
    z.strictObject({ becomes: z.enum(["deleted", "emptied", "name-replaced", "not-personal"]) }),
    z.strictObject({ becomes: z.literal("kept"), because: said }),
  ]),
  /** Columns that tell of a person, and what they tell; the other free ones stand in `plain`. */
  personal: z.record(z.string(), z.enum(["who", "name", "contact", "words", "choice", "key"])),
  plain: z.array(said).optional(),
  sources: z.array(z.url()).min(1),
  read_on: day,
  valid_from: day,
});

/** One table in the register of processing: why it is kept, on what basis, for how long, who is told, what it tells. */
export type Processing = Omit<z.infer<typeof row>, "keep"> & { keep: readonly Keep[] };

/** One rule of keeping: so long after something happened, with another row, or while it is in use. */
export type Keep = Timed | { with: string } | { while: "in-use" | "transaction" };

/** Gone so long after something happened. Exactly one length. */
export type Timed = { after: string } & {
  [unit in "years" | "months" | "weeks" | "days" | "minutes"]?: number;
};

const folder = fileURLToPath(new URL("../../../data/processing/", import.meta.url));

/**
 * The register of processing (`data/processing/*.json`, one file a schema), read once and checked.
 * @throws Error naming file and field, where a row leaves something unsaid
 */
export const register = ((): (() => readonly Processing[]) => {
  let read: readonly Processing[] | undefined;
  return () => {
    read ??= globSync("*.json", { cwd: folder })
      .sort()
      .flatMap((file) => {
        const rows = z.array(row).safeParse(JSON.parse(readFileSync(folder + file, "utf8")));
        if (!rows.success) throw new Error(`data/processing/${file}\n${z.prettifyError(rows.error)}`);
        return rows.data as unknown as Processing[];
      });
    return read;
  };
})();
