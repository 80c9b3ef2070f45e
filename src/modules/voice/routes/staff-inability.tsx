import { asMe } from "#platform/http/ask.ts";
import type { Handler } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { answerClock } from "../case-file.ts";
import { InabilityPage } from "../pages/staff-inability.tsx";
import { openStaffFile } from "../staff-file.ts";
import { unitAbove } from "../unit-above.ts";
import { mayAct } from "../voice.ts";

/** What whoever cannot answer a voice can do with it; only the ways that are open now. */
export const inabilityPage: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    const file = await openStaffFile(tx, acting, c.req.param("id") ?? "", c.var.today);
    const may = (kind: Parameters<typeof mayAct>[0]) => mayAct(kind, file.standing, file.entries) === null;
    const handsOver = may("handover");
    const open = {
      elsewhere: handsOver,
      above: handsOver && (await unitAbove(tx, file.voice.unit_id)) !== null,
      ask: may("question"),
      later: may("extension") && answerClock(file) !== null,
      not: may("answer"),
    };
    const ways = (["elsewhere", "above", "ask", "later", "not"] as const).filter((way) => open[way]);
    if (ways.length === 0) return c.redirect(href(c.var.lang, `/my/voices/${file.voice.id}`), 303);
    return c.html(<InabilityPage c={c} acting={acting} file={file} wrong={[]} changed={null} open={ways} />);
  });
