import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Page, type Problem, Select, TextField } from "#web/index.ts";
import { adminTexts } from "../texts/index.ts";
import type { PlacedUnit } from "../units.ts";
import { type TypedUnit, UnitFields } from "./unit-fields.tsx";

type NewUnitPageProps = {
  c: Ctx;
  acting: Acting;
  units: readonly PlacedUnit[];
  typed: TypedUnit;
  formKey: string;
  problems?: readonly Problem[];
};

/** A new unit, under one that the administrator reaches. */
export function NewUnitPage({ c, acting, units, typed, formKey, problems = [] }: NewUnitPageProps) {
  const { t: all, lang } = adminTexts.in(c.var.lang);
  const t = all.units;
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang, current: "/my/units" })}
      title={t.addTitle}
      problems={problems}
      heading={<Heading title={t.addTitle} />}
    >
      <Form action={href(c.var.lang, "/my/units")} formKey={formKey}>
        <Select
          name="parent"
          label={t.parent}
          empty
          value={typed["parent"]}
          options={units.map((unit) => ({
            value: unit.id,
            label: [...unit.above, unit.short_name].join(" – "),
          }))}
        />
        <UnitFields lang={c.var.lang} typed={typed} />
        <TextField
          name="code"
          label={t.code}
          help={t.codeHelp}
          value={typed["code"]}
          autocapitalize="off"
          spellcheck={false}
          maxlength={60}
        />
        <Actions>
          <Button>{t.addAct}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
