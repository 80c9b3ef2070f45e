import { bundleOf } from "#platform/fhir.ts";
import { recheck } from "#platform/http/recheck.ts";
import { type Ctx, get, type Handler, type Route } from "#platform/http/route.ts";
import type { TakenOut } from "#platform/module.ts";
import { leaveTrail } from "#platform/trail.ts";
import { asMyself } from "../as-myself.ts";
import { TakeOutPage } from "../pages/take-out.tsx";
import { TakeOutFile } from "../pages/take-out-file.tsx";
import { asJson, countsOf, everythingAbout } from "../take-out.ts";

const by = (c: Ctx) => ({ today: c.var.today, lang: c.var.lang, config: c.var.house.config });

const page: Handler = async (c) => {
  await recheck(c);
  return asMyself(c, async (tx, acting) => {
    const all = await everythingAbout(tx, acting, c.var.house.modules, by(c));
    return c.html(<TakeOutPage c={c} acting={acting} counts={countsOf(all)} />);
  });
};

// The file's name says nothing of what it is about: it will lie in a folder that others see.
const file =
  (type: string, name: string, write: (c: Ctx, all: readonly TakenOut[], from: string) => string): Handler =>
  async (c) => {
    await recheck(c);
    return asMyself(c, async (tx, acting) => {
      const all = await everythingAbout(tx, acting, c.var.house.modules, by(c));
      await leaveTrail(tx, {
        organisationId: acting.organisation_id,
        unitId: null,
        act: "take-out",
        subjectKind: "person",
        subjectId: acting.person_id,
      });
      return c.body(write(c, all, acting.organisation_name), 200, {
        "Content-Type": type,
        "Content-Disposition": `attachment; filename="${name}"`,
        "Cache-Control": "no-store",
      });
    });
  };

/** Everything about oneself, to read, as data and as FHIR. Asked for anew who one is: it is all in one place. */
export const takeOutRoutes: readonly Route[] = [
  get("/my/take-out", "person", page),
  get(
    "/my/take-out/html",
    "person",
    file("text/html; charset=utf-8", "medvirk.html", (c, all, from) =>
      String(<TakeOutFile lang={c.var.lang} on={c.var.today} from={from} all={all} />),
    ),
  ),
  get(
    "/my/take-out/json",
    "person",
    file("application/json; charset=utf-8", "medvirk.json", (c, all, from) =>
      asJson(all, { on: c.var.today, by: from }),
    ),
  ),
  get(
    "/my/take-out/fhir",
    "person",
    file("application/fhir+json; charset=utf-8", "medvirk-fhir.json", (c, all) =>
      JSON.stringify(
        bundleOf(
          all.flatMap((part) => part.fhir ?? []),
          c.var.now,
        ),
        null,
        2,
      ),
    ),
  ),
];
