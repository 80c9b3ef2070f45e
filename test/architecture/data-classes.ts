import { globSync, readFileSync } from "node:fs";
import { z } from "zod";

const said = z.string().trim().min(1);

const dataClass = z.strictObject({
  table: z.string().regex(/^\w+\.\w+$/),
  data_class: said,
  purpose: said,
  legal_basis: said,
  controller: said,
  recipients: z.union([said, z.array(said)]),
  retention: said,
  erase_by: said,
});

/**
 * The data classes of `data/processing/*.json`, one file a schema, each a list of rows. Throws, naming file and
 * field, when a row leaves something unsaid.
 */
export function dataClasses(): z.infer<typeof dataClass>[] {
  return globSync("data/processing/*.json").flatMap((path) => {
    const rows = z.array(dataClass).safeParse(JSON.parse(readFileSync(path, "utf8")));
    if (!rows.success) throw new Error(`${path}\n${z.prettifyError(rows.error)}`);
    return rows.data;
  });
}
