import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { newKey, once } from "#platform/http/once.ts";
import type { Ctx, Handler } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { newUnitForm, unitForm } from "../forms.ts";
import { NewUnitPage } from "../pages/new-unit.tsx";
import { UnitPage } from "../pages/unit.tsx";
import { UnitsPage } from "../pages/units.tsx";
import { historyOf } from "../store/unit-history.ts";
import { addUnit, changeUnit, findUnit, isCodeTaken, reachedUnits, type Unit } from "../store/units.ts";
import { listUnits } from "../units.ts";
import { inWords } from "./problems.ts";

/** The part of the tree that the administrator's role reaches. */
export const myTree = async (tx: Tx) => {
  const [tree, reached] = [await listUnits(tx), await reachedUnits(tx)];
  return tree.filter((unit) => reached.has(unit.id));
};

/** The unit of the address, where the administrator reaches it. @throws NotFound */
export const mine = async (tx: Tx, c: Ctx): Promise<Unit> => {
  const unit = await findUnit(tx, c.req.param("unit") ?? "");
  if (!unit || !(await reachedUnits(tx)).has(unit.id)) throw new NotFound();
  return unit;
};

const told = (tx: Tx, acting: Acting, act: string, id: string) =>
  leaveTrail(tx, {
    organisationId: acting.organisation_id,
    unitId: id,
    act,
    subjectKind: "unit",
    subjectId: id,
  });

const asTyped = (unit: Unit): Fields => ({
  name: unit.name,
  short_name: unit.short_name,
  telephone: unit.telephone ?? "",
  address: unit.address ?? "",
  takes_voices: unit.takes_voices ? "yes" : "",
});

/** GET /my/units */
export const units: Handler = (c) =>
  asMe(c, async (tx, acting) => c.html(<UnitsPage c={c} acting={acting} units={await myTree(tx)} />));

/** GET /my/units/new */
export const newUnit: Handler = (c) =>
  asMe(c, async (tx, acting) =>
    c.html(
      <NewUnitPage
        c={c}
        acting={acting}
        units={await myTree(tx)}
        typed={{ takes_voices: "yes" }}
        formKey={newKey()}
      />,
    ),
  );

/** POST /my/units: a unit is added. */
export const addedUnit: Handler = async (c) => {
  const fields = await readForm(c);
  return asMe(c, async (tx, acting) => {
    const tree = await myTree(tx);
    const { values, wrong = [] } = checkForm(newUnitForm, fields);
    const parent = tree.find((unit) => unit.id === values?.parent);
    const more: Wrong[] = values && !parent ? [{ field: "parent", word: "parent" }] : [];
    if (!values || !parent)
      return c.html(
        <NewUnitPage
          c={c}
          acting={acting}
          units={tree}
          typed={fields}
          formKey={fields["key"] ?? newKey()}
          problems={inWords(c.var.lang, [...wrong, ...more])}
        />,
        422,
      );
    let taken = false;
    const to = await once(tx, acting.person_id, "unit", fields, async () => {
      taken = await isCodeTaken(tx, values.code);
      if (taken) return "/my/units/new";
      const { parent: parentId, ...unit } = values;
      const id = await addUnit(tx, { ...unit, organisationId: parent.organisation_id, parentId });
      await told(tx, acting, "unit", id);
      return "/my/units";
    });
    if (taken)
      return c.html(
        <NewUnitPage
          c={c}
          acting={acting}
          units={tree}
          typed={fields}
          formKey={newKey()}
          problems={inWords(c.var.lang, [{ field: "code", word: "codeTaken" }])}
        />,
        422,
      );
    return c.redirect(href(c.var.lang, to), 303);
  });
};

const page = async (
  c: Ctx,
  tx: Tx,
  acting: Acting,
  unit: Unit,
  typed: Fields,
  problems: ReturnType<typeof inWords>,
) => {
  const history = await historyOf(tx, unit.id);
  const shown = { c, acting, unit, history, typed, formKey: newKey(), problems };
  return <UnitPage {...shown} />;
};

/** GET /my/units/:unit */
export const unit: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    const found = await mine(tx, c);
    return c.html(await page(c, tx, acting, found, asTyped(found), []));
  });

/** POST /my/units/:unit: what is said of it is changed. */
export const changedUnit: Handler = async (c) => {
  const fields = await readForm(c);
  return asMe(c, async (tx, acting) => {
    const found = await mine(tx, c);
    const { values, wrong } = checkForm(unitForm, fields);
    if (!values) return c.html(await page(c, tx, acting, found, fields, inWords(c.var.lang, wrong)), 422);
    const to = await once(tx, acting.person_id, "unit-change", fields, async () => {
      if (!(await changeUnit(tx, found.id, values))) throw new NotFound();
      await told(tx, acting, "unit-change", found.id);
      return "/my/units";
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};
