import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, Page, type Problem, Section } from "#web/index.ts";
import type { Unit } from "../store/units.ts";
import { adminTexts } from "../texts/index.ts";
import { type TypedUnit, UnitFields } from "./unit-fields.tsx";

type UnitPageProps = {
  c: Ctx;
  acting: Acting;
  unit: Unit;
  typed: TypedUnit;
  keys: readonly [change: string, end: string];
  problems?: readonly Problem[];
};

/** One unit: change what is said of it, or end it. */
export function UnitPage({ c, acting, unit, typed, keys, problems = [] }: UnitPageProps) {
  const { t: all, lang } = adminTexts.in(c.var.lang);
  const t = all.units;
  const to = (path: string) => href(c.var.lang, path);
  const back = (
    <a class="ds-link" href={to("/my/units")}>
      {t.back}
    </a>
  );
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang, current: "/my/units" })}
      title={unit.name}
      problems={problems}
      heading={<Heading above={back} title={unit.name} />}
    >
      <Form action={to(`/my/units/${unit.code}`)} formKey={keys[0]}>
        <UnitFields lang={c.var.lang} typed={typed} />
        <Actions>
          <Button>{t.change}</Button>
        </Actions>
      </Form>
      <Section id="end" title={t.end}>
        <p>{t.endHelp}</p>
        <Form action={to(`/my/units/${unit.code}/end`)} formKey={keys[1]}>
          <Actions>
            <Button secondary>{t.endAct}</Button>
          </Actions>
        </Form>
      </Section>
    </Page>
  );
}
