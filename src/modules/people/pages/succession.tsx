import type { Acting } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Empty, Form, Heading, Page, type Problem, Select, TextArea } from "#web/index.ts";
import type { Unit } from "../store/units.ts";
import { adminTexts } from "../texts/index.ts";
import type { PlacedUnit } from "../units.ts";

type SuccessionPageProps = {
  c: Ctx;
  acting: Acting;
  unit: Unit;
  successors: readonly PlacedUnit[];
  typed: Readonly<Record<string, string>>;
  formKey: string;
  problems?: readonly Problem[];
};

/** A place is to be no more: who takes over, and what those who have said something there are told. */
export function SuccessionPage({
  c,
  acting,
  unit,
  successors,
  typed,
  formKey,
  problems = [],
}: SuccessionPageProps) {
  const { t: all, lang } = adminTexts.in(c.var.lang);
  const t = all.succession;
  const path = href(c.var.lang, `/my/units/${unit.code}`);
  const back = (
    <a class="ds-link" href={path}>
      {unit.name}
    </a>
  );
  return (
    <Page
      frame={c.var.frames(c, { acting, textLang: lang, current: "/my/units" })}
      title={t.title(unit.short_name)}
      problems={problems}
      heading={<Heading above={back} title={t.title(unit.short_name)} lead={t.lead} />}
    >
      <ul class="ds-list">
        {t.happens.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {successors.length === 0 ? (
        <Empty>{t.nobody}</Empty>
      ) : (
        <Form action={`${path}/succession`} formKey={formKey}>
          <Select
            name="successor"
            label={t.successor}
            empty
            value={typed["successor"]}
            options={successors.map((one) => ({
              value: one.id,
              label: [...one.above, one.short_name].join(" – "),
            }))}
          />
          <TextArea name="reason" label={t.reason} help={t.reasonHelp} rows={4} value={typed["reason"]} />
          <p>
            <b>{t.note}</b>
          </p>
          <Actions>
            <Button>{t.act(unit.short_name)}</Button>
          </Actions>
        </Form>
      )}
    </Page>
  );
}
