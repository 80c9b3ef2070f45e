import type { Fields } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { DateField, Select, TextArea, TextField } from "#web/index.ts";
import { linkedTypes, type SheetKind, sheetFields } from "../sheet-kinds.ts";
import { sheetTexts } from "../texts/sheet.ts";

/** The fields of a kind of sheet, filled in as far as something is. */
export const SheetFields = ({ c, kind, fields }: { c: Ctx; kind: SheetKind; fields: Fields }) => {
  const { t } = sheetTexts.in(c.var.lang);
  const words: Readonly<Record<string, string>> = t.fields;
  return (
    <>
      {kind === "linked" && (
        <Select
          name="type"
          label={t.fields.type}
          value={fields["type"]}
          empty
          options={linkedTypes.map((value) => ({ value, label: t.types[value] }))}
        />
      )}
      {(kind === "linked" || kind === "attempt") && (
        <DateField
          name="day"
          label={t.days[kind]}
          help={t.days.help}
          value={fields["day"]}
          optional={kind === "linked"}
        />
      )}
      {sheetFields[kind].map(({ name, needed, line }) =>
        line ? (
          <TextField
            name={name}
            label={words[name] ?? ""}
            help={words[`${name}Help`]}
            value={fields[name]}
            autocomplete="off"
            optional={!needed}
          />
        ) : (
          <TextArea
            name={name}
            label={words[name] ?? ""}
            help={words[`${name}Help`]}
            rows={name === "words" ? 10 : 3}
            value={fields[name]}
            optional={!needed}
          />
        ),
      )}
    </>
  );
};
