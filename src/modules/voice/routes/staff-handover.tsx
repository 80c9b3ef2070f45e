import { listUnits } from "#modules/people/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe } from "#platform/http/ask.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import { isId } from "#platform/http/id.ts";
import type { Ctx, Handler } from "#platform/http/route.ts";
import type { Changed } from "../pages/staff-changed.tsx";
import { HandoverPage } from "../pages/staff-handover.tsx";
import { handover } from "../service-acts.ts";
import { openStaffFile, type StaffFile } from "../staff-file.ts";
import { unitAbove } from "../unit-above.ts";
import { actFromForm, newIn, Unfinished } from "./act-from-form.tsx";

/** Where a voice may go: the units of the same organisation that take voices, but for the one it is at. */
const unitsFor = async (tx: Tx, file: StaffFile, search: string) =>
  (await listUnits(tx, { search })).filter(
    (unit) =>
      unit.takes_voices &&
      unit.organisation_id === file.voice.organisation_id &&
      unit.id !== file.voice.unit_id,
  );

const show = async (
  c: Ctx,
  tx: Tx,
  shown: {
    acting: Acting;
    file: StaffFile;
    fields: Fields;
    wrong: readonly Wrong[];
    changed: Changed | null;
  },
  search: string,
  status: 200 | 409 | 422,
) =>
  c.html(
    <HandoverPage c={c} {...shown} search={search} units={await unitsFor(tx, shown.file, search)} />,
    status,
  );

/** Choosing the right unit; with `?above=yes` the nearest one above that takes voices is chosen beforehand. */
export const handoverPage: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    const file = await openStaffFile(tx, acting, c.req.param("id") ?? "", c.var.today);
    const search = (c.req.query("q") ?? "").slice(0, 100);
    const above = c.req.query("above") === "yes" ? await unitAbove(tx, file.voice.unit_id) : null;
    const fields = above ? { unit: above.id } : {};
    return show(c, tx, { acting, file, fields, wrong: [], changed: null }, above?.name ?? search, 200);
  });

/** Sends the voice on; afterwards it is not here any more, so one comes back to the list. */
export const handoverHandler: Handler = (c) =>
  actFromForm(
    c,
    "handover",
    async (tx, acting, file, fields, when) => {
      const unitId = fields["unit"] ?? "";
      const reason = (fields["reason"] ?? "").trim();
      const wrong: Wrong[] = [];
      if (!isId(unitId)) wrong.push({ field: "unit", word: "unit-missing" });
      if (reason === "") wrong.push({ field: "reason", word: "reason-missing" });
      else if (reason.length > 2000) wrong.push({ field: "reason", word: "reason-long" });
      if (wrong.length > 0) throw new Unfinished(wrong);
      await handover(tx, acting, file, { unitId, reason }, when);
    },
    (tx, acting, file, fields, { wrong, word }) =>
      show(
        c,
        tx,
        {
          acting,
          file,
          fields,
          wrong,
          changed: word === null ? null : { word, entries: newIn(file, fields) },
        },
        fields["q"] ?? "",
        word === null ? 422 : 409,
      ),
    "/my/voices",
  );
