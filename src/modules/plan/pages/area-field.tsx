import type { Ctx } from "#platform/http/route.ts";
import { Select } from "#web/index.ts";
import { lifeAreas } from "../parts.ts";
import { planTexts } from "../texts/plan.ts";
import { writingTexts } from "../texts/writing.ts";

/** What of life something is about; the first choice is the whole of it. */
export const AreaField = ({ c, value }: { c: Ctx; value: string | undefined }) => {
  const { t } = planTexts.in(c.var.lang);
  const { form } = writingTexts.in(c.var.lang).t;
  return (
    <Select
      name="area"
      label={form.area}
      help={form.areaHelp}
      value={value}
      options={[
        { value: "", label: t.whole },
        ...lifeAreas.map((area) => ({ value: area, label: t.areas[area] })),
      ]}
    />
  );
};
