import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Heading, LinkButton, Page, type Problem, Section } from "#web/index.ts";
import type { UnitHistory } from "../store/unit-history.ts";
import type { Unit } from "../store/units.ts";
import { adminTexts } from "../texts/index.ts";
import { type TypedUnit, UnitFields } from "./unit-fields.tsx";
import { UnitHistorySection } from "./unit-history.tsx";

type UnitPageProps = {
  c: Ctx;
  acting: Acting;
  unit: Unit;
  typed: TypedUnit;
  history: UnitHistory;
  formKey: string;
  problems?: readonly Problem[];
};

/** One unit: change what is said of it, see what it was before, or let it give way to another. */
export function UnitPage({ c, acting, unit, history, typed, formKey, problems = [] }: UnitPageProps) {
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
      <Form action={to(`/my/units/${unit.code}`)} formKey={formKey}>
        <UnitFields lang={c.var.lang} typed={typed} />
        <Actions>
          <Button>{t.change}</Button>
        </Actions>
      </Form>
      <UnitHistorySection lang={c.var.lang} unit={unit} history={history} />
      <Section id="end" title={t.end}>
        <p>{t.endHelp}</p>
        <Actions>
          <LinkButton href={to(`/my/units/${unit.code}/succession`)} secondary>
            {t.endAct}
          </LinkButton>
        </Actions>
      </Section>
    </Page>
  );
}
