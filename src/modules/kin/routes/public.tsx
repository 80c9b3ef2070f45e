import { findUnit, listUnits, type PlacedUnit } from "#modules/people/index.ts";
import { dueOf, ruleOn, startClock } from "#platform/clock/index.ts";
import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { codeHash, codeOfForm } from "../code.ts";
import { tellForm } from "../form.ts";
import { DonePage } from "../pages/done.tsx";
import { FrontPage } from "../pages/front.tsx";
import { GivePage } from "../pages/give.tsx";
import { rightsOn } from "../rights.ts";
import { sealTelling } from "../sealed.ts";
import { giveInformation } from "../store.ts";

const unitsOf = (c: Ctx): Promise<PlacedUnit[]> =>
  c.var.house.db.asNobody(async (tx) => (await listUnits(tx)).filter((unit) => unit.takes_voices));

const front: Handler = (c) => c.html(<FrontPage c={c} rights={rightsOn(c.var.today)} />);

const givePage = (c: Ctx, units: readonly PlacedUnit[], fields: Fields, wrong: readonly Wrong[] = []) =>
  c.html(
    <GivePage c={c} units={units} fields={fields} wrong={wrong} formKey={fields["key"] || newKey()} />,
    wrong.length > 0 ? 422 : 200,
  );

const begin: Handler = async (c) => givePage(c, await unitsOf(c), {});

/**
 * POST: takes it in. Whom it is about is sealed as it was typed: nothing looks for anybody, so that every name gets the
 * same answer in the same time.
 */
const give: Handler = async (c) => {
  const fields = await readForm(c);
  const { house, today } = c.var;
  const units = await unitsOf(c);
  const { values, wrong = [] } = checkForm(tellForm, fields);
  const unit = units.find((one) => one.code === values?.unit);
  if (!values || !unit) return givePage(c, units, fields, values ? [{ field: "unit", word: "unit" }] : wrong);
  const code = codeOfForm(house.config, fields);
  const clock = startClock(ruleOn("kin-information-answer", today), today);
  const { about, words, name, readers } = values;
  await house.db.asAnonymous(today, async (tx) => {
    const found = await findUnit(tx, unit.code);
    if (!found) throw new Error("a unit that was offered is not there");
    await giveInformation(tx, {
      unit: found,
      hash: codeHash(house.config, code),
      sealed: sealTelling(house.config, { about, words, name }),
      readers,
      clock,
    });
  });
  return c.html(<DonePage c={c} unit={unit.short_name} code={code} due={dueOf(clock)} />, 201);
};

/** For next of kin, without signing in. */
export const publicRoutes: readonly Route[] = [
  get("/next-of-kin", "anyone", front),
  get("/next-of-kin/information", "anyone", begin),
  post("/next-of-kin/information", "anyone", give),
];
