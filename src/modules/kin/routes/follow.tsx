import { type Fields, readForm } from "#platform/http/form.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { codeHash, readCode } from "../code.ts";
import { FollowPage, type WrongCode } from "../pages/follow.tsx";
import { ToldPage } from "../pages/told.tsx";
import { takeBack, toldByCode } from "../store.ts";

const entry = (c: Ctx, typed = "", wrong?: WrongCode) =>
  c.html(<FollowPage c={c} typed={typed} wrong={wrong} />, wrong ? 422 : 200);

/** What the form's code opens; the way in again, with what is wrong, where it opens nothing. */
const withCode = async (
  c: Ctx,
  fields: Fields,
  act: "reading" | "withdrawal" | "restoration",
): Promise<Response> => {
  const typed = fields["code"] ?? "";
  const { code, wrong } = readCode(typed);
  if (wrong) return entry(c, typed, wrong);
  const { house, today } = c.var;
  const hash = codeHash(house.config, code);
  const told = await house.db.asAnonymous(today, async (tx) => {
    if (act !== "reading") await takeBack(tx, hash, act === "withdrawal");
    return toldByCode(tx, hash);
  });
  return told ? c.html(<ToldPage c={c} told={told} code={code} />) : entry(c, typed, "unknown");
};

const by =
  (act: "reading" | "withdrawal" | "restoration"): Handler =>
  async (c) =>
    withCode(c, await readForm(c), act);

/** Coming back with the code: what was told, the answer, and taking it back. */
export const followRoutes: readonly Route[] = [
  get("/next-of-kin/follow", "anyone", (c) => entry(c)),
  post("/next-of-kin/follow", "code", by("reading")),
  post("/next-of-kin/follow/withdrawal", "code", by("withdrawal")),
  post("/next-of-kin/follow/restoration", "code", by("restoration")),
];
