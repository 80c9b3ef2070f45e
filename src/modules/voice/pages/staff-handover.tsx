import type { PlacedUnit } from "#modules/people/index.ts";
import type { Fields } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import { href } from "#platform/texts/index.ts";
import { Actions, Button, Form, Hidden, RadioGroup, SearchForm, TextArea } from "#web/index.ts";
import { lengthOf } from "../staff-file.ts";
import { staffTexts } from "../texts/staff.ts";
import { StepPage, type StepProps } from "./staff-step.tsx";

/** How many units are shown at once; more, and one is asked to write more of the name. */
export const mostUnits = 12;

/** Sends the voice to the unit that can do something about it: search, choose, say why. */
export const HandoverPage = (
  props: StepProps & { fields: Fields; search: string; units: readonly PlacedUnit[] },
) => {
  const { c, file, fields, search, units } = props;
  const { t } = staffTexts.in(c.var.lang);
  const path = href(c.var.lang, `/my/voices/${file.voice.id}/handover`);
  return (
    <StepPage {...props} title={t.handover.title} lead={t.handover.lead}>
      <SearchForm action={path} name="q" label={t.handover.search} button={t.handover.find} value={search} />
      {units.length === 0 ? (
        <p>{t.handover.none(search)}</p>
      ) : (
        <Form action={path} formKey={fields["key"] ?? newKey()}>
          <Hidden name="seen" value={String(lengthOf(file))} />
          <Hidden name="q" value={search} />
          <RadioGroup
            name="unit"
            legend={t.handover.unit}
            {...(units.length > mostUnits ? { help: t.handover.many } : {})}
            value={fields["unit"]}
            choices={units.slice(0, mostUnits).map((unit) => ({
              value: unit.id,
              label: unit.name,
              ...(unit.above.length > 0 ? { help: unit.above.join(" › ") } : {}),
            }))}
          />
          <TextArea name="reason" label={t.handover.reason} rows={4} value={fields["reason"]} />
          <Actions note={t.answer.notSent}>
            <Button>{t.handover.send}</Button>
          </Actions>
        </Form>
      )}
    </StepPage>
  );
};
