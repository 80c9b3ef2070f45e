import { listUnits, type PlacedUnit } from "#modules/people/index.ts";
import { type Ctx, get, type Route } from "#platform/http/route.ts";
import { AboutFiguresPage } from "../pages/about-figures.tsx";
import { AccessibilityPage, LimitsPage, OtherWaysPage, PrivacyPage } from "../pages/info.tsx";

const units = (c: Ctx): Promise<PlacedUnit[]> => c.var.house.db.asNobody((tx) => listUnits(tx));

/** What one may want to know before one says something. */
export const infoRoutes: readonly Route[] = [
  get("/privacy", "anyone", async (c) => c.html(<PrivacyPage c={c} units={await units(c)} />)),
  get("/accessibility", "anyone", (c) => c.html(<AccessibilityPage c={c} />)),
  get("/figures", "anyone", (c) => c.html(<AboutFiguresPage c={c} />)),
  get("/limits", "anyone", (c) => c.html(<LimitsPage c={c} />)),
  get("/other-ways", "anyone", async (c) => c.html(<OtherWaysPage c={c} units={await units(c)} />)),
];
