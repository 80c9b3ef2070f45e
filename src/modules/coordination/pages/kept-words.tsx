import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import { OwnText, Section } from "#web/index.ts";
import { coordinationTexts } from "../texts/coordination.ts";

/** What was written and could not be taken in: the form that it was written in may not be there any more. */
export const KeptWords = ({ c, fields, wrong }: { c: Ctx; fields: Fields; wrong: readonly Wrong[] }) => {
  const { t } = coordinationTexts.in(c.var.lang);
  const words = fields["words"]?.trim();
  return words && wrong.some(({ field }) => field === "") ? (
    <Section id="written" title={t.written}>
      <OwnText text={words} />
    </Section>
  ) : null;
};
