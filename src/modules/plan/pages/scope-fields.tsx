import type { Fields } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { CheckField, DateField, RadioGroup } from "#web/index.ts";
import { areas, places } from "../parts.ts";
import { guestTexts } from "../texts/guest.ts";
import { planTexts } from "../texts/plan.ts";

/** What a guest may read and do, part by part; nothing is ticked beforehand. */
export const ScopeFields = ({ c, fields }: { c: Ctx; fields: Fields }) => {
  const { t } = guestTexts.in(c.var.lang);
  const { t: plan } = planTexts.in(c.var.lang);
  const f = t.form;
  return (
    <>
      <fieldset class="ds-fieldset">
        <legend class="ds-label">{f.places}</legend>
        <p>{f.placesHelp}</p>
        {places.map((place) => (
          <CheckField
            name={`place-${place}`}
            label={plan.places[place]}
            checked={fields[`place-${place}`] === "yes"}
          />
        ))}
      </fieldset>
      <RadioGroup
        name="areas"
        legend={f.areas}
        value={fields["areas"]}
        choices={[
          { value: "all", label: f.all },
          { value: "some", label: f.some },
        ]}
      />
      <fieldset class="ds-fieldset">
        <legend class="ds-label">{f.area}</legend>
        <p>{f.areaHelp}</p>
        {areas.map((area) => (
          <CheckField
            name={`area-${area}`}
            label={area === "whole" ? f.wholeOnly : plan.areas[area]}
            checked={fields[`area-${area}`] === "yes"}
          />
        ))}
      </fieldset>
      <RadioGroup
        name="write"
        legend={f.write}
        help={f.writesHelp}
        value={fields["write"]}
        choices={[
          { value: "no", label: f.writes.no },
          { value: "yes", label: f.writes.yes },
        ]}
      />
      <DateField name="until" label={f.until} help={f.untilHelp} value={fields["until"]} optional />
    </>
  );
};
