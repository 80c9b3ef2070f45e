import { asMe, NotFound } from "#platform/http/ask.ts";
import { get, type Route } from "#platform/http/route.ts";
import { FiguresPage } from "../pages/figures.tsx";
import { coercionFiguresHere } from "../store/figures.ts";

/** The unit's numbers for closed quarters, for those who work there. */
export const figureRoutes: readonly Route[] = [
  get("/my/after-talks-here/figures", "staff", (c) =>
    asMe(c, async (tx, acting) => {
      if (!acting.unit_id) throw new NotFound();
      return c.html(
        <FiguresPage {...{ c, acting }} periods={await coercionFiguresHere(tx, acting.unit_id)} />,
      );
    }),
  ),
];
