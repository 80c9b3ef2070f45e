import { findUnit, formerNamesOf, formerUnit, listUnits } from "#modules/people/index.ts";
import { type Day, ruleOn } from "#platform/clock/index.ts";
import { NotFound } from "#platform/http/ask.ts";
import { type Ctx, get, type Handler, type Route } from "#platform/http/route.ts";
import type { Lang } from "#platform/texts/index.ts";
import { keptPage } from "../kept-page.ts";
import { FormerUnitPage } from "../pages/former-unit.tsx";
import { StartPage } from "../pages/start.tsx";
import { UnitPage } from "../pages/unit.tsx";
import { UnitSaidPage } from "../pages/unit-said.tsx";
import { UnitsPage } from "../pages/units.tsx";
import { figuresOfUnit, promisesOf, publishedOf } from "../store-public.ts";
import { unitTexts } from "../texts/unit.ts";

/** So many texts on the page itself; the rest stands behind a link. */
const mostTexts = 6;
/** A year of closed quarters. */
const mostPeriods = 4;

/** Within what time an answer is promised today, in words. */
const within = (lang: Lang, today: Day): string => {
  const rule = ruleOn("voice-answer", today);
  return unitTexts.in(lang).t.within(rule.n, rule.unit);
};

const start: Handler = async (c) => {
  const units = await c.var.house.db.asNobody((tx) => listUnits(tx));
  return c.html(<StartPage c={c} units={units} within={within(c.var.lang, c.var.today)} />);
};

const units: Handler = async (c) => {
  const search = (c.req.query("search") ?? "").trim().slice(0, 80);
  const found = await c.var.house.db.asNobody((tx) => listUnits(tx, { search }));
  return c.html(<UnitsPage c={c} units={found} search={search} />);
};

const codeOf = (c: Ctx): string => c.req.param("unit") ?? "";

const unit: Handler = async (c) => {
  const { house, lang, today } = c.var;
  const page = await house.db.asNobody(async (tx) => {
    const found = await findUnit(tx, codeOf(c));
    if (!found) return { former: await formerUnit(tx, codeOf(c)) };
    // Sent one after the other without waiting: one way there and back for all three.
    const [texts, periods, promises, all, names] = await Promise.all([
      publishedOf(tx, found.id, mostTexts + 1),
      figuresOfUnit(tx, found.id, mostPeriods),
      promisesOf(tx, found.id, today),
      found.takes_voices ? [] : listUnits(tx),
      formerNamesOf(tx, found.id),
    ]);
    const below = all.filter((one) => one.takes_voices && one.above.includes(found.short_name));
    return { unit: found, texts, periods, promises, below, names };
  });
  if ("former" in page) {
    if (!page.former) throw new NotFound();
    return c.html(<FormerUnitPage c={c} unit={page.former} />);
  }
  const promised = within(lang, today);
  const html = keptPage(`${lang} ${today} ${codeOf(c)}`, JSON.stringify([page, promised]), () =>
    String(<UnitPage c={c} {...page} most={mostTexts} within={promised} />),
  );
  return c.html(html);
};

const said: Handler = async (c) => {
  const page = await c.var.house.db.asNobody(async (tx) => {
    const found = await findUnit(tx, codeOf(c));
    if (!found) throw new NotFound();
    return { unit: found, texts: await publishedOf(tx, found.id, 500) };
  });
  return c.html(<UnitSaidPage c={c} {...page} />);
};

/** What everybody sees, without a cookie and the same for all: start, places, a place. */
export const publicRoutes: readonly Route[] = [
  get("/", "anyone", start),
  get("/units", "anyone", units),
  get("/units/:unit", "anyone", unit),
  get("/units/:unit/said", "anyone", said),
];
