import type { PlacedUnit } from "#modules/people/index.ts";
import type { Acting } from "#platform/db/index.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Page, Select } from "#web/index.ts";
import type { CoordinatingUnit } from "../store/unit.ts";
import { unitTexts } from "../texts/unit.ts";

interface UnitProps {
  c: Ctx;
  acting: Acting;
  now: CoordinatingUnit | null;
  units: readonly PlacedUnit[];
  fields: Fields;
  formKey: string;
  wrong?: readonly Wrong[];
}

/** Which unit of the organisation receives needs and names coordinators. */
export const UnitPage = ({ c, acting, now, units, fields, formKey, wrong = [] }: UnitProps) => {
  const { t, lang } = unitTexts.in(c.var.lang);
  return (
    <Page
      frame={c.get("frames")(c, { acting, current: "/my/tasks", textLang: lang })}
      title={t.title}
      problems={wrong.map(({ field }) => ({ field, text: t.wrong }))}
      heading={<Heading title={t.title} lead={now ? t.now(now.name) : t.none} />}
    >
      <p>{t.law}</p>
      <Form action={href(c.var.lang, "/my/coordinating-unit")} formKey={formKey}>
        <Select
          name="unit"
          label={t.unit}
          value={fields["unit"] ?? now?.id}
          empty
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Actions note={t.note}>
          <Button>{t.act}</Button>
        </Actions>
      </Form>
    </Page>
  );
};
