import { type Fields, readForm } from "#platform/http/form.ts";
import type { Ctx, Handler } from "#platform/http/route.ts";
import { type Listed, loadNational, localAsListed, nationalOn, type Sought, sought } from "../directory.ts";
import { areas, forWhom } from "../directory-kinds.ts";
import { OrganisationsPage } from "../pages/organisations.tsx";
import { localEntries } from "../store/directory.ts";
import { directoryTexts } from "../texts/index.ts";

const national = loadNational();
const written = (lang: string) => (lang === "nn" || lang === "en" ? lang : "nb");
const oneOf = (known: readonly string[], asked: string | undefined) =>
  known.find((word) => word === asked) ?? "";

const asked = (fields: Fields): Sought => ({
  words: (fields["words"] ?? "").trim().slice(0, 80),
  whom: oneOf(forWhom, fields["whom"]),
  area: oneOf(areas, fields["area"]),
});

const page = async (c: Ctx, looked: Sought) => {
  const { t, lang } = directoryTexts.in(c.var.lang);
  const called: Readonly<Record<string, string>> = { ...t.kinds, ...t.whom, ...t.areas };
  const said = (one: Listed) =>
    [one.kind, ...one.forWhom, ...one.areas].map((word) => called[word] ?? "").join(" ");
  const local = await c.var.house.db.asAnonymous(c.var.today, (tx) => localEntries(tx));
  const all = [...local.map(localAsListed), ...nationalOn(national, c.var.today, written(lang))];
  const isSought = Object.values(looked).some((word) => word !== "");
  return c.html(
    <OrganisationsPage c={c} found={sought(all, looked, said)} looked={looked} sought={isSought} />,
  );
};

/** GET /organisations: all whom one can turn to. */
export const organisations: Handler = (c) => page(c, asked({}));

/** POST /organisations: those that fit. A post, so that what somebody looks for stands in no address and no history. */
export const soughtOrganisations: Handler = async (c) => page(c, asked(await readForm(c)));
