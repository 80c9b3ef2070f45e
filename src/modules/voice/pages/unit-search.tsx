import { href, type Lang } from "#platform/texts/index.ts";
import { SearchForm } from "#web/index.ts";
import type { UnitTexts } from "../texts/unit.ts";

/** Finds a place by its name. What is looked for is a place, not a person: it may stand in the address. */
export const UnitSearch = ({ lang, t, search }: { lang: Lang; t: UnitTexts; search?: string }) => (
  <SearchForm
    action={href(lang, "/units")}
    name="search"
    label={t.units.search}
    button={t.units.go}
    value={search}
  />
);
