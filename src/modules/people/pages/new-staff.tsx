import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Page, type Problem, TextField } from "#web/index.ts";
import { adminTexts } from "../texts/index.ts";
import type { PlacedUnit } from "../units.ts";
import { RoleFields } from "./role-fields.tsx";

type NewStaffPageProps = {
  c: Ctx;
  acting: Acting;
  units: readonly PlacedUnit[];
  typed: Readonly<Record<string, string>>;
  formKey: string;
  problems?: readonly Problem[];
};

/** Somebody new who is to work here: name and first role. */
export function NewStaffPage({ c, acting, units, typed, formKey, problems = [] }: NewStaffPageProps) {
  const { t: all, lang } = adminTexts.in(c.var.lang);
  const t = all.staff;
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang, current: "/my/staff" })}
      title={t.addTitle}
      problems={problems}
      heading={<Heading title={t.addTitle} lead={t.addLead} />}
    >
      <Form action={href(c.var.lang, "/my/staff")} formKey={formKey}>
        <TextField name="name" label={t.name} value={typed["name"]} autocomplete="off" maxlength={120} />
        <RoleFields lang={c.var.lang} units={units} typed={typed} />
        <Actions>
          <Button>{t.addAct}</Button>
        </Actions>
      </Form>
    </Page>
  );
}
