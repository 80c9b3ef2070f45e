import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import type { OpenParts } from "../open.ts";
import { planTexts } from "../texts/plan.ts";

/** That not all measures stand on the page, which do, and the way to all of them. */
export const MeasuresLeft = ({ c, open, all }: { c: Ctx; open: OpenParts; all: string }) => {
  const { page } = planTexts.in(c.var.lang).t;
  const { left, measures } = open;
  if (left === 0) return null;
  return (
    <p>
      {page.cut(String(measures.length), String(measures.length + left))}{" "}
      <a class="ds-link" href={href(c.var.lang, all)}>
        {page.all}
      </a>
    </p>
  );
};
