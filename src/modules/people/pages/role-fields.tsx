import type { Lang } from "#platform/texts/index.ts";
import { RadioGroup, Select, TextField } from "#web/index.ts";
import { roleKinds } from "../store/roles.ts";
import { adminTexts, roleTexts } from "../texts/index.ts";
import type { PlacedUnit } from "../units.ts";

type RoleFieldsProps = { lang: Lang; units: readonly PlacedUnit[]; typed: Readonly<Record<string, string>> };

/** Where, as what, and under which title. */
export function RoleFields({ lang, units, typed }: RoleFieldsProps) {
  const spoken = adminTexts.in(lang);
  const t = spoken.t.staff;
  const { kinds } = roleTexts.in(spoken.lang).t;
  return (
    <>
      <Select
        name="unit"
        label={t.unit}
        empty
        value={typed["unit"]}
        options={units.map((unit) => ({
          value: unit.id,
          label: [...unit.above, unit.short_name].join(" – "),
        }))}
      />
      <RadioGroup
        name="kind"
        legend={t.kind}
        value={typed["kind"]}
        choices={roleKinds.map((kind) => ({ value: kind, label: kinds[kind] }))}
      />
      <TextField
        name="title"
        label={t.roleTitle}
        help={t.roleTitleHelp}
        value={typed["title"]}
        optional
        maxlength={60}
      />
    </>
  );
}
