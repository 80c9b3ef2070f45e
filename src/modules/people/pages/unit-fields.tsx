import type { Lang } from "#platform/texts/index.ts";
import { CheckField, TextField } from "#web/index.ts";
import { adminTexts } from "../texts/index.ts";

/** What is said of a unit, as typed. */
export type TypedUnit = Readonly<Record<string, string>>;

/** The fields that a new unit and a changed one have in common. */
export function UnitFields({ lang, typed }: { lang: Lang; typed: TypedUnit }) {
  const { units: t } = adminTexts.in(lang).t;
  return (
    <>
      <TextField name="name" label={t.name} value={typed["name"]} maxlength={120} />
      <TextField
        name="short_name"
        label={t.shortName}
        help={t.shortNameHelp}
        value={typed["short_name"]}
        maxlength={40}
      />
      <TextField name="telephone" type="tel" label={t.telephone} value={typed["telephone"]} optional />
      <TextField name="address" label={t.address} value={typed["address"]} optional maxlength={200} />
      <CheckField name="takes_voices" label={t.takes} checked={typed["takes_voices"] === "yes"} />
    </>
  );
}
