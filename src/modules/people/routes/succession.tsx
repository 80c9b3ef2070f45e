import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import { type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { newKey, once } from "#platform/http/once.ts";
import type { Ctx, Handler } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import type { Problem } from "#web/index.ts";
import { mayEndUnit, successorsOf } from "../may-end.ts";
import { SuccessionPage } from "../pages/succession.tsx";
import { succeedUnit } from "../store/unit-history.ts";
import type { Unit } from "../store/units.ts";
import { inWords, refusedInWords } from "./problems.ts";
import { mine, myTree } from "./units.tsx";

const show = async (
  c: Ctx,
  tx: Tx,
  acting: Acting,
  unit: Unit,
  typed: Fields = {},
  problems: readonly Problem[] = [],
) => {
  const successors = successorsOf(unit, await myTree(tx));
  const page = { c, acting, unit, successors, typed, formKey: typed["key"] ?? newKey(), problems };
  return <SuccessionPage {...page} />;
};

/** GET /my/units/:unit/succession: who takes over from a place that is to be no more. */
export const succession: Handler = (c) =>
  asMe(c, async (tx, acting) => c.html(await show(c, tx, acting, await mine(tx, c))));

/** POST /my/units/:unit/succession: it gives way, and everything that is kept for it goes along. */
export const succeeded: Handler = async (c) => {
  const fields = await readForm(c);
  return asMe(c, async (tx, acting) => {
    const to = await once(tx, acting.person_id, "unit-succession", fields, async () => {
      const unit = await mine(tx, c);
      const refusal = mayEndUnit(unit.id, acting);
      if (refusal) throw new Unfinished(unit, refusedInWords(c.var.lang, refusal), 409);
      const successor = successorsOf(unit, await myTree(tx)).find(({ id }) => id === fields["successor"]);
      const reason = (fields["reason"] ?? "").trim();
      const wrong: Wrong[] = [
        ...(successor ? [] : [{ field: "successor", word: "missing" }]),
        ...(reason === "" ? [{ field: "reason", word: "missing" }] : []),
        ...(reason.length > 2000 ? [{ field: "reason", word: "long" }] : []),
      ];
      if (!successor || wrong.length > 0) throw new Unfinished(unit, inWords(c.var.lang, wrong), 422);
      const id = await succeedUnit(tx, unit.id, successor.id, reason);
      if (id === null) throw new NotFound();
      for (const module of c.var.house.modules) await module.unitSuccession?.(tx, id);
      await leaveTrail(tx, {
        organisationId: acting.organisation_id,
        unitId: unit.id,
        act: "unit-succession",
        subjectKind: "unit",
        subjectId: successor.id,
      });
      return "/my/units";
    });
    return c.redirect(href(c.var.lang, to), 303);
  }).catch((error: unknown) => {
    if (!(error instanceof Unfinished)) throw error;
    const { unit, problems, status } = error;
    return asMe(c, async (tx, acting) => c.html(await show(c, tx, acting, unit, fields, problems), status));
  });
};

/** What stops it, with the unit; thrown so that nothing of the transaction stands. */
class Unfinished extends Error {
  unit: Unit;
  problems: readonly Problem[];
  status: 409 | 422;
  constructor(unit: Unit, problems: readonly Problem[], status: 409 | 422) {
    super("unfinished");
    this.unit = unit;
    this.problems = problems;
    this.status = status;
  }
}
